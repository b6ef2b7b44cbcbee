/** What a headline calls a journey that has several days and no meeting of its own. */
export const tourNouns: readonly string[] = [
  '调研', '考察', '视察', '走访', '慰问', '看望', '巡视', '访问', '督导', '检查', '督查', '参观', '巡查', '报到', '接听', '调查研究', '夜访',
];
/** What goes on behind such a noun where a meeting is told of: 调研|座谈. */
export const notTours: readonly string[] = ['的', '成果', '报告', '协商', '座谈', '反馈', '情况', '课题', '恳谈', '笔记', '材料', '建议'];
