/** What somebody has been honoured as, that may stand before a name like an occupation, and counts only where no post does. */
export const honours: readonly string[] = [
  '劳模', '全国劳模', '省劳模', '市劳模', '劳动模范', '全国劳动模范', '省劳动模范', '市劳动模范', '先进工作者', '全国先进工作者', '优秀共产党员', '全国优秀共产党员', '全国三八红旗手', '道德模范', '全国道德模范',
  '技术能手', '全国技术能手', '五一劳动奖章获得者', '全国五一劳动奖章获得者', '大国工匠', '时代楷模', '抗疫英雄', '最美奋斗者', '感动中国人物', '拿督', '拿督斯里', '丹斯里', '拿汀',
  '无党派人士', '无党派代表人士', '党外人士', '党外代表人士', '党外知识分子',
];
