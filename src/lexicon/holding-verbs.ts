/** Verbs by which a report says that a meeting took place, or who was there. */
export const holdingVerbs: readonly string[] = [
  '召开', '开在', '会见', '会谈', '磋商', '举行', '举办', '召集', '开幕', '开启', '开场', '开到', '开进', '搬到', '搬进', '主持', '出席', '参加', '列席', '组织', '开展', '进行', '审议', '拉开帷幕', '开讲', '启幕', '开议',
  '开会', '闭幕', '落幕', '承办', '主办', '开了', '迎来',
];
