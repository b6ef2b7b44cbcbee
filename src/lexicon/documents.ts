/** Papers that a report lets speak: what 该决议 or 声明 calls for, the body calls for that passed or published it. */
export const documents: readonly string[] = [
  '提案', '议案', '建议书', '意见书', '调研报告', '决议', '决议草案', '决议案', '建议案', '草案', '声明', '联合声明', '宣言', '公报', '联合公报', '倡议书', '公开信', '共识', '联合公开信', '文件', '成果文件', '报告', '文章', '联合倡议', '呼吁书', '白皮书', '蓝皮书', '绿皮书', '共同发言', '联合发言',
];
/** What is done with a paper that its authors hand in: 民建省委会|提交的书面材料. */
export const submittingVerbs: readonly string[] = ['提交', '递交', '撰写', '带来'];
/** What they hand in. */
export const submittedPapers: readonly string[] = ['材料', '提案', '议案', '报告', '建议书', '意见书'];
/** Of what kind it is: 提交的|集体提案. */
export const paperKinds: readonly string[] = ['集体', '联名', '界别', '重点'];
/** What a meeting or a body does with a paper that then speaks for it. */
export const issuingVerbs: readonly string[] = ['通过', '发表', '发布', '签署', '提交', '起草', '发出', '投票', '表决'];
/** Where somebody says something to the public: 在随后发布的|公报中. */
export const publicWords: readonly string[] = ['公报', '声明', '报告', '讲话', '致辞', '发言', '文章', '社交媒体'];
/** What a body puts its name to, above the text or below it. Pieces of a pattern. */
export const signedPapers: readonly string[] = [
  '倡议书', '建议书', '呼吁书', '公开信', '意见书', '(?:调研|考察|视察|调查)报告', '提案', '建议', '议案', '发言', '(?:调查|调研|考察|实践|研究|分析)[与和及](?:思考|建议|对策|启示)', '(?:对策|若干|几点)(?:研究|思考)',
];
