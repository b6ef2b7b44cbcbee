import { asideWords } from '../lexicon/aside-words.js';
import { placeLabels } from '../lexicon/place-labels.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { splitLines } from '../text/lines.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Field, scanFields } from './fields.js';

/** How many lines the head and the foot of a page may have; between them stands the report alone. */
const headLines = 16;
const footLines = 8;

/** Longer lines are paragraphs. */
const longestLine = 120;

/** No headline is longer. */
const longestHeadline = 60;

const place = toPhrases(placeLabels);
const aside = toPhrases(asideWords);

const siteWord =
  /^(?:·?(?:新闻热线|投稿邮箱|投稿热线):|上一篇|下一篇|点击(?:上方|顶部)?蓝字|查看完整版本|·(?!.*(?:来源|\d{4}))|相关链接|相关阅读|延伸阅读|返回|扫一扫|关注我们|(?:今天是|(?:您好,)?欢迎(?:光临|访问|您))(?!.*[。;])|版权所有|[Cc]opyright|COPYRIGHT|.{0,6}备案)/;
const maybeBreadcrumb = new RegExp(`[>»›→/]|${siteWord.source}`);
const arrow = />>?|»|›|→/;
/** Slashes part the steps, too, where no label or credit stands among them: 来源:某报 文/某某 图/某某. */
const arrowOrSlash = new RegExp(`${arrow.source}|\\/(?!\\d)`);
const occasion =
  /^(?:—{1,2})?在[^。]{4,40}(?:会|会议|论坛)上的[^。]{0,6}(?:发言|讲话)(?:材料|稿|提纲)?$|(?:会|会议|论坛)(?:大会|书面|交流)?发言(?:材料|稿|摘要|实录|提纲)$/;
/** A menu has so many parts at least, fewer behind 首页, none of them longer, and nothing but Chinese words in it. */
const fewestParts = 5;
const fewestBehindHome = 3;
const longestPart = 7;
const home = /^\|?(?:网站)?(?:首页|主页)/;
/** What tells a menu between strokes from a headline of several words. */
const ofSite = /首页|主页|客户端|微博|微信|投稿|邮箱|检索|收藏/;
const plainWords = /^(?:[\u4e00-\u9fff]+|English)$/;
const bracket = toCharacterSet('([【*_');

/** A line at the head or foot of a page, cut into its fields. */
export interface PageLine extends Span {
  readonly fields: readonly Field[];
  readonly kind: 'text' | 'paragraph' | 'particulars' | 'breadcrumb' | 'aside' | 'credit';
}

/** A report as it stands on its page: the lines of its head and of its foot, read, and all lines unread. */
export interface Page {
  readonly head: readonly PageLine[];
  readonly foot: readonly PageLine[];
  readonly body: readonly Span[];
}

/** Reads the lines of the head and of the foot; paragraphs stay unread. */
export function readPage(view: View): Page {
  const lines = splitLines(view);
  const head: PageLine[] = [];
  let at = 0;
  let paragraphs = 0;
  while (at < Math.min(lines.length, headLines) && paragraphs < 1) {
    const line = withMeetingDay(
      view,
      toPageLine(view, lines[at] as Span, head.every(isAboveHeadline)),
      lines.slice(Math.max(0, at - 2), at),
    );
    at++;
    if (line.kind === 'paragraph') paragraphs++;
    head.push(line);
  }
  const from = Math.max(at, lines.length - footLines);
  const foot = lines.slice(from).map((line) => toPageLine(view, line, false));
  return { head, foot, body: lines };
}

/** ——在市政协八届五次会议上的大会发言|(2021年1月26日): below it, or below the author's name there, the day is the meeting's. */
function withMeetingDay({ chars }: View, line: PageLine, above: readonly Span[]): PageLine {
  if (line.fields.length !== 1 || !above.some(({ start, end }) => occasion.test(chars.slice(start, end)))) return line;
  return { ...line, fields: line.fields.map(asMeetingTime) };
}

/** Whether a line at the head of a page is a way through the site, a note, or has a date in it: 【陇东农民报 2002年8月6日 头版】. */
function isAboveHeadline({ kind, fields }: PageLine): boolean {
  return (kind !== 'text' && kind !== 'paragraph') || fields.some((field) => field.kind === 'date');
}

/** The first line, those of the page aside, may be a headline that asks or exclaims; elsewhere what ends like a sentence is a paragraph. */
function toPageLine(view: View, line: Span, first: boolean): PageLine {
  const { start, end } = line;
  if (end - start > longestLine) return { start, end, fields: [], kind: 'paragraph' };
  const text = view.chars.slice(start, end);
  if (isBreadcrumb(view, line, text) || isMenu(view, line))
    return {
      start,
      end,
      fields: arrow.test(text) && !text.includes('今天是') ? lastDate(view, line) : [],
      kind: 'breadcrumb',
    };
  if (isBracketedCredit(text)) return { start, end, fields: [], kind: 'credit' };
  const sentence = first && text.length <= longestHeadline ? /[。;]["”)]?$/ : /[。!?;]["”)]?$/;
  if ((sentence.test(text.slice(-2)) && !hasGapBefore(view, end - 1)) || (text.endsWith(':') && /[,。]/.test(text)))
    return { start, end, fields: [], kind: 'paragraph' };
  const scanned = scanFields(view, line);
  const fields = isNote(text) && scanned.some(({ kind }) => kind === 'date') ? scanned.map(asParticular) : scanned;
  return { start, end, fields: withPublication(fields), kind: kindOf(fields) };
}

/** 首页 > 政协要闻 2022/11/18: the day that stands behind the way through the site. */
function lastDate(view: View, line: Span): readonly Field[] {
  return scanFields(view, line).filter(({ kind, end }) => kind === 'date' && end === line.end);
}

/** 来源:某市物价局 日期:2012-08-07: beside the source even the date of minutes is the day of publication. */
function withPublication(fields: readonly Field[]): readonly Field[] {
  if (!fields.some(({ kind }) => kind === 'source')) return fields;
  return fields.map((field) => (field.kind === 'plain-date' ? { ...field, kind: 'published' } : field));
}

/** 2022年9月8日 阶梯教室: the day and the place of a meeting. */
const placedDay =
  /^\(?\d{4}年\d{1,2}月\d{1,2}日(?:晚饭后|上午|下午|晚上?)?[^。]{0,14}(?:教室|会议室|会场|礼堂|报告厅|文化中心|活动中心|堂屋|祠堂|酒店|宾馆|议事厅|活动室|党群服务中心)(?![^。]*(?:报|网|版))/;

/** (2021年1月26日,市政协八届五次会议大会发言): a note below the headline of a speech says when and where it was given, also (2022年11月8日,北京). */
function isNote(text: string): boolean {
  return (
    /^\((?:.*(?:会议?|论坛)(?:大会|书面|交流|口头)?(?:上的?)?(?:发言|讲话|举行|召开|上)|\d{4}年\d{1,2}月\d{1,2}日(?:[^。]{0,20}会议?|,[\u4e00-\u9fff]{1,7}[^报网社台端者]))\)$/.test(
      text,
    ) || placedDay.test(text)
  );
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

/** 首页 政协动态 协商建言 委员声音 议政瞬间: the parts of a site, five at least, each a short word between blanks or strokes. */
function isMenu(view: View, { start, end }: Span): boolean {
  const { chars } = view;
  let parts = 1;
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    const stroke = chars.charAt(at) === '|';
    if (at - from > longestPart) return false;
    if (at < end && !stroke && !hasGapBefore(view, at)) continue;
    if (at > from && !plainWords.test(chars.slice(from, at))) return false;
    if (at > from && at < end) parts++;
    from = stroke ? at + 1 : at;
  }
  const text = chars.slice(start, end);
  if (parts >= fewestBehindHome && home.test(text)) return true;
  return parts >= fewestParts && (!text.includes('|') || ofSite.test(text) || isNavigation(text.split('|')));
}

/** 国内|国际|财经|时评|专题: most of the words are a page's own. */
function isNavigation(words: readonly string[]): boolean {
  return words.filter((word) => aside.has(word)).length * 2 > words.length;
}

/** 首页 > 新闻中心 > 正文: the way through a site to the page. */
function isBreadcrumb(view: View, line: Span, text: string): boolean {
  if (place.startingAt(view.chars, line.start, line.end) > 0 && /[:>»/-]/.test(text)) return true;
  if (/^(?:网站)?(?:首页|主页)-/.test(text) || isTrail(view, line)) return true;
  if (!maybeBreadcrumb.test(text)) return false;
  if (/\d{4}\/\d|:\/\//.test(text)) return siteWord.test(text);
  const steps = text.split(/:|[文图摄影]\//.test(text) ? arrow : arrowOrSlash);
  return steps.length > 2 || (steps.length === 2 && aside.has(steps[0] as string)) || siteWord.test(text);
}

/** 枫溪政协网 基层协商 正文: the last step stands behind a blank. */
function isTrail(view: View, { start, end }: Span): boolean {
  return end - start > 2 && view.chars.startsWith('正文', end - 2) && hasGapBefore(view, end - 2);
}

/** (文/南栎时报记者佟飞), (责编:文川、耿直), (转载请注明出处). */
function isBracketedCredit(text: string): boolean {
  return (
    text.length <= 60 &&
    isIn(bracket, text, 0) &&
    /^[*_]*[([【].*[)\]】][*_]*$/.test(text) &&
    /记者|编辑|责编|通讯员|供稿|摄影|撰稿|整理|来源|稿源|转载|审核|作者|^\(文|图\/|摘登由|^\(完\)|未经.{0,8}审阅|略\)|签字页|时间戳/.test(
      text,
    ) &&
    !/(?<!\d)\d{4}(?!\d)/.test(text)
  );
}
