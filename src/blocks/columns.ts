import { isIn, toCharacterSet } from '../text/character-set.js';
import { type ColumnKind, readColumns, splitCells } from '../text/columns.js';
import { markerEnd } from '../text/markers.js';
import type { View } from '../text/view.js';
import { type Cell, cellOf, triggersOf, withCells } from './cells.js';
import { isListLine, type Line } from './lines.js';
import type { Voice } from './speaker.js';
import { parseTurnVoice } from './turn-voice.js';

const stops = toCharacterSet('。!?;');

/** What a cell says that means the one above, which may also stretch into the row. */
const same = /^(?:同上|〃)?$/;

/** |---|---|, below the head of a table in Markdown. */
const rule = /^[-—:|]+$/;

/**
 * The lines with the rows of each table whose head says where its speakers and their proposals stand (姓名|单位职务|意见建议)
 * as turns of their own, and without that head.
 */
export function withColumns(view: View, lines: readonly Line[]): readonly Line[] {
  if (!view.chars.includes('|')) return lines;
  const read: Line[] = [];
  let columns: readonly ColumnKind[] = [];
  let voice: Voice | null = null;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const head = readColumns(view.chars, line);
    const cells = toCells(view.chars, line, columns);
    if (head.length > 0) {
      columns = head;
      voice = null;
      const above = read.pop();
      if (above) read.push({ ...above, signs: true });
      at++;
    } else if (cells.length === 0) {
      read.push(line);
      at++;
    } else {
      const next = rowEnd(view.chars, lines, at, cells.length, columns);
      voice = readVoice(view, cells, voice);
      read.push(...toRow(view, lines.slice(at, next), cells, voice));
      at = next;
    }
  }
  return read;
}

/** The cells of a row that the line is, or begins; none where it is no row of the table. */
function toCells(chars: string, line: Line, columns: readonly ColumnKind[]): readonly Cell[] {
  const cells = splitCells(chars, line);
  if (cells.length > columns.length || rule.test(chars.slice(line.start, line.end))) return [];
  const read = cells.map((cell, i): Cell => ({ ...cell, kind: columns[i] as ColumnKind }));
  return read.some(({ kind }) => isSaid(kind)) ? read : [];
}

/** Whether cells of a kind hold what somebody says, or has handed in. */
function isSaid(kind: ColumnKind | undefined): boolean {
  return kind === 'proposal' || kind === 'opinion' || kind === 'title';
}

/** The index behind the lines of a row: a cell with what is said that breaks off at a line's end goes on below, and the others behind it. */
function rowEnd(
  chars: string,
  lines: readonly Line[],
  at: number,
  count: number,
  columns: readonly ColumnKind[],
): number {
  let next = at + 1;
  if (!isSaid(columns[count - 1])) return next;
  for (; next < lines.length; next++) {
    const rest = splitCells(chars, lines[next] as Line).length;
    if (rest > 0) return count < columns.length && count + rest - 1 === columns.length ? next + 1 : next;
    if (!goesOn(chars, lines, at, next)) return next;
  }
  return next;
}

/** Whether a line without strokes goes on with the cell above: the next item of its list, or the rest of a sentence. */
function goesOn(chars: string, lines: readonly Line[], at: number, next: number): boolean {
  const first = splitCells(chars, lines[at] as Line).at(-1)?.start ?? 0;
  const isItem = markerEnd(chars, first, true) > first && isListLine(chars, lines[next] as Line);
  return isItem || !isIn(stops, chars, (lines[next - 1] as Line).end - 1);
}

/** Who speaks in a row; whoever did in the row above where the name's cell is empty, and null where it names nobody. */
function readVoice(view: View, cells: readonly Cell[], above: Voice | null): Voice | null {
  const { chars } = view;
  const said = cells.findIndex(({ kind }) => isSaid(kind));
  const before = cells.slice(0, said);
  const speaker =
    cells.find(({ kind }) => kind === 'name') ??
    before.find(({ kind }) => kind === 'body') ??
    before.find(({ kind }) => kind === 'sector');
  if (!speaker) return null;
  if (same.test(chars.slice(speaker.start, speaker.end))) return above;
  const voice = parseTurnVoice(view, speaker, true);
  return (
    voice &&
    withCells(
      view,
      voice,
      cells.filter((cell) => cell !== speaker),
    )
  );
}

/** The lines of a row as a turn of nothing but the cell with the proposals or, where the table has none for them, the opinion. */
function toRow(view: View, [first, ...more]: readonly Line[], cells: readonly Cell[], voice: Voice | null): Line[] {
  const { chars } = view;
  const proposal = cellOf(chars, cells, 'proposal');
  const said = proposal ?? (cells.some(({ kind }) => kind === 'proposal') ? null : cellOf(chars, cells, 'opinion'));
  const line = first as Line;
  if (!voice || !said) return [line, ...more].map((each) => ({ ...each, head: null, triggers: [] }));
  const { start } = said;
  const head = { start: line.start, contentStart: start, voice, rule: 'turn-row', bare: false, marked: true } as const;
  const triggers = proposal
    ? triggersOf(view, line, said)
    : line.triggers.filter((each) => each.start >= start && each.end <= said.end);
  const rows = [
    { ...line, end: said.end, head, triggers },
    ...more.map((each): Line => ({ ...each, head: null, end: firstCellEnd(chars, each) })),
  ];
  return rows.map((each, i) => (i === rows.length - 1 ? { ...each, signs: true } : each));
}

function firstCellEnd(chars: string, line: Line): number {
  return splitCells(chars, line)[0]?.end ?? line.end;
}
