/** Labels of what a paper, a jury or an office adds to somebody's words, which end with it. */
export const commentaryLabels: readonly string[] = [
  '注', '点评', '短评', '快评', '手记', '旁白', '点睛', '小编说', '编辑说', '小记点评', '小编点评', '编者点评', '记者点评', '记者手记', '记者短评', '评委点评', '专家点评', '本报点评', '本报短评', '编者按', '结论', '小结', '编后', '编后语',
];
/** Labels of what a page tells its readers, which is nobody's words. */
export const noticeLabels: readonly string[] = ['相关链接', '新闻链接', '延伸阅读', '温馨提示', '友情提示', '免责声明', '声明', '版权声明', '广告', '推荐阅读'];
