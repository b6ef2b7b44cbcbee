/** What stands in the first cell of a table's head: a row that opens with it is nobody's words. */
export const columnHeads: readonly string[] = [
  '序号', '编号', '姓名', '单位', '职务', '发言人', '提案人', '建议人', '反馈人', '提出人', '提出单位', '意见来源', '代表', '委员',
];
