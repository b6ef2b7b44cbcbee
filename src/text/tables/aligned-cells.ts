import { nameColumns, nicknameColumns } from '../../lexicon/column-heads.js';
import { anyOf } from '../any-of.js';
import { fold } from '../fold.js';
import { displayWidth } from '../width.js';
import type { CellBreaks } from './cell-breaks.js';
import { isHeadOfTable } from './columns.js';

/** No table whose columns blanks align has fewer of them, of which one has names and one what is said. */
const fewestColumns = 2;

/** The head of a column with names, beside others; blanks may part its characters (姓  名). */
const nameHead = anyOf([...nameColumns, ...nicknameColumns].map((word) => [...word].join(' {0,4}')));
const mayHold = new RegExp(` {2}${nameHead} {2}`);
/** The same where it is the first of its line. */
const mayOpen = new RegExp(`^${nameHead} {2}`, 'm');

/** Two blanks at least part the cells. */
const parting = / {2,}/g;

/** A cell of a line: its words, the offset of the blanks before it in the line, and the display column at which it begins. */
interface AlignedCell {
  readonly words: string;
  readonly gap: number;
  readonly column: number;
}

/**
 * What parts the cells of tables whose columns blanks align, the first blank between two: below a head that tells what each column holds (序号  姓名  意见建议),
 * the lines with a cell below each head or as many cells, and those with more of the last, up to the first with neither.
 */
export function findAlignedCells(text: string): Omit<CellBreaks, 'blanks'> {
  const strokes: number[] = [];
  const stops: number[] = [];
  const folded = fold(text);
  if (!mayHold.test(folded) && !mayOpen.test(folded)) return { strokes, stops };
  let head: readonly AlignedCell[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = toCells(line);
    const whole = withWholeWords(cells);
    if (whole.length >= fewestColumns && isHeadOfTable(whole.map(({ words }) => words).join('|'))) head = whole;
    const below = head.length > 0 ? (belowHead(cells, head) ?? []) : [];
    if (goesOn(cells, head)) stops.push(...lineEndBefore(text, offset));
    else if (below.length === 0 && !/^[\s—=_-]*$/.test(line)) head = [];
    strokes.push(...below.slice(1).map(({ gap }) => offset + gap));
    offset += line.length + 1;
  }
  return { strokes, stops };
}

/** The offsets of the characters that end the line before the one at `offset`, on Windows two. */
function lineEndBefore(text: string, offset: number): readonly number[] {
  return text.charAt(offset - 2) === '\r' ? [offset - 2, offset - 1] : [offset - 1];
}

/** Whether a line is nothing but more of what the last column holds. */
function goesOn([first, ...others]: readonly AlignedCell[], head: readonly AlignedCell[]): boolean {
  return first !== undefined && others.length === 0 && first.column > 0 && first.column === head.at(-1)?.column;
}

/** The cells of a row, one below each of the head, or as many as it has; null where the line is no row. */
function belowHead(cells: readonly AlignedCell[], head: readonly AlignedCell[]): readonly AlignedCell[] | null {
  const below = cells.filter(({ column }) => head.some((each) => each.column === column));
  if (below.length === head.length) return below;
  return cells.length === head.length ? cells : null;
}

/** The cells of a line in order. */
function toCells(line: string): readonly AlignedCell[] {
  const folded = fold(line);
  const first = folded.search(/\S/);
  const last = folded.trimEnd().length;
  if (first < 0) return [];
  const gaps = Array.from(folded.matchAll(parting), ({ index, 0: blanks }) => ({
    gap: index,
    start: index + blanks.length,
  }));
  const inner = [{ gap: first, start: first }, ...gaps.filter(({ gap }) => gap > first && gap < last)];
  return inner.map(({ gap, start }, i) => ({
    words: folded.slice(start, inner[i + 1]?.gap ?? last).replaceAll(' ', ''),
    gap,
    column: displayWidth(line.slice(0, start)),
  }));
}

/** 姓  名: with the parts of each head together that blanks part. */
function withWholeWords(cells: readonly AlignedCell[]): readonly AlignedCell[] {
  const whole: AlignedCell[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    if (last?.words.length === 1 && cell.words.length === 1)
      whole[whole.length - 1] = { ...last, words: last.words + cell.words };
    else whole.push(cell);
  }
  return whole;
}
