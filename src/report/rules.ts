/** A rule by which a line of a report is header or furniture and so nobody's words: its name, and a line that it is for. */
interface PartRule {
  readonly name: string;
  readonly example: string;
}

/** How header and furniture are told. */
export const partRules = [
  { name: 'title', example: '某区召开党外人士座谈会' },
  { name: 'particulars', example: '来源：某某日报　2025-07-23' },
  { name: 'breadcrumb', example: '首页 > 新闻中心 > 正文' },
  { name: 'aside', example: '打印　关闭' },
  { name: 'credit', example: '（责编：某某）' },
  { name: 'caption', example: '▲ 委员们在讨论会上（某某 摄）' },
  { name: 'dateline', example: '新华社北京7月22日电（记者某某）会议22日在京举行。' },
] as const satisfies readonly PartRule[];

/** The name of one of them. */
export type PartRuleName = (typeof partRules)[number]['name'];
