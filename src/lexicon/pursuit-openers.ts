/** What opens the words on what somebody runs or does for a living, which is no body that he is a member of: 办|淀粉厂的盟员. Pieces of a pattern. */
export const pursuitOpeners: readonly string[] = [
  '长期', '常年', '从事', '参与', '专门', '受[\\u4e00-\\u9fff]{1,8}委托', '开办', '创办', '经营(?![部处科室])', '承包', '打理', '管理着', '办(?![公事案学证])',
];
