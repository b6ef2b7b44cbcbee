import { stripEdges } from '../text/edges.js';
import { cut, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { isPageNumber } from './fields.js';
import type { PageLine } from './lines.js';
import { isOutlet, paperOf } from './outlet.js';

const masthead = /^[\u4e00-\u9fff]{2,8}(?<![喜海简快])(?:报|网|周刊|电子版|客户端)$/;
const longestMasthead = 12;

/** How far below its masthead a page says where it comes from. */
const reach = 160;

/** What stands beside a day at the top of a page and is longer is a headline. */
const longestPaper = 8;

/** 学界信息|INFORMATION: a column's name in two languages. */
const bilingual = /^[\u4e00-\u9fff]{2,8}[|/][A-Z&]{4,}$/;

/** 第三篇, 【2】, (第37期): what parts the reports of a collection. */
const numbering =
  /^(?:\(?总?第[一二三四五六七八九十百\d]{1,4}[篇期号章则辑]\)?(?:\(总第\d{1,4}期\))?|【\d{1,3}】|\d{1,3})$/;

/** 云瀑融媒APP, 云瀑公众号: where else a site is to be read. */
const channel =
  /^(?!.*(?:用|热议|开发|建议|搬|走进|推出|上线|协商))[\u4e00-\u9fff]{2,8}(?:APP|app|公众号|小程序|视频号|抖音号|微博|微信)$/;

/** 某区卫生健康局办公室编, beside the day: who puts a bulletin together. */
const editing = /(?:办公室|委员会|中心|[局委部处室社院会])(?:编印?|主办)$/;

/** 中国网·直播: a site and its column. */
const siteColumn = /^[\u4e00-\u9fff]{2,6}[网报台]·[\u4e00-\u9fff]{2,4}(?:\d{4}|$)/;

/** What the name of a bulletin ends in. */
const bulletin = /^[\u4e00-\u9fff]{2,10}(?:信息|简报|专报|快报|摘报|通讯|内参|参考|反映|要报|专刊)$/;

/** 临沅市工商业联合会, above the name of its bulletin. */
const letterhead = /^[\u4e00-\u9fff]{2,16}(?:会|委|局|部|厅|院|办公室)$/;

/** What the head of a mail, or of one in a forum, opens with. */
const mailHead = /^(?:-{2,}(?:OriginalMessage|原始邮件)|From:|发件人:|发信人:|作者.{1,40}看板)/;

/** No column's name is longer. */
const longestColumn = 6;

/** The report's headline and the line that carries it; null where the page opens with a paragraph. */
export function findTitle(view: View, head: readonly PageLine[]): { title: string; line: PageLine } | null {
  const candidates = head.filter((each) => each.kind === 'text' || each.kind === 'paragraph');
  const line =
    headedTitle(view, head) ??
    candidates.find(
      (each, i) => i === candidates.length - 1 || !standsAbove(view, each, candidates.slice(i + 1), head),
    );
  if (!line) return null;
  const title = line.kind === 'text' ? readTitle(view, line) : null;
  return title === null ? null : { title, line };
}

/** 发信人:…|标题:校务座谈会, From:…|Subject:…: the line of a mail's head that has its title. */
function headedTitle({ chars }: View, head: readonly PageLine[]): PageLine | undefined {
  const words = (line: PageLine) => chars.slice(line.start, line.end);
  return head[0] && mailHead.test(words(head[0]))
    ? head.find((line) => /^(?:标题|主题|Subject)/.test(words(line)))
    : undefined;
}

/** Whether a line of the head is what a page prints above a headline; `next` are those below it that may be one. */
function standsAbove(view: View, line: PageLine, next: readonly PageLine[], head: readonly PageLine[]): boolean {
  const [first] = next;
  if (first?.kind !== 'text') return (!isLong(line) && isImprint(view, line)) || isColumn(view, line, next);
  const words = view.chars.slice(line.start, line.end);
  const below = head.slice(head.indexOf(line) + 1);
  return (
    isImprint(view, line) ||
    bilingual.test(words) ||
    channel.test(words) ||
    siteColumn.test(words) ||
    isDigitalPaper(view.chars, line) ||
    numbering.test(words) ||
    isStep(view, line, head) ||
    isMasthead(view, line, below[0]) ||
    isBulletin(view, line, next) ||
    (letterhead.test(words) && isBulletin(view, first, next.slice(1))) ||
    isColumn(view, line, next) ||
    (!view.chars.startsWith('——', first.start) && isSiteLine(view, line, below))
  );
}

/** 光华日报 2026-03-11 07版: the paper's name and day, or its page, above the headline. */
function isImprint(view: View, line: PageLine): boolean {
  const dated = line.fields.some(
    ({ kind, start, end }) =>
      kind === 'date' ||
      kind === 'source' ||
      kind === 'published' ||
      (kind === 'aside' && isPageNumber(view.chars.slice(start, end))),
  );
  const [first] = line.fields.filter((field) => field.kind === 'text');
  if (dated && first && editing.test(view.chars.slice(first.start, first.end))) return true;
  return (
    dated &&
    (!first ||
      line.fields[0] !== first ||
      (first.end - first.start <= 12 && isOutlet(view.chars, first.start, first.end)))
  );
}

/** [2004-11-18] 东湾区会促改善渡轮码头: too long for the name of a paper beside its day. */
function isLong({ fields }: PageLine): boolean {
  return fields.some(({ kind, start, end }) => kind === 'text' && end - start > longestPaper);
}

/** 沛宁日报数字报, above the day and the page: the paper's name on a line of its own. */
function isMasthead({ chars }: View, line: PageLine, below: PageLine | undefined): boolean {
  if (line.end - line.start > longestMasthead) return false;
  const words = chars.slice(line.start, line.end);
  return (
    isNamedAgain(chars, line) ||
    (masthead.test(words) && below?.fields.some(({ kind }) => kind === 'date' || kind === 'published') === true)
  );
}

/** 溪州之声网, above a headline and 来源:溪州之声网. */
function isNamedAgain(chars: string, { start, end }: Span): boolean {
  return chars.slice(end, end + reach).includes(`来源:${chars.slice(start, end)}`);
}

/** 濠东晚报电子版, alone or before the day. */
function isDigitalPaper(chars: string, { fields: [first] }: PageLine): boolean {
  return first !== undefined && paperOf(chars, first) !== null;
}

/** 社情民意信息, above (第37期) and a headline: the name of an office's bulletin. */
function isBulletin({ chars }: View, { start, end }: Span, next: readonly PageLine[]): boolean {
  const [issue, ...others] = next.map((line) => ({ ...line, words: chars.slice(line.start, line.end) }));
  return (
    bulletin.test(chars.slice(start, end)) &&
    issue !== undefined &&
    /期\)*$/.test(issue.words) &&
    numbering.test(issue.words) &&
    others.some(
      ({ kind, words, fields }) =>
        kind === 'text' && !numbering.test(words) && !fields.some((field) => field.kind === 'date'),
    )
  );
}

/** 江淮青年报, below 首页 > 国内时事 > 江淮青年报 > 正文: a step of the way through the site. */
function isStep({ chars }: View, { start, end }: Span, head: readonly PageLine[]): boolean {
  const words = chars.slice(start, end);
  return head.some(
    (line) =>
      line.kind === 'breadcrumb' &&
      chars
        .slice(line.start, line.end)
        .split(/[>»›→]/)
        .slice(0, -1)
        .includes(words),
  );
}

/** 学术交流, 新闻源 财富源: short words alone above the way through the site. */
function isSiteLine(view: View, line: PageLine, below: readonly PageLine[]): boolean {
  return (
    below.some(({ kind }) => kind === 'breadcrumb') &&
    line.fields.every(({ kind, start, end }) => kind === 'text' && end - start <= longestColumn) &&
    /^[\u4e00-\u9fff]+$/.test(view.chars.slice(line.start, line.end))
  );
}

/** 两会走笔, above “这条路,盼了二十年” and its second line ——…侧记, 两会手记, above 话筒先别收: the column's name. */
function isColumn({ chars }: View, column: PageLine, [title, below]: readonly PageLine[]): boolean {
  if (column.kind !== 'text' || column.end - column.start > longestColumn || title?.kind !== 'text') return false;
  if (chars.startsWith('——', title.start)) return false;
  return /手记|走笔|札记$/.test(chars.slice(column.start, column.end)) || chars.startsWith('——', below?.start ?? -1);
}

/** The text of the line up to the date, source or page word that trails on it. */
function readTitle(view: View, line: PageLine): string | null {
  const first = line.fields.findIndex((field) => field.kind === 'text');
  const rest = line.fields.slice(first);
  const stop = rest.findIndex((field) => field.kind !== 'text' && field.kind !== 'aside');
  const texts = (stop < 0 ? rest : rest.slice(0, stop)).filter((field) => field.kind === 'text');
  const end = stop < 0 ? line.end : (texts.at(-1)?.end ?? line.end);
  const opening =
    /^[#*>\s]*(?:标题:?|主题:|题目:|Subject:|正在阅读:)?/.exec(view.chars.slice(line.start, line.end))?.[0].length ?? 0;
  const start = Math.max(line.start + opening, precedingMarked(line, first));
  return tidy(cut(view, start, Math.max(end, start)));
}

/** Behind a label or date before the text (标题:…); brackets that open the headline stay with it. */
function precedingMarked(line: PageLine, first: number): number {
  const before = line.fields[first - 1];
  return before && before.kind !== 'aside' ? (line.fields[first]?.start ?? line.start) : line.start;
}

function tidy(text: string): string | null {
  const title = stripEdges(text, /[#*>\s]/, /[\s|丨*/(（[【—–-]/);
  return title === '' ? null : title;
}
