/** Labels of a later day than that of publication, or of a document behind it: used where no better one stands. */
export const updateLabels: readonly string[] = [
  '更新时间', '更新日期', '最后更新', '最近更新', '更新于', '修改时间', '编辑时间', '编辑日期', '发文日期', '成文日期', '生成日期', '印发日期', '签发日期', '提案日期', '提案时间', '立案日期', '立案时间', '交办日期', '交办时间', '办结日期', '办结时间', '答复日期', '答复时间',
];
