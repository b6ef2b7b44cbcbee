import type { Span } from '../types.js';
import { type Concordance, toConcordance } from './concordance.js';
import { isDigit, toDot } from './dots.js';
import { isEmphasis } from './emphasis.js';
import { foldUnit, fromUnits } from './fold.js';
import { entityEnd, findMarkup, withoutEntities } from './markup.js';
import { findStraightQuotes } from './straight-quotes.js';
import { findCellBreaks } from './tables/cell-breaks.js';
import { findJoins } from './wraps/joined-lines.js';
import { findWraps } from './wraps/wraps.js';

const newline = 0x0a;
const carriageReturn = 0x0d;
const space = 0x20;
const star = 0x2a;
const dot = 0x2e;
const greater = 0x3e;
const stroke = 0x7c;
const ampersand = 0x26;
const semicolon = 0x3b;

/**
 * What the grammar matches on: the text folded (see `fold`) and without its blanks, beside the way back to the
 * original. Line ends stay, but those at which the text was wrapped or within a cell of a table, and paragraphs that a copy has joined are parted; what parts cells is a stroke. Offsets into `chars` are view offsets; only {@link originOf} and {@link spanOf} lead out.
 */
export interface View {
  /** The decoded report, untouched. */
  readonly text: string;
  /** The folded characters without blanks; see `showAddedWords` for when they show another word. */
  readonly chars: string;
  /** The same as the text has them, whatever is shown. */
  readonly folded: string;
  /** The view offsets before which blanks stood, in order. */
  readonly gaps: readonly number[];
  /** For each of them, how many blanks stood up to there. */
  readonly blanks: readonly number[];
  /** The view offsets at which the text was wrapped: no blank stands there. */
  readonly seams: ReadonlySet<number>;
  /** Where the text says something, folded. */
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
  const cells = findCellBreaks(text);
  // A row whose last cell is empty ends with the mark before it.
  const parted = new Set(cells.strokes);
  const isRowEnd = (at: number) => parted.has(text.charCodeAt(at - 1) === carriageReturn ? at - 2 : at - 1);
  const wraps = new Set([...findWraps(text)].filter((at) => !isRowEnd(at)).concat(cells.blanks));
  const replaced = findMarkup(text);
  for (const at of cells.strokes) replaced.set(at, stroke);
  for (const at of cells.stops) replaced.set(at, semicolon);
  for (const at of findJoins(text)) replaced.set(at, newline);
  for (const [at, unit] of findStraightQuotes(text)) replaced.set(at, unit);
  const seams = new Set<number>();
  let length = 0;
  // > 张伟民建议…, as mails quote each line, but >20米.
  const isHead = () => length === 0 || units[length - 1] === newline || seams.has(length);
  for (let i = 0; i < text.length; i++) {
    const isWrap = wraps.size > 0 && wraps.has(i);
    if (isWrap) seams.add(length);
    const other = replaced.size > 0 ? replaced.get(i) : undefined;
    const unit = isWrap ? space : (other ?? foldUnit(text.charCodeAt(i)));
    if (unit === dot) units[length++] = toDot(text, i);
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
  const folded = fromUnits(units, length);
  return { text, chars: folded, folded, gaps, blanks, seams, concordance: toConcordance(folded) };
}

/** The offset in the text of view character `at`; the text's length where there is none. */
export function originOf({ text, chars, gaps, blanks }: View, at: number): number {
  return at < chars.length ? at + (blanks[gapUpTo(gaps, at)] ?? 0) : text.length;
}

/** The original stretch of view characters `start` to `end` (end excluded), without blanks at its edges and with whole characters. */
export function spanOf(view: View, start: number, end: number): Span {
  const from = originOf(view, start);
  const to = end > start ? characterEnd(view.text, originOf(view, end - 1)) : from;
  return { start: isInPair(view.text, from) ? from - 1 : from, end: isInPair(view.text, to) ? to + 1 : to };
}

/** Behind the character at an offset, all of it where a page writes it as &ldquo;. */
function characterEnd(text: string, at: number): number {
  return text.charCodeAt(at) === ampersand ? Math.max(at + 1, entityEnd(text, at)) : at + 1;
}

/** Whether an offset stands between the two units of one character. */
function isInPair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** What the text says in a stretch of the view, folded and without blanks: what rules compare. View offsets. */
export function wordsOf({ folded }: View, { start, end }: Span): string {
  return folded.slice(start, end);
}

/** What a page shows of view characters `start` to `end`: the original characters, those that its markup writes (&ldquo;) as themselves. */
export function cut(view: View, start: number, end: number): string {
  const span = spanOf(view, start, end);
  return withoutEntities(view.text.slice(span.start, span.end));
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
