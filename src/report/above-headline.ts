import { cornerNames, notesColumns, pageNames, specialPages } from '../lexicon/page-names.js';
import { accountKinds, accountVerbs, siteEnds } from '../lexicon/site-names.js';
import { windowWords } from '../lexicon/site-words.js';
import { anyOf } from '../text/any-of.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { isPageNumber } from './fields.js';
import { isHeadline } from './headline.js';
import { isOfIssue } from './issue.js';
import { following, type PageLine, rubric } from './lines.js';
import { isNamedAgain, isOutlet, paperOf } from './outlet.js';
import { isOfSite } from './site-line.js';

const masthead = /^[\u4e00-\u9fff]{2,8}(?<![喜海简快])(?:报|网|周刊|电子版|客户端)$/;
const longestMasthead = 12;

/** What stands beside a day at the top of a page and is longer is a headline. */
const longestPaper = 8;

/** What a line above a headline is, by its words alone. */
const printed: readonly RegExp[] = [
  // 2023年5月: the month of an issue
  /^\d{4}年\d{1,2}月号?$/,
  // 第29卷 第5期 西部农史 Vol. 29 No. 5, 2014年10月 Agricultural History of the West: what a journal prints on each page
  /^第\d{1,3}卷第\d{1,3}期|^\d{4}年\d{1,2}月[A-Za-z]/,
  // 第1872期 本期四版 今日天气:多云
  /^(?:总?第\d{1,5}期)?(?:(?:本期|今日)[一二三四五六七八九十\d]{1,3}版)?(?:今日天气:.*)?$/,
  // 6 两会特刊 某某日报, 03版·两会特刊, A03·政协视窗, 省两会特别报道: the page of a paper, and its name
  new RegExp(`^(?:[A-D]?\\d{1,2}版?·?)?[\\u4e00-\\u9fff]{0,5}${anyOf(specialPages)}(?:[\\u4e00-\\u9fff]{2,6}[报刊])?$`),
  // 当前版:02版
  /^(?:当前版|版[面次]):第?[A-D]?\d{1,2}版?(?:[\u4e00-\u9fff]{2,6})?$/,
  // 02 综合
  new RegExp(`^[A-D]?\\d{1,2}版?${anyOf(pageNames)}$`),
  // 某市人大常委会_立法听证, 群聊:某小区线上议事(126): the title of the window or of the chat
  /^[\u4e00-\u9fff]{2,16}(?:[网委局府]|常委会|政协)_[\u4e00-\u9fff]{2,8}$|^群聊:.*\(\d{1,4}\)$/,
  // 某市政协网www.example.cn: a site with its address
  /^[\u4e00-\u9fff]{2,12}(?:https?:\/\/)?www\.[\w.]+$/,
  // 行业新闻: a column's name, whatever stands below it
  new RegExp(`^${anyOf(pageNames)}(?:新闻|动态|要闻|资讯|快讯)$|^[\\u4e00-\\u9fff]{2,4}要闻$`),
  // 学界信息|INFORMATION: a column's name in two languages
  /^[\u4e00-\u9fff]{2,8}[|/·][A-Za-z&]{4,}$/,
  // 政协某市委员会门户网: a site's own name, whatever stands below it
  new RegExp(`^[\\u4e00-\\u9fff]{2,20}${anyOf(siteEnds)}$`),
  // 今日青川: a region's news
  /^今日[\u4e00-\u9fff]{2,4}$/,
  // 青川新闻网首页: the first step of the way through the site
  /^[\u4e00-\u9fff]{2,10}(?:网|在线)首页$/,
  // 某某新闻社主办: who runs the site
  /^[\u4e00-\u9fff]{2,14}主办$/,
  // 云瀑融媒APP, 云瀑公众号: where else a site is to be read
  new RegExp(`^(?!.*${anyOf(accountVerbs)})[\\u4e00-\\u9fff]{2,8}${anyOf(accountKinds)}$`),
  // 中国网·直播: a site and its column
  /^[\u4e00-\u9fff]{2,6}(?:网|报|电视台|广播台)[·-][\u4e00-\u9fff]{2,4}(?:\d{4}|$)/,
  // 某某工学院·校友之窗: a body and its corner
  new RegExp(`^[\\u4e00-\\u9fff]{2,14}[·|][\\u4e00-\\u9fff]{1,4}${anyOf(cornerNames)}$`),
  // the window that a page was copied from
  new RegExp(anyOf(windowWords)),
  following,
];

const notes = new RegExp(`${anyOf(notesColumns)}$`);

/** 某区卫生健康局办公室编, beside the day: who puts a bulletin together. */
const editing = /(?:办公室|委员会|中心|[局委部处室社院会])(?:编印?|主办)$/;

/** No column's name is longer, nor one right above the day. */
const longestColumn = 6;
const longestShortColumn = 3;

/**
 * Whether a line of the head is what a page prints above a headline: the paper's name and day, a column, a step of the way
 * through the site; `next` are those below it that may be the headline.
 */
export function standsAbove(view: View, line: PageLine, next: readonly PageLine[], head: readonly PageLine[]): boolean {
  const [first] = next;
  if (first?.kind !== 'text') return (!isLong(line) && isImprint(view, line)) || isColumn(view, line, next);
  const words = view.chars.slice(line.start, line.end);
  const below = head.slice(head.indexOf(line) + 1);
  return (
    !/[\u4e00-\u9fff]/.test(words) ||
    printed.some((each) => each.test(words)) ||
    isImprint(view, line) ||
    isOfIssue(view, line, head.slice(0, head.indexOf(line)), next) ||
    isDigitalPaper(view.chars, line) ||
    isMasthead(view, line, below) ||
    isNotesColumn(view, line, below) ||
    isDatedColumn(view, line, below) ||
    isColumn(view, line, next) ||
    isOfSite(view, line, first, head)
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
  const texts = line.fields.filter((field) => field.kind === 'text');
  const [first] = texts;
  if (dated && texts.some(({ start, end }) => editing.test(view.chars.slice(start, end)))) return true;
  return (
    dated &&
    (!first ||
      line.fields[0] !== first ||
      (first.end - first.start <= 12 && isOutlet(view.chars, first.start, titledEnd(view.chars, first))) ||
      isSpacedOutlet(view, line))
  );
}

/** 清 源 报 2024年12月6日: a paper's name with a blank behind each character. */
function isSpacedOutlet({ chars }: View, { start, fields }: PageLine): boolean {
  const day = fields.find(({ kind }) => kind === 'date');
  return day !== undefined && day.start - start <= longestPaper && isOutlet(chars, start, day.start);
}

/** 《澄江政协报|》, 某某日报|(2025年4月9日: the end of a name without the mark behind it. */
function titledEnd(chars: string, { end }: Span): number {
  return /》$|[报刊]\($/.test(chars.slice(end - 2, end)) ? end - 1 : end;
}

/** [2004-11-18] 东湾区会促改善渡轮码头: too long for the name of a paper beside its day. */
function isLong({ fields }: PageLine): boolean {
  return fields.some(({ kind, start, end }) => kind === 'text' && end - start > longestPaper);
}

/** 沛宁日报数字报, above the day and the page: the paper's name on a line of its own. */
function isMasthead({ chars }: View, line: PageLine, below: readonly PageLine[]): boolean {
  if (line.end - line.start > longestMasthead) return false;
  const words = chars.slice(line.start, line.end);
  const next = below.slice(1).find(({ kind }) => kind === 'text');
  const isAboveDay = below[0]?.fields[0]?.kind === 'date' && next !== undefined && isHeadline(chars, next);
  return (
    isNamedAgain(chars, line) ||
    (masthead.test(words) && isDated(below[0]?.kind === 'aside' ? below[2] : below[0])) ||
    (isAboveDay && isOutlet(chars, line.start, line.end))
  );
}

/** 两会手记, above 话筒先别收 and who wrote it or when: the column's name. */
function isNotesColumn({ chars }: View, { start, end }: Span, [title, below]: readonly PageLine[]): boolean {
  const words = chars.slice(start, end);
  if (title?.kind !== 'text' || below === undefined) return false;
  if (rubric.test(words)) return isHeadline(chars, title);
  const isNotes = end - start <= longestColumn && notes.test(words);
  return isNotes && below.kind !== 'text' && below.kind !== 'paragraph';
}

/** 地区, above the day and a headline: the column's name. */
function isDatedColumn({ chars }: View, { start, end }: Span, [day, title]: readonly PageLine[]): boolean {
  if (end - start > longestShortColumn || !isDated(day) || day?.kind === 'text' || title?.kind !== 'text') return false;
  return /[\u4e00-\u9fff“]/.test(chars.charAt(title.start));
}

function isDated(line: PageLine | undefined): boolean {
  return line?.fields.some(({ kind }) => kind === 'date' || kind === 'published') === true;
}

/** 濠东晚报电子版, alone or before the day. */
function isDigitalPaper(chars: string, { fields: [first] }: PageLine): boolean {
  return first !== undefined && paperOf(chars, first) !== null;
}

/** 两会走笔, above “这条路,盼了二十年” and its second line ——…侧记: the column's name. */
function isColumn({ chars }: View, column: PageLine, [title, below]: readonly PageLine[]): boolean {
  if (column.kind !== 'text' || column.end - column.start > longestColumn || title?.kind !== 'text') return false;
  if (chars.startsWith('——', title.start)) return false;
  return chars.startsWith('——', below?.start ?? -1);
}
