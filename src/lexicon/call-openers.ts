/** What the words that are called for open with behind a trigger: 建议|对老旧小区…. Pieces of a pattern. */
export const callOpeners: readonly string[] = [
  '[,:“]', '划', '向(?=[^,。;了后]{2,16}(?:作|报告|公布|公开|反映|倾斜|开放)(?![^,。;]{0,8}[了后]))', '将', '把', '对', '在', '由', '要', '应', '从', '以', '让', '尽快', '加', '进一步', '通过', '增', '设', '建', '推', '完善', '制定', '明确', '出台', '修改', '开展', '实施',
];
