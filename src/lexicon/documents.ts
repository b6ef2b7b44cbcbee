/** Papers that a report lets speak: what 该决议 or 声明 calls for, the body calls for that passed or published it. */
export const documents: readonly string[] = [
  '提案', '议案', '建议书', '意见书', '调研报告', '决议', '决议草案', '决议案', '草案', '声明', '联合声明', '宣言', '公报', '联合公报', '倡议书', '公开信', '共识', '联合公开信', '文件', '成果文件', '报告', '文章', '联合倡议', '呼吁书', '白皮书', '蓝皮书', '绿皮书', '共同发言', '联合发言',
];
