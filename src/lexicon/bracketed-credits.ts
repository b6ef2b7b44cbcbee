/** What tells that a line between brackets is a credit of the page: (责编:文川), (转载请注明出处), (完). Pieces of a pattern. */
export const bracketedCredits: readonly string[] = [
  '记者', '编辑', '责编', '通讯员', '供稿', '摄影', '撰稿', '整理', '(?:数据|资料)来源', '转载', '审核', '作者', '^\\(文', '图\\/', '摘登由', '^\\(完\\)', '未经.{0,8}审阅', '略\\)', '签字页', '时间戳',
];
