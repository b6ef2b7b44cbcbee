import { nameColumns, numberColumns } from '../lexicon/column-heads.js';
import type { CellBreaks } from './cell-breaks.js';
import { type ColumnKind, columnKind, isSaid, readColumns } from './columns.js';
import { fold } from './fold.js';
import { markerEnd } from './markers.js';

/** No table has fewer columns, or more. */
const fewestColumns = 3;
const mostColumns = 12;

/** No form has fewer fields. */
const fewestFields = 3;

/** No label that only its repetition tells is longer, nor a cell that does not hold what is said. */
const longestLabel = 8;
const longestCell = 40;

/** No row has more lines. */
const longestRow = 40;

/** A line of a folded text that is the head of a column with names or numbers, or the label of a field with a name. */
const mayHold = new RegExp(`^ {0,8}(?:${[...nameColumns, ...numberColumns].join('|')}) {0,8}$`, 'm');

const number = new Set(numberColumns);

const none: CellBreaks = { strokes: [], blanks: [] };

/** A line that is not blank: what it says, folded and without blanks, and where it stands in the text. */
interface TextLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

/** Lines that are read together, and the indices of those behind which a cell ends, or goes on. */
interface Read {
  readonly next: number;
  readonly parted: readonly number[];
  readonly joined: readonly number[];
}

/**
 * Reads the tables and forms of a text that have a line for each cell and nothing to part them: the heads of the columns below
 * each other and then the rows (序号, 姓名, 意见建议, 1, 张伟民, …), or labels and values in turns (姓名, 张伟民, 意见建议, …).
 */
export function findStackedCells(text: string): CellBreaks {
  if (!mayHold.test(fold(text))) return none;
  const lines = readLines(text);
  const isLabel = toLabels(lines);
  const strokes: number[] = [];
  const blanks: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const read = readTable(lines, at) ?? readForm(lines, at, isLabel);
    for (const i of read?.parted ?? []) {
      const [first, ...others] = lineEnds(text, lines, i);
      strokes.push(first as number);
      blanks.push(...others);
    }
    for (const i of read?.joined ?? []) blanks.push(...lineEnds(text, lines, i));
    at = read?.next ?? at + 1;
  }
  return { strokes, blanks };
}

function readLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const words = fold(line).replaceAll(' ', '');
    const gap = text.slice(lines.at(-1)?.end ?? 0, start).replaceAll('\r\n', '\n');
    if (words !== '') lines.push({ words, start, end: start + line.length, isApart: /[\r\n].*[\r\n]/s.test(gap) });
  }
  return lines;
}

/** The offsets of the line ends between a line and the next one that is not blank. */
function lineEnds(text: string, lines: readonly TextLine[], at: number): readonly number[] {
  const from = (lines[at] as TextLine).end;
  const between = text.slice(from, (lines[at + 1] as TextLine).start);
  return Array.from(between.matchAll(/[\r\n]/g), ({ index }) => from + index);
}

/** Reads the table whose head begins with a line; null where none does. */
function readTable(lines: readonly TextLine[], at: number): Read | null {
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
  return readColumns(words, { start: 0, end: words.length });
}

/** The lines from 序号 to the one before 1. */
function numberedHead(lines: readonly TextLine[], at: number): readonly TextLine[] {
  const first = lines.findIndex(({ words }, i) => i > at && i <= at + mostColumns && isNumber(words, 1));
  return first < 0 ? [] : lines.slice(at, first);
}

/** The lines that are known as heads of columns. */
function knownHead(lines: readonly TextLine[], at: number): readonly TextLine[] {
  let end = at;
  while (end < lines.length && columnKind((lines[end] as TextLine).words) !== undefined) end++;
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
    const end = lines.findIndex(({ isApart }, i) => i > last && isApart);
    return end < 0 ? lines.length : end;
  }
  let item = last + columns.findLastIndex(isSaid) + 1;
  while (item < lines.length && markerEnd((lines[item] as TextLine).words, 0, true) > 0) item++;
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
    const isRow = columns.every((kind, i) => isSaid(kind) || isShort((lines[at + i] as TextLine).words));
    if (!isRow) break;
    starts.push(at + columns.length);
  }
  return starts;
}

function isShort(words: string): boolean {
  return words.length <= longestCell && !/[。;!?:]/.test(words);
}

/** Reads the form whose first label is a line; null where none begins there. */
function readForm(lines: readonly TextLine[], at: number, isLabel: (line: TextLine) => boolean): Read | null {
  const parted: number[] = [];
  const kinds: (ColumnKind | undefined)[] = [];
  let next = at;
  for (let line = lines[next]; line && isLabel(line); line = lines[next]) {
    const kind = columnKind(line.words);
    const end = valueEnd(lines, next + 1, isSaid(kind), isLabel);
    if (end > next + 1) {
      parted.push(next);
      kinds.push(kind);
    }
    next = end;
  }
  const isForm = kinds.length >= fewestFields && kinds.includes('name') && kinds.some(isSaid);
  return isForm ? { next, parted, joined: [] } : null;
}

/** Behind the value below a label: a line, or all lines up to the next label for what is said. */
function valueEnd(
  lines: readonly TextLine[],
  from: number,
  isLong: boolean,
  isLabel: (line: TextLine) => boolean,
): number {
  let end = from;
  while (end < lines.length && !isLabel(lines[end] as TextLine)) {
    end++;
    if (!isLong) break;
  }
  return end;
}

/** What tells the labels of the forms of a text: lists, and that a short line stands as often as the label before the names. */
function toLabels(lines: readonly TextLine[]): (line: TextLine) => boolean {
  const counts = new Map<string, number>();
  for (const { words } of lines) if (words.length <= longestLabel) counts.set(words, (counts.get(words) ?? 0) + 1);
  const names = lines.filter(({ words }) => columnKind(words) === 'name').length;
  return ({ words }) =>
    columnKind(words) !== undefined ||
    (names > 1 && (counts.get(words) ?? 0) >= names && /^[\u4e00-\u9fff]{2,}$/.test(words));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
}
