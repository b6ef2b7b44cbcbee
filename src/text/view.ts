import type { Span } from '../types.js';
import { findCellLines } from './cell-lines.js';
import { isIn, toCharacterSet } from './character-set.js';
import { type Concordance, toConcordance } from './concordance.js';
import { foldUnit, fromUnits } from './fold.js';
import { isHan } from './han.js';
import { findLineCells } from './line-cells.js';
import { findCellTabs } from './tabs.js';
import { transliterating } from './transliterating.js';
import { findWraps } from './wraps.js';

const newline = 0x0a;
const space = 0x20;
const dot = 0x2e;
const stroke = 0x7c;
const star = 0x2a;
const greater = 0x3e;
const zero = 0x30;
const nine = 0x39;
const fullStop = 0x3002;
const middleDot = 0xb7;

/** No sentence that a dot without a blank ends has fewer characters behind its last mark. */
const shortestSentence = 4;
/** What a sentence may end in before its dot. */
const closing = '”’")》';
/** What may open or close right behind the dot. */
const quotes = '“”"';
/** No line in italics is longer. */
const longestItalics = 40;
const numerals = toCharacterSet('〇一二三四五六七八九十');

/**
 * What the grammar matches on: the text folded (see `fold`) and without its blanks, beside the way back to the
 * original. Line ends stay, but those at which the text was wrapped or a table has one cell a line; the tabs between cells are strokes. Offsets into `chars` are view offsets; only {@link originOf} and {@link spanOf} lead out.
 */
export interface View {
  /** The decoded report, untouched. */
  readonly text: string;
  /** The folded characters without blanks. */
  readonly chars: string;
  /** The view offsets before which blanks stood, in order. */
  readonly gaps: readonly number[];
  /** For each of them, how many blanks stood up to there. */
  readonly blanks: readonly number[];
  /** The view offsets at which the text was wrapped: no blank stands there. */
  readonly seams: ReadonlySet<number>;
  /** Where the chars say something. */
  readonly concordance: Concordance;
}

/**
 * Builds the view of a report.
 *
 * `toView('建 議：甲')` has the chars `'建议:甲'` and a gap of one blank before 1.
 */
export function toView(text: string): View {
  const units = new Uint16Array(text.length);
  const gaps: number[] = [];
  const blanks: number[] = [];
  const { strokes, blanks: joints } = findLineCells(text);
  const wraps = new Set([...findWraps(text), ...findCellLines(text), ...joints]);
  const cells = new Set([...findCellTabs(text), ...strokes]);
  const markup = findMarkup(text);
  const seams = new Set<number>();
  let length = 0;
  // > 张伟民建议…, as mails quote each line, but >20米.
  const isHead = () => length === 0 || units[length - 1] === newline || seams.has(length);
  for (let i = 0; i < text.length; i++) {
    const isWrap = wraps.size > 0 && wraps.has(i);
    if (isWrap) seams.add(length);
    const unit = isWrap
      ? space
      : cells.size > 0 && cells.has(i)
        ? stroke
        : ((markup.size > 0 ? markup.get(i) : undefined) ?? foldUnit(text.charCodeAt(i)));
    if (unit === dot) units[length++] = readDot(text, i);
    else if (
      unit !== space &&
      !(unit === star && isEmphasis(text, i)) &&
      !(unit === greater && isHead() && !isDigit(text, i + 1))
    )
      units[length++] = unit;
    else if (gaps.at(-1) === length) blanks[blanks.length - 1] = i + 1 - length;
    else {
      gaps.push(length);
      blanks.push(i + 1 - length);
    }
  }
  const chars = fromUnits(units, length);
  return { text, chars, gaps, blanks, seams, concordance: toConcordance(chars) };
}

/** The offsets in the text of the characters of &nbsp; and <br>, which a page left in it, and what each stands for: a blank, or at the head of <br> a line end. */
function findMarkup(text: string): ReadonlyMap<number, number> {
  const units = new Map<number, number>();
  if (text.includes(';') || text.includes('>'))
    for (const { index, 0: mark } of text.matchAll(/&(?:nbsp|ensp|emsp|#160|#12288);|<br ?\/?>/gi))
      for (let at = index; at < index + mark.length; at++)
        units.set(at, at === index && mark.startsWith('<') ? newline : space);
  return units;
}

/** Whether a star within a line is one of ** that set words off there; those at its head or end tell what kind of line it is. */
function isEmphasis(text: string, at: number): boolean {
  const start = isStar(text, at - 1) ? at - 1 : at;
  if (!isStar(text, start + 1)) return isItalics(text, at);
  if (isStar(text, start - 1)) return false;
  return isWithinLine(text, start - 1, -1) && isWithinLine(text, start + 2, 1);
}

/** *民盟支部副主委*: whether a star is one of two that set a whole line off, of whatever width. */
function isItalics(text: string, at: number): boolean {
  const step = isWithinLine(text, at - 1, -1) ? -1 : 1;
  if (step < 0 && isWithinLine(text, at + 1, 1)) return false;
  let other = at + step;
  while (Math.abs(other - at) < longestItalics && isInside(text, other)) other += step;
  if (Math.abs(other - at) < 2 || !isStar(text, other) || isStar(text, other + step)) return false;
  return !isWithinLine(text, other + step, step) && foldUnit(text.charCodeAt(Math.min(at, other) + 1)) !== space;
}

/** Whether neither a star nor the line's end stands at a place. */
function isInside(text: string, at: number): boolean {
  const unit = at >= 0 && at < text.length ? foldUnit(text.charCodeAt(at)) : newline;
  return unit !== newline && unit !== star;
}

function isStar(text: string, at: number): boolean {
  return foldUnit(text.charCodeAt(at)) === star;
}

/** Whether anything but blanks and stars stands from `at` to the line's end in that direction. */
function isWithinLine(text: string, at: number, step: -1 | 1): boolean {
  let next = at;
  while (next >= 0 && next < text.length && foldUnit(text.charCodeAt(next)) === space) next += step;
  return next >= 0 && next < text.length && foldUnit(text.charCodeAt(next)) !== newline && !isStar(text, next);
}

/** What a dot of any width stands for: the end of a sentence, the dot within a foreign name, or itself. */
function readDot(text: string, at: number): number {
  if (isFullStop(text, at)) return fullStop;
  return isWithinForeignName(text, at) ? middleDot : dot;
}

/** Half-width typography ends a sentence with a dot, mostly with a blank behind it; 一. is a list marker, 卡尔.马克思 a name. */
function isFullStop(text: string, at: number): boolean {
  const next = at + 1 < text.length ? foldUnit(text.charCodeAt(at + 1)) : newline;
  const isBlank = next === space || next === newline;
  if (!isHan(text.charCodeAt(at - 1)) || isIn(numerals, text, at - 1)) return isBlank && closesBefore(text, at);
  return isBlank || ((isHan(next) || quotes.includes(String.fromCharCode(next))) && !isWithinName(text, at));
}

/** Whether a bracket or a quotation mark of any width closes right before `at`. */
function closesBefore(text: string, at: number): boolean {
  return at > 0 && closing.includes(String.fromCharCode(foldUnit(text.charCodeAt(at - 1))));
}

/** 卡尔.马克思: characters of foreign names on both sides, two on one of them at least. */
function isWithinForeignName(text: string, at: number): boolean {
  const isForeign = (...steps: number[]) => steps.every((step) => isIn(transliterating, text, at + step));
  return isForeign(-1, 1) && (isForeign(-2, 2) || isForeign(-3, -2));
}

/** Whether a dot stands in a foreign name, or behind a word or two alone. */
function isWithinName(text: string, at: number): boolean {
  if (isWithinForeignName(text, at)) return true;
  for (let i = at - 1; i >= at - shortestSentence; i--)
    if (!isHan(text.charCodeAt(i)) && !isDigit(text, i)) return true;
  return false;
}

/** 提高到8万元.林权: digits of any width may stand in the words. */
function isDigit(text: string, at: number): boolean {
  const unit = foldUnit(text.charCodeAt(at));
  return unit >= zero && unit <= nine;
}

/** The offset in the text of view character `at`; the text's length where there is none. */
export function originOf({ text, chars, gaps, blanks }: View, at: number): number {
  return at < chars.length ? at + (blanks[gapUpTo(gaps, at)] ?? 0) : text.length;
}

/** The original stretch of view characters `start` to `end` (end excluded), without blanks at its edges and with whole characters. */
export function spanOf(view: View, start: number, end: number): Span {
  const from = originOf(view, start);
  const to = end > start ? originOf(view, end - 1) + 1 : from;
  return { start: isInPair(view.text, from) ? from - 1 : from, end: isInPair(view.text, to) ? to + 1 : to };
}

/** Whether an offset stands between the two units of one character. */
function isInPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** The original characters of view characters `start` to `end`. */
export function cut(view: View, start: number, end: number): string {
  const span = spanOf(view, start, end);
  return view.text.slice(span.start, span.end);
}

/** Whether a blank stood before view character `at` on its line. */
export function hasGapBefore({ chars, gaps, seams }: View, at: number): boolean {
  return at < chars.length && gaps[gapUpTo(gaps, at)] === at && chars.charCodeAt(at) !== newline && !seams.has(at);
}

/** Where the next blank stood behind view character `at`; `to` where none did before it. */
export function nextGap(view: View, at: number, to: number): number {
  const { gaps } = view;
  let index = gapUpTo(gaps, at) + 1;
  while ((gaps[index] ?? to) < to && !hasGapBefore(view, gaps[index] as number)) index++;
  return Math.min(gaps[index] ?? to, to);
}

/** Whether a blank stood anywhere between the view characters from `start` to `end`. */
export function hasGapWithin({ gaps }: View, start: number, end: number): boolean {
  return (gaps[gapUpTo(gaps, end - 1)] ?? 0) > start;
}

/** The index of the last gap at or before a view offset, or -1. */
function gapUpTo(gaps: readonly number[], at: number): number {
  let low = -1;
  let high = gaps.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((gaps[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
