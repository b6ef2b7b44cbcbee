// Where a field of a line ends, and what may begin one within a line. View offsets.
import { asideWords } from '../lexicon/aside-words.js';
import { behindCredits, printings } from '../lexicon/bylines.js';
import { weekdays } from '../lexicon/weekdays.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { isHan } from '../text/han.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, nextGap, type View } from '../text/view.js';
import type { Span } from '../types.js';
import type { FoundDate } from './dates.js';
import { type Label, type LabelKind, labelAt } from './labels.js';
import { isOutlet } from './outlet.js';

/** Words of a page: 打印, 字号. */
export const asides = toPhrases(asideWords, weekdays);
/** What may stand before a field, and what between two. */
export const openers = toCharacterSet('([【<{《“‘#*■●◆▲');
export const separators = toCharacterSet('|,;、·:)]】>}*—-/_«»');
const strokes = toCharacterSet('|');

/** Counters, clocks and page names: 10:15:22, 152次, 第01版, 08:15分. */
const counter =
  /^(?:\d{1,2}:\d{2}(?::\d{2})?|第?[A-Z]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})版(?::(?:[^|·]{1,10}·[^|]{1,4}|[^|]{1,8}))?|(?:本期|当前|共)?[A-Z]?\d{1,6}[版期页]|当前[A-Z]?\d{1,3}|\d{1,7}(?:次|人次|条|℃)?(?![\d年月日-]))/;
/** 意见|来源, 资金|来源: what a report is about, and not whence it comes. */
const compound = /意见|问题|线索|资金|经费|数据/;
/** What goes on behind a credit. */
const nextField = new RegExp(anyOf(behindCredits));

/** No credit is longer. */
export const longestCredit = 16;

/** How long the word of a page, or the counter, is that stands there; 0 where none does. */
export function asideLength(view: View, at: number, to: number): number {
  const word = asides.startingAt(view.chars, at, to);
  const number = counter.exec(view.chars.slice(at, Math.min(at + 16, to)))?.[0].length ?? 0;
  const length = Math.max(word, Math.min(number, nextGap(view, at, to) - at));
  return length > 0 &&
    (at + length === to || isEdge(view, at + length) || /[:|>\d]/.test(view.chars.charAt(at + length)))
    ? length
    : 0;
}

function isEdge(view: View, at: number): boolean {
  return hasGapBefore(view, at) || isIn(separators, view.chars, at) || isIn(openers, view.chars, at);
}

/** Text ends at a blank, at a stroke, and where a field begins that says what it is, or before its slash (南岭日报/2015年). */
export function textEnd(view: View, from: number, line: Span, dates: readonly FoundDate[]): number {
  const to = nextGap(view, from - 1, line.end);
  let end = from;
  while (end < to && !isIn(strokes, view.chars, end) && !startsMarked(view, end, line, dates)) end++;
  return end < to && view.chars.charAt(end - 1) === '/' ? end - 1 : end;
}

/** A value runs to the next field. A source's also ends at a blank, unless a dash or stroke ties both sides together. */
export function valueEnd(view: View, from: number, line: Span, dates: readonly FoundDate[], kind: LabelKind): number {
  const { chars } = view;
  if (
    labelAt(view, from, line.end) ||
    (hasGapBefore(view, from) && (startsMarked(view, from, line, dates) || isAside(view, from, line.end, kind)))
  )
    return from;
  let end = from;
  while (
    end < line.end &&
    !isIn(strokes, chars, end) &&
    chars.charAt(end) !== '】' &&
    !(end > from && startsMarked(view, end, line, dates)) &&
    !dates.some((date) => date.start === end)
  ) {
    const tied =
      /[—、·&-]/.test(chars.charAt(end)) ||
      /[—、·&-]/.test(chars.charAt(end - 1)) ||
      (kind === 'credit' && isSpacedName(view, end, line.end));
    if (end > from && hasGapBefore(view, end) && !tied && kind !== 'minutes' && kind !== 'meeting-time') break;
    end++;
  }
  return end;
}

/** 来源: |打印: whether a word of the page stands behind a label, which then has no value; 来源: |央视网 has one, though pages link to that outlet, too. */
function isAside(view: View, at: number, to: number, kind: LabelKind): boolean {
  return asideLength(view, at, to) > 0 && !(kind === 'source' && isOutlet(view.chars, at, nextGap(view, at, to)));
}

/** 记者 晏 平: a blank between two characters that stand alone is one within a name. */
function isSpacedName(view: View, at: number, to: number): boolean {
  return hasGapBefore(view, at - 1) && (at + 1 >= to || hasGapBefore(view, at + 1));
}

/** Inside a run only a date or a label of two characters or more begins a field; 文: may be the end of a word. */
function startsMarked(view: View, at: number, line: Span, dates: readonly FoundDate[]): boolean {
  if (dates.some((date) => date.start === at)) return true;
  const label = labelAt(view, at, line.end);
  return label !== null && label.end - at > 2 && !endsWord(view, label, line);
}

/**
 * Whether a label in mid-run is part of the words before it: 意见|来源:, 连线前方|记者:社保怎么缴?, behind whose colon stands no
 * credit, but a question or more than a name or two.
 */
function endsWord(view: View, { kind, start, end }: Label, line: Span): boolean {
  if (!isHan(view.chars.charCodeAt(start - 1)) || hasGapBefore(view, start)) return false;
  if (kind === 'source') return compound.test(view.chars.slice(start - 2, start));
  // 两会微视频|一句话
  if (kind === 'credit' && view.chars.charAt(end - 1) === '|') return true;
  const [behind = ''] = view.chars.slice(end, line.end).split(nextField);
  return kind === 'credit' && (behind.length > longestCredit || behind.includes('?'));
}

/** 1999年3月9日|江淮工人报 第2版: the name of a paper, up to a blank. */
function isPaper(view: View, at: number, to: number): boolean {
  return /^[\u4e00-\u9fff]{2,8}报$/.test(view.chars.slice(at, nextGap(view, at, to)));
}

/** 1992年11月8日|首播, (《林产导报》2011年3月12日|头版): how something was printed or broadcast on a day, and no more. */
const printed = new RegExp(`^${anyOf(printings)}\\)?$`);
const longestPrinted = 4;

/** A date is a field of its own unless words run on from it: 2025年9月16日召开的会议. */
export function standsAlone(view: View, date: FoundDate, line: Span): boolean {
  if (date.end >= line.end || isEdge(view, date.end) || isPaper(view, date.end, line.end)) return true;
  const behind = view.chars.slice(date.end, date.end + 6);
  const page = date.end + (/^第[A-Z\d一二三四五六七八九十]{1,4}版/.exec(behind)?.[0].length ?? 0);
  if (page > date.end && (hasGapBefore(view, page) || !isHan(view.chars.charCodeAt(page)))) return true;
  if (printed.test(view.chars.slice(date.end, Math.min(line.end, date.end + longestPrinted)))) return true;
  return /^[\d|(周星]/.test(behind) || labelAt(view, date.end, line.end) !== null;
}
