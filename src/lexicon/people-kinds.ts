/** Kinds of people behind which a word that reads as a name seldom is one (居民|车位, 学生|过重的课业). */
export const peopleKinds: readonly string[] = [
  '居民', '村民', '市民', '群众', '学生', '大学生', '中学生', '小学生', '研究生', '教师', '家长', '职工', '员工', '工人', '农民', '牧民', '渔民', '农民工', '青年', '青少年', '业主', '租户', '住户', '商户', '农户',
  '游客', '乘客', '旅客', '患者', '司机', '企业家', '专家', '消费者', '顾客', '老年人', '干部', '党员', '妇女', '民众', '网民', '观众', '听众', '读者',
];
/** Kinds of people and bodies whose 建议 may be papers, where nothing stands before the word (群众|建议要件件有回音). */
export const papersOf: readonly string[] = ['群众', '企业', '职工', '居民', '村民', '市民', '网友', '家长', '学生', '读者', '社区'];
