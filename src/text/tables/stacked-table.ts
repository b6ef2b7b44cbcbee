import { numberColumns } from '../../lexicon/column-heads.js';
import { lineMarkerEnd } from '../markers.js';
import { type ColumnKind, columnKind, isSaid, parseColumnKinds } from './columns.js';
import type { StackedRead, TextLine } from './stacked-lines.js';

/** No table has fewer columns, or more. */
const fewestColumns = 3;
const mostColumns = 12;

/** No cell that does not hold what is said is longer. */
const longestCell = 40;

/** No row has more lines. */
const longestRow = 40;

const number = new Set(numberColumns);

/** Reads the table whose head begins with a line; null where none does. */
export function parseStackedTable(lines: readonly TextLine[], at: number): StackedRead | null {
  const isNumbered = number.has((lines[at] as TextLine).words);
  const head = isNumbered ? numberedHead(lines, at) : knownHead(lines, at);
  const columns = toColumns(head);
  if (columns.length < fewestColumns || columns.length > mostColumns) return null;
  const said = columns.findLastIndex(isSaid);
  const first = at + columns.length;
  const starts = isNumbered ? numberedRows(lines, first, columns) : plainRows(lines, first, columns);
  if (starts.length < 2) return null;
  const parted = range(at, first - 1);
  const joined: number[] = [];
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1];
    if (next === undefined) break;
    const more = Math.max(0, next - start - columns.length);
    for (const line of range(start, next - 1)) {
      const isWithin = line >= start + said && line < start + said + more;
      (isWithin ? joined : parted).push(line);
    }
  }
  return { next: starts.at(-1) as number, parted, joined };
}

function toColumns(head: readonly TextLine[]): readonly ColumnKind[] {
  const words = head.map((line) => line.words).join('|');
  return parseColumnKinds(words, { start: 0, end: words.length });
}

/** The lines from 序号 to the one before 1. */
function numberedHead(lines: readonly TextLine[], at: number): readonly TextLine[] {
  const near = lines.slice(at, at + mostColumns + 1);
  return near.slice(
    0,
    Math.max(
      0,
      near.findIndex(({ words }) => isNumber(words, 1)),
    ),
  );
}

/** The lines that are known as heads of columns. */
function knownHead(lines: readonly TextLine[], at: number): readonly TextLine[] {
  let end = at;
  while (end <= at + mostColumns && end < lines.length && columnKind((lines[end] as TextLine).words) !== undefined)
    end++;
  return lines.slice(at, end);
}

/** Where the rows begin that are numbered 1, 2, …, and where the last of them ends. */
function numberedRows(lines: readonly TextLine[], first: number, columns: readonly ColumnKind[]): readonly number[] {
  const starts = [first];
  for (let row = 2; ; row++) {
    const above = starts.at(-1) as number;
    const isThere = (i: number) => lines[i] !== undefined && isNumber((lines[i] as TextLine).words, row);
    const next = [above + columns.length, ...range(above + 2, above + longestRow)].find(isThere);
    if (next === undefined) return [...starts, lastRowEnd(lines, starts, columns)];
    starts.push(next);
  }
}

/** At a blank line where one parts the other rows, else as far as the head is long and the list in the cell with what is said. */
function lastRowEnd(lines: readonly TextLine[], starts: readonly number[], columns: readonly ColumnKind[]): number {
  const last = starts.at(-1) as number;
  if (starts.every((start) => lines[start]?.isApart && !lines[start + 1]?.isApart)) {
    let end = last + 1;
    while (end < lines.length && !lines[end]?.isApart) end++;
    return end;
  }
  let item = last + columns.findLastIndex(isSaid) + 1;
  while (item < lines.length && lineMarkerEnd((lines[item] as TextLine).words, 0) > 0) item++;
  const more = item - last - columns.findLastIndex(isSaid) - 1;
  return Math.min(last + columns.length + more, lines.length);
}

function isNumber(words: string, value: number): boolean {
  return /^\d{1,4}$/.test(words) && Number(words) === value;
}

/** Where the rows begin that are as long as the head, up to the first that has anything but a short cell beside what is said. */
function plainRows(lines: readonly TextLine[], first: number, columns: readonly ColumnKind[]): readonly number[] {
  const starts = [first];
  for (let at = first; at + columns.length <= lines.length; at += columns.length) {
    const row = lines.slice(at, at + columns.length);
    const isRow = columns.every((kind, i) => isSaid(kind) || isShort((row[i] as TextLine).words));
    // Blank lines part all rows or none.
    const isOver = at > first && row[0]?.isApart !== lines[first]?.isApart;
    if (!isRow || isOver || row.some(({ words }) => columnKind(words) !== undefined)) break;
    starts.push(at + columns.length);
  }
  return starts;
}

function isShort(words: string): boolean {
  return words.length <= longestCell && !/[。;!?:]/.test(words);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
