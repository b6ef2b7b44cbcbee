import { bracketedCredits } from '../lexicon/bracketed-credits.js';
import { parties } from '../lexicon/parties.js';
import { venues } from '../lexicon/venues.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { splitLines } from '../text/lines.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Field, scanFields } from './fields.js';
import { countCover } from './forwarded.js';
import { countSettings } from './front-matter.js';
import { sentenceEnding, withLinks } from './links.js';
import { arrow, isNavigation } from './navigation.js';
import { isNamedAgain, isOutlet, paperOf } from './outlet.js';
import { longestLine, toReportFilter } from './report-filter.js';

/** How many lines the head and the foot of a page may have; between them stands the report alone. */
const headLines = 16;
const footLines = 8;

/** No headline is longer. */
const longestHeadline = 60;

/** 【代表之家】, [专题报道]: a column's name on a line of its own. */
export const rubric = /^(?:【[\u4e00-\u9fff]{2,8}】|\[[\u4e00-\u9fff]{2,8}\])$/;

/** 👆点击上方蓝字,关注我们: what a public account prints first. */
export const following =
  /^[^\u4e00-\u9fff]{0,4}点击(?:上方|下方)?(?:蓝字|“[^“”]{2,12}”(?:关注|订阅)|[\u4e00-\u9fff]{2,8}关注)/;

const occasion =
  /^(?:—{1,2}|\()?在[^。]{4,40}(?:会|会议|论坛)上的[^。]{0,6}(?:发言|讲话)(?:材料|稿|提纲)?\)?$|(?:会|会议|论坛)(?:大会|书面|交流)?发言(?:材料|稿|摘要|实录|提纲)$/;
/** …。(录音止): what is played in a broadcast. */
const recorded = /[。!?]\(录音[止完]\)$/;
const opensWithArrow = new RegExp(`^(?:${arrow.source})`);
const bracket = toCharacterSet('([【*_');

const bracketedCredit = new RegExp(anyOf(bracketedCredits));

/** A line at the head or foot of a page, cut into its fields. */
export interface PageLine extends Span {
  readonly fields: readonly Field[];
  readonly kind: 'text' | 'paragraph' | 'particulars' | 'breadcrumb' | 'aside' | 'credit';
}

/** A report as it stands on its page: the lines of its head and of its foot, read, all lines unread, and those of a mail above it. */
export interface Page {
  readonly cover: readonly Span[];
  readonly head: readonly PageLine[];
  readonly foot: readonly PageLine[];
  readonly lines: readonly Span[];
}

/** Reads the lines of the head and of the foot; paragraphs stay unread, and so do tables. */
export function toPage(view: View): Page {
  const all = splitLines(view);
  const covering = countCover(view, all);
  const lines = all.slice(covering);
  const own = lines.filter(toReportFilter(view));
  const head: PageLine[] = [];
  const settings = countSettings(view.chars, own.slice(0, headLines));
  let at = 0;
  let paragraphs = 0;
  while (at < Math.min(own.length, headLines) && paragraphs < 1) {
    const line = withMeetingDay(
      view,
      toPageLine(
        view,
        own[at] as Span,
        head.every((above) => isAboveHeadline(view, above)),
      ),
      own.slice(Math.max(0, at - 2), at),
    );
    at++;
    const isSetting = at <= settings && !/^title:/i.test(view.chars.slice(line.start, line.start + 6));
    if (line.kind === 'paragraph' && !isSetting) paragraphs++;
    head.push(isSetting ? { ...line, kind: 'aside' } : line);
  }
  const from = Math.max(at, own.length - footLines);
  const foot = own.slice(from).map((line) => toPageLine(view, line, false));
  return { cover: all.slice(0, covering), head, foot: withLinks(view, foot), lines };
}

/** ——在市政协八届五次会议上的大会发言|(2021年1月26日): below it, or below the author's name there, the day is the meeting's. */
function withMeetingDay({ chars }: View, line: PageLine, above: readonly Span[]): PageLine {
  if (line.fields.length !== 1 || !above.some(({ start, end }) => occasion.test(chars.slice(start, end)))) return line;
  return { ...line, fields: line.fields.map(asMeetingTime) };
}

/** Whether a line at the head of a page is a way through the site, a note, or has a date in it: 【陇东农民报 2002年8月6日 头版】. */
function isAboveHeadline({ chars }: View, line: PageLine): boolean {
  const { kind, fields } = line;
  return (
    (kind !== 'text' && kind !== 'paragraph') ||
    fields.some((field) => field.kind === 'date') ||
    rubric.test(chars.slice(line.start, line.end)) ||
    following.test(chars.slice(line.start, line.end)) ||
    paperOf(chars, line) !== null ||
    isNamedAgain(chars, line)
  );
}

/** The first line, those of the page aside, may be a headline that asks or exclaims; elsewhere what ends like a sentence is a paragraph. */
function toPageLine(view: View, line: Span, first: boolean): PageLine {
  const { start, end } = line;
  if (end - start > longestLine) return { start, end, fields: [], kind: 'paragraph' };
  const text = view.chars.slice(start, end);
  if (isNavigation(view, line))
    return {
      start,
      end,
      fields: arrow.test(text) && !text.includes('今天是') ? wayFields(view, line) : [],
      kind: 'breadcrumb',
    };
  if (isBracketedCredit(text)) return { start, end, fields: [], kind: 'credit' };
  const sentence = first && text.length <= longestHeadline ? sentenceEnding : /[。!?;]["”)]?$/;
  if (
    recorded.test(text.slice(-10)) ||
    (sentence.test(text.slice(-2)) && !hasGapBefore(view, end - 1)) ||
    (text.endsWith(':') && /[,。]/.test(text))
  )
    return { start, end, fields: [], kind: 'paragraph' };
  const scanned = scanFields(view, line);
  const fields = isNote(text) ? asNote(scanned, placedDay.test(text)) : scanned;
  return { start, end, fields: withPublication(fields), kind: kindOf(fields) };
}

/** 首页 > 政协要闻 2022/11/18: the day that stands behind the way through the site; 某日报 > 2013年01月25日 > 03版: the paper, too, whose day is a step of it. */
function wayFields(view: View, line: Span): readonly Field[] {
  const { chars } = view;
  const dates = scanFields(view, line).filter(({ kind }) => kind === 'date');
  const last = dates.filter(({ end }) => end === line.end);
  const step = dates.find(({ end }) => end < line.end && opensWithArrow.test(chars.slice(end, end + 2)));
  const first = line.start + chars.slice(line.start, line.end).search(arrow);
  if (!step || !/[报刊]/.test(chars.charAt(first - 1)) || !isOutlet(chars, line.start, first)) return last;
  const paper = { start: line.start, end: first };
  return [{ ...paper, kind: 'source', value: paper }, step];
}

/** 来源:某市物价局 日期:2012-08-07: beside the source even the date of minutes is the day of publication. */
function withPublication(fields: readonly Field[]): readonly Field[] {
  if (!fields.some(({ kind }) => kind === 'source')) return fields;
  return fields.map((field) => (field.kind === 'plain-date' ? { ...field, kind: 'published' } : field));
}

/** 2022年9月8日 阶梯教室, 二〇〇三年十月十二日 上午十点到下午两点: the day of a meeting, and where or from when to when it met. */
const placedDay = new RegExp(
  `^\\(?(?:\\d{4}年\\d{1,2}月\\d{1,2}日|[一二三四五六七八九○〇零]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日) ?(?:晚饭后|上午|下午|晚上?)?(?:[^。]{0,14}${anyOf(venues)}(?=\\)?$|[\\d,(]|根据|[上下]午|晚上?|召开|举行)(?![^。]*(?:报|网|版|供稿|发布))|[\\d一二三四五六七八九十两:点时分半]{2,6}[到至—-]{1,2}(?:上午|中午|下午|晚上?)?[\\d一二三四五六七八九十两:点时分半]{2,6}(?![^。]*(?:报|网|版)))`,
);

/** (2018年8月30日,根据录音整理): when what is written down was said. */
const takenDown = /^\(?\d{4}年\d{1,2}月\d{1,2}日[,\s]*(?:根据|据)?(?:会议|现场)?(?:录音|速记|记录)整理/;

/** (2021年1月26日,市政协八届五次会议大会发言): a note below the headline of a speech says when and where it was given, also (2022年11月8日,北京). */
function isNote(text: string): boolean {
  return (
    takenDown.test(text) ||
    /^\((?:.*(?:会议?|论坛)(?:大会|书面|交流|口头)?(?:上的?)?(?:发言|讲话|举行|召开|上)|\d{4}年\d{1,2}月\d{1,2}日(?:[^。]{0,20}会议?|,[\u4e00-\u9fff]{1,7}[^报网社台端者]))\)$/.test(
      text,
    ) ||
    placedDay.test(text)
  );
}

/** A note's date is the meeting's; (2024年2月27日上午 三楼会议室) `opens` with one that its time of the day follows. */
function asNote(fields: readonly Field[], opens: boolean): readonly Field[] {
  if (fields.some(({ kind }) => kind === 'date')) return fields.map(asParticular);
  return opens ? fields.map((field, i) => ({ ...field, kind: i === 0 ? 'meeting-time' : 'aside' })) : fields;
}

function asParticular(field: Field): Field {
  return field.kind === 'text' ? { ...field, kind: 'aside' } : asMeetingTime(field);
}

function asMeetingTime(field: Field): Field {
  return field.kind === 'date' ? { ...field, kind: 'meeting-time' } : field;
}

/** Whether a field labels the day of the meeting: 会议时间:, or in minutes 时间:. */
export function isMeetingTime(field: Field | undefined, minutes: boolean): boolean {
  return field?.kind === 'meeting-time' || (minutes && field?.kind === 'plain-date');
}

function kindOf(fields: readonly Field[]): PageLine['kind'] {
  if (fields.some(({ kind }) => kind === 'text')) return 'text';
  if (fields.every(({ kind }) => kind === 'aside')) return 'aside';
  if (fields.every(({ kind }) => kind === 'credit' || kind === 'byline' || kind === 'aside')) return 'credit';
  return 'particulars';
}

/** (文/南栎时报记者佟飞), (责编:文川、耿直), (转载请注明出处). */
function isBracketedCredit(text: string): boolean {
  return (
    text.length <= 60 &&
    isIn(bracket, text, 0) &&
    !/(?<!数据|资料)(?:来源|稿源):/.test(text) &&
    /^[*_]*[([【].*[)\]】][*_]*$/.test(text) &&
    bracketedCredit.test(text) &&
    !/(?<!\d)\d{4}(?!\d)/.test(text) &&
    !isContribution(text)
  );
}

/** (民盟某区委供稿): the party that an item is from, whose words it prints. */
function isContribution(text: string): boolean {
  return text.endsWith('供稿)') && parties.some(([word]) => text.startsWith(word, 1));
}
