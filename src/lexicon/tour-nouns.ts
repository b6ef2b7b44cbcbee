/** What a headline calls a journey that has several days and no meeting of its own. */
export const tourNouns: readonly string[] = [
  '调研', '考察', '视察', '走访', '慰问', '看望', '巡视', '访问', '督导', '检查', '督查', '参观', '巡查', '报到', '接听', '调查研究', '夜访',
];
