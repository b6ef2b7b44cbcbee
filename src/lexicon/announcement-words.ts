/** Verbs with which somebody announces what he has to say: 提出|三点建议. */
export const announcingVerbs: readonly string[] = [
  '提出', '提交', '补充', '提', '有', '作出', '给出', '发出', '抛出', '亮出', '晒出', '献上', '列出', '归纳', '谈', '讲', '谈谈', '讲讲', '说', '带来', '拿出', '准备', '一共', '总共', '开出', '写下', '分享', '梳理', '总结',
];
/** What stands between such a verb, or whose they are, and the 建议: 提出|几点具体|建议. Pieces of a pattern, of which several may follow each other. */
export const announcementModifiers: readonly string[] = [
  '以下', '如下', '下列', '这样', '这么', '[几两一二三四五六七八九十\\d]', '一些', '若干', '不少', '许多', '很多', '多条', '个人', '自己', '我', '他', '她', '们', '本人', '相关', '具体', '对策', '工作', '政策',
  '意见', '主要', '措施', '初步', '修改', '审查', '评审', '咨询', '完善', '改进', '整改', '优化', '调整', '管[理护]', '治理', '防[治控]', '应对', '养护', '栽培', '种植', '生产', '技术', '用药', '发展',
  '建设', '行业', '自律', '联合', '共同', '“[^”]{1,4}”', '[短中长近远期]', '(?:颇具|颇有|极具|很有|富有|较为|十分)[\\u4e00-\\u9fff]{1,4}', '个', '小', '条', '点', '多?方面', '项', '的', '和', '与', '、', '思考', '“', '不成熟', '全团',
];
/** What stands before the 建议 of a heading: 二、对策|建议. Pieces of a pattern, of which several may follow each other. */
export const headingModifiers: readonly string[] = [
  '几点', '相关', '具体', '对策', '工作', '政策', '意见', '主要', '下一步', '措施', '思考', '问题', '[一二三四五六七八九十]点', '和', '与', '及', '的', '、',
];
/** What a sentence announces that leads to a list: 以下|措施. */
export const announcedNouns: readonly string[] = ['方面', '几点', '措施', '工作', '内容', '修改', '完善', '调整', '补充'];
