/** Labels of the day of a meeting that say so themselves, or give the place with it. */
export const timesAlone: readonly string[] = [
  '会期', '时间地点', '时间、地点', '时间和地点', '时间及地点', '时间与地点', '日期、地点', '日期及地点',
];

/** Labels of a day that may be another one's: behind what is held (座谈会|时间) it is the meeting's. */
export const times: readonly string[] = ['时间', '日期'];

/** What is held or done at the time that a label gives. */
export const timedMeetings: readonly string[] = [
  '会议', '发言', '大会发言', '召开', '举行', '举办', '召集', '协商', '协商会', '座谈', '座谈会', '听证', '听证会', '听证会召开', '会议召开', '召开会议', '议事', '议事会', '开会', '活动', '发布会', '论坛', '审议', '讨论', '讨论会', '研讨', '研讨会', '恳谈', '恳谈会', '会谈', '约谈', '访谈', '在线访谈', '直播', '会商', '论证', '论证会', '评审', '评审会', '评议', '评议会', '民主议事', '院坝会', '例会',
];
