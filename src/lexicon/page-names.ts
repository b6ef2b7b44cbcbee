/** What the pages of a paper are called (A06城事·社区): no headline. */
export const pageNames: readonly string[] = [
  '要闻', '城事', '社区', '民生', '两会', '时政', '人物', '特写', '综合', '专版', '专题', '声音', '话题', '关注', '国际', '国内', '本地', '都市', '社会', '法治', '教育', '健康', '经济', '理论', '副刊', '特刊', '聚焦', '观点', '评论',
];
