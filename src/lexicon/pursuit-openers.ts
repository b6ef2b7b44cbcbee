/** What opens the words on what somebody runs or does for a living, which is no body that he is a member of: 办|淀粉厂的盟员. Pieces of a pattern. */
export const pursuitOpeners: readonly string[] = [
  '长期', '常年', '从事', '参与', '专门', '受[\\u4e00-\\u9fff]{1,8}委托', '开办', '创办', '经营(?![部处科室])', '承包', '打理', '管理着', '办(?![公事案学证])',
];
/** What tells that a body is named for what somebody does with it, and not for his post in it: 毕业于|师范大学. Pieces of a pattern. */
export const notEmployed: readonly string[] = [
  '毕业', '创办', '供货', '任职', '就读', '[出住进]院', '考', '加入', '成立', '去', '陪', '打工', '公交(?![^,]{0,3}(?:公司|集团))', '邻近', '附近', '本地', '一家', '带', '上[大小中]学',
];
