/** What stands before the 记者 or 通讯员 of a byline. Pieces of a pattern. */
export const reporterKinds: readonly string[] = ['本报', '本网', '本台', '见习', '实习', '特约', '首席', '全媒体', '融媒体?'];
/** What goes on behind 记者 that names no writer: 记者|走访, 记者|节. */
export const notReporters: readonly string[] = [
  '会', '站', '节', '团', '探访', '调查', '观察', '手记', '走访', '见闻', '体验', '连线', '直击', '专访', '对话', '帮', '跑', '问',
];
/** What goes on behind a credit. Pieces of a pattern. */
export const behindCredits: readonly string[] = ['来源', '作者', '编辑', '责编', '校对', '审核', '时间', '日期', '\\d{4}'];
/** Kinds of pieces, and credits, too. */
export const pieceKinds: readonly string[] = ['视频', '图片', '海报', '图解', '图文', '音频', '摄影', '配图', '制图'];
/** How something was printed or broadcast on a day. Pieces of a pattern. */
export const printings: readonly string[] = ['首播', '播出', '播发', '首发', '刊发', '刊登', '见报', '头版', '[一二三四五六七八九十]版'];
