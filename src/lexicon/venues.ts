/** Where meetings meet: beside its day (2022年9月8日 阶梯教室) one of them tells that the day is a meeting's. Pieces of a pattern. */
export const venues: readonly string[] = [
  '教室', '会议室', '会议厅', '会场', '礼堂', '报告厅', '文化中心', '文化室', '文化站', '活动中心', '堂屋', '祠堂', '酒店', '宾馆', '议事厅', '活动室', '党群服务中心', '[一二三四五六七八九十\\d]楼', '村部', '院坝', '大院', '茶馆',
];
