/** What the pages of a paper are called (A06城事·社区): no headline. */
export const pageNames: readonly string[] = [
  '要闻', '行业', '基层', '地方', '政协', '人大', '统战', '党派', '城事', '社区', '民生', '两会', '时政', '人物', '特写', '综合', '专版', '专题', '声音', '话题', '关注', '国际', '国内', '本地', '都市', '社会', '法治', '教育', '健康', '经济', '理论', '副刊', '特刊', '聚焦', '观点', '评论',
];
/** What a page for an occasion is called (两会特刊). */
export const specialPages: readonly string[] = ['特刊', '视窗', '特别报道', '专版'];
/** What a body's corner of a site is called (校友之窗). */
export const cornerNames: readonly string[] = ['之窗', '之家', '之声', '专栏', '频道', '动态', '要闻', '风采', '园地', '天地'];
/** What a column of notes is called (两会手记). */
export const notesColumns: readonly string[] = ['手记', '走笔', '札记', '之窗'];
/** What the name of a bulletin that an office sends up ends in: 参事|建议(第9期). */
export const bulletinNames: readonly string[] = [
  '建议', '信息', '专报', '参考', '简报', '专刊', '内参', '建言', '快报', '摘报', '通讯', '动态', '直报', '要情', '要报', '反映', '社情民意', '直通车',
];
