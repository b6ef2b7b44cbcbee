/** What qualifies people without naming a body: 年轻|教师, 本地|渔民. Pieces of a pattern, of which several may follow each other. */
export const peopleQualifiers: readonly string[] = [
  '年轻', '当地', '本地', '外地', '本村', '本镇', '普通', '一线', '基层', '老', '青年', '女', '男', '\\d0后', '知名', '著名', '民营', '个体', '热心', '社会', '法律', '技术', '行业', '医学',
  '教育', '经济', '首批', '唯一', '返乡',
];
/** What 族 follows that is no people: 上班|族. Pieces of a pattern. */
export const notPeoples: readonly string[] = ['上班', '打工', '养.', '北漂', '一', '陪读', '有车', '工薪', '银发', '通勤', '骑行'];
