import { nameColumns, nicknameColumns, numberColumns } from '../../lexicon/column-heads.js';
import { anyOf } from '../any-of.js';
import { fold } from '../fold.js';
import { displayWidth } from '../width.js';
import type { CellBreaks } from './cell-breaks.js';
import { isHeadOfTable, isSaid, parseColumnKinds } from './columns.js';

/** No table whose columns blanks align has fewer of them, of which one has names and one what is said. */
const fewestColumns = 2;

/** The head of a column with names, beside others; blanks may part its characters (姓  名). */
const nameHead = anyOf([...nameColumns, ...nicknameColumns].map((word) => [...word].join(' {0,4}')));
const mayHold = new RegExp(` {2}${nameHead} {2}`);
/** The same where it is the first of its line. */
const mayOpen = new RegExp(`^${nameHead} {2}`, 'm');

const number = new Set(numberColumns);

/** 二、第二代表团(石堡县): what stands between the rows of a table, without its stop. */
const section = /^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))[^。;]{2,24}$/;

/** Two blanks at least part the cells. */
const parting = / {2,}/g;

/** A cell of a line: its words, the offset of the blanks before it in the line, and the display column at which it begins. */
interface AlignedCell {
  readonly words: string;
  readonly gap: number;
  readonly column: number;
}

/** The cells of a table's head, and the index of the one above what is said. */
interface AlignedHead {
  readonly cells: readonly AlignedCell[];
  readonly said: number;
}

/**
 * What parts the cells of tables whose columns blanks align, the first blank between two: below a head that tells what each column holds (序号  姓名  意见建议),
 * the lines with a cell below each head or as many cells, those with a number that have what is said, those that begin below what is said, and those with more
 * of it, up to the first that is none of these and no heading between them.
 */
export function findAlignedCells(text: string): Omit<CellBreaks, 'blanks'> {
  const strokes: number[] = [];
  const stops: number[] = [];
  const folded = fold(text);
  if (!mayHold.test(folded) && !mayOpen.test(folded)) return { strokes, stops };
  let head: AlignedHead | null = null;
  // Whether the line above has fewer cells than the head, so that more of them may stand behind what goes on.
  let open = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = toCells(line);
    head = parseHead(cells) ?? head;
    const isMore: boolean = head !== null && goesOn(cells, head, open);
    const empty: number = head && !isMore ? emptyBefore(cells, head) : 0;
    const below: readonly AlignedCell[] | null = head && (isMore || empty > 0 ? cells : belowHead(cells, head));
    if (isMore) stops.push(...lineEndBefore(text, offset));
    else if (!below && !/^[\s—=_-]*$/.test(line) && !section.test(fold(line).trim())) head = null;
    open = (head?.cells.length ?? 0) - (below?.length ?? 0) - empty > 0;
    for (let i = 0; i < empty; i++) strokes.push(offset + i);
    strokes.push(...(below ?? []).slice(1).map(({ gap }) => offset + gap));
    offset += line.length + 1;
  }
  return { strokes, stops };
}

/** The head of a table that the cells of a line are; null where they are none. */
function parseHead(cells: readonly AlignedCell[]): AlignedHead | null {
  const whole = withWholeWords(cells);
  const words = whole.map((cell) => cell.words).join('|');
  if (whole.length < fewestColumns || !isHeadOfTable(words)) return null;
  return { cells: whole, said: parseColumnKinds(words, { start: 0, end: words.length }).findIndex(isSaid) };
}

/** The offsets of the characters that end the line before the one at `offset`, on Windows two. */
function lineEndBefore(text: string, offset: number): readonly number[] {
  return text.charAt(offset - 2) === '\r' ? [offset - 2, offset - 1] : [offset - 1];
}

/** Whether a line begins with more of what the row above says, or of its last cell. */
function goesOn([first, ...others]: readonly AlignedCell[], { cells, said }: AlignedHead, open: boolean): boolean {
  const column = first?.column ?? 0;
  const isLast = others.length === 0 && column === cells.at(-1)?.column;
  return column > 0 && (isLast || (open && column === cells[said]?.column && others.length < cells.length - said));
}

/** How many cells are empty before the first of several on a line, where that stands below what is said: one more row of whoever the row above names. */
function emptyBefore([first, ...others]: readonly AlignedCell[], { cells, said }: AlignedHead): number {
  return others.length > 0 && first?.column === cells[said]?.column ? said : 0;
}

/** The cells of a row, one below each of the head, or as many as it has, or up to what is said behind a number; null where the line is no row. */
function belowHead(cells: readonly AlignedCell[], head: AlignedHead): readonly AlignedCell[] | null {
  const below = cells.filter(({ column }) => head.cells.some((each) => each.column === column));
  if (below.length === head.cells.length) return below;
  const isNumbered = number.has(head.cells[0]?.words ?? '') && /^\d{1,4}$/.test(cells[0]?.words ?? '');
  const isRow = isNumbered && cells.length > head.said && cells.length <= head.cells.length;
  return isRow || cells.length === head.cells.length ? cells : null;
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
