/** Verbs by which a report says that a meeting took place, or who was there. */
export const holdingVerbs: readonly string[] = [
  '召开', '开在', '会见', '会谈', '磋商', '举行', '举办', '召集', '开幕', '开启', '开场', '开到', '开进', '搬到', '搬进', '主持', '出席', '参加', '列席', '组织', '开展', '进行', '审议', '拉开帷幕', '开讲', '启幕', '开议',
  '开会', '会面', '会晤', '开席', '登场', '上演', '如期而至', '(?:准时|如期|马上|现在|正式)开始', '通过决议', '闭幕', '落幕', '承办', '主办', '开了', '迎来', '开张', '如约而至', '开市', '开锣', '分组讨论', '分组审议', '专题议政', '协商议政', '开门纳谏', '专门议', '议一议', '议政建言', '(?:会|会议)聚焦', '会场(?:就)?设在', '建言献策', '协商建言', '展开(?:讨论|协商|交锋)',
];
/** What stands before a meeting that is still to come. */
export const comingWords: readonly string[] = ['将于', '将在', '定于'];
/** And before one that is planned or proposed. */
export const planningWords: readonly string[] = ['建议', '拟于', '拟在', '计划', '决定'];
