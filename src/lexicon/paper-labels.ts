/** Labels that only the head of an office's paper, a bulletin or a journal has, above its headline. */
export const paperLabels: readonly string[] = [
  '签发:', '签发人:', '密级:', '份号:', '核稿:', '核稿人:', '编印:', '准印证号:', '出版日期:', '公开属性:', '紧急程度:', '期号:', '总期:', '主管:',
];
/** What the name of a collection of papers ends in, or of a kind of paper (提案|选登). Pieces of a pattern. */
export const collectionEnds: readonly string[] = [
  '选登', '摘要', '汇编', '摘登', '选编', '摘编', '选刊', '登记表', '一览表', '记录', '[议提]案', '意见', '建议',
];
