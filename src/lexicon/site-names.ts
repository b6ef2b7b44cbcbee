/** What the name of a site is of, before its 网. */
export const siteSubjects: readonly string[] = ['人大', '政协', '新闻', '政府', '政务', '统战', '日报', '晚报', '党建', '文明'];
/** What the name of a site ends in that needs nothing beside it to be one. Pieces of a pattern. */
export const siteEnds: readonly string[] = [
  '门户网站?', '官方网站', '公众信息网', '[会府委局院]网站', '政务网', '官网', '新闻网', '资讯网', '融媒体中心',
];
/** Where else a site is to be read: what such a name ends in (云瀑公众号). */
export const accountKinds: readonly string[] = ['APP', 'app', '公众号', '小程序', '视频号', '抖音号', '微博', '微信'];
/** Verbs of headlines about such an account. */
export const accountVerbs: readonly string[] = ['用', '热议', '开发', '建议', '搬', '走进', '推出', '上线', '协商'];
/** What the name of a body ends in that has a site or prints a paper. Pieces of a pattern. */
export const publishingBodies: readonly string[] = ['委员会', '人民政府', '[局厅]', '办公[室厅]', '联合会', '人民医院', '大学', '学院', '工会'];
/** What a headline has that ends in such a name. */
export const bodyHeadlineWords: readonly string[] = [
  '召开', '举行', '举办', '开展', '走进', '组织', '赴', '对', '关于', '答复', '视察', '调研', '走访', '来访', '约见', '问政', '走近', '做客', '建言', '如何', '怎么', '让', '我', '的', '办好', '参观', '考察', '拜访',
];
