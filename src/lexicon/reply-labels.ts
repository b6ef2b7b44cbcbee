/** The labels of what a department prints below a motion: 承办单位答复:. Pieces of a pattern. */
export const replyLabels: readonly string[] = [
  '(?:承办|办理|现场)(?:单位|部门)?(?:答复|回复|反馈|情况|结果|意见|进展)', '(?:回复|答复)(?:部门|单位|机构|内容|时间|意见|情况)?', '回应', '(?:协商|议事|讨论|会议|表决)(?:结果|成果|结论|共识|决议|纪要|议定|决定)', '表决', '(?:采纳|采用|采编)(?:情况|结果)', '反馈(?=:[^。;]{0,16}(?:采用|采纳|已|办结))', '处理(?:意见|结果|情况)', '部门(?:答复|回复|回应)', '(?:领导)?批[办示](?:意见)?',
];
/** How an office takes a motion in hand, in labels: 承办|单位. */
export const handlingManners: readonly string[] = ['承办', '主办', '会办', '协办', '分办'];
