/** On whose behalf a speaker pledges. Pieces of a pattern. */
export const pledgeSubjects: readonly string[] = [
  '我们?', '我会', '我局', '我院', '我校', '我市', '我县', '我区', '我省', '本会', '本公司', '公司', '中方', '我方', '中国', '我国', '区委', '市委', '县委', '知联会', '委员们', '民革', '民盟', '民建', '民进', '农工党', '致公党', '九三学社', '台盟', '工商联', '企业',
];
/** Verbs behind 将 that dispose of something, so that it is the 把 of a call: 将…纳入规划. */
export const disposals: readonly string[] = [
  '纳入', '列入', '作为', '附', '公开', '公布', '改', '放', '送', '落实', '延', '转', '设', '建', '与', '写', '打造', '分', '接', '投', '用', '交', '移', '归', '并', '挂', '计入', '倾斜',
];
