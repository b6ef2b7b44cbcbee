import { tableNotes } from '../../lexicon/table-notes.js';
import type { Voice } from '../../mentions/voice.js';
import { isIn } from '../../text/character-set.js';
import { type ColumnKind, isHeadOfAnother, isSaid, readColumns, splitCells, withoutFrame } from '../../text/columns.js';
import { markerEnd } from '../../text/markers.js';
import { sentenceMarks } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { isListLine, type Line } from '../line.js';
import { type Cell, cellOf, namedVoice, ownTriggers, triggersOf, withCells } from './cells.js';

/** What a cell says that means the one above; an empty one may be that stretched into the row. */
const same = /^(?:同上|〃)?$/;

/** |---|---|, below the head of a table in Markdown. */
const rule = /^[-—:|]+$/;

const note = new RegExp(`^(?:${tableNotes.join('|')})`);

/** What numbers sections, seldom what one cell holds. */
const section = /^[一二三四五六七八九十]{1,2}、/;

/** A line that breaks off within a sentence is no shorter. */
const shortestBroken = 15;

/** In how many lines below its head a table shows how its cells propose. */
const mostRows = 30;

/** A heading between the rows is no longer. */
const longestHeading = 15;

/** What is known of the table that lines are being read of. */
interface Table {
  readonly columns: readonly ColumnKind[];
  /** Whether blank lines part it from what stands before and behind, as in a converted document. */
  readonly apart: boolean;
  /** Whether most cells say 建议 themselves, so that the head opens none of them, nor one that says 希望 alone. */
  readonly proposes: boolean;
}

const none: Table = { columns: [], apart: false, proposes: false };

/**
 * The lines with the rows of each table whose head says where its speakers and their proposals stand (姓名|单位职务|意见建议)
 * as turns of their own, and without that head.
 */
export function withColumns(view: View, lines: readonly Line[]): readonly Line[] {
  if (!view.chars.includes('|')) return lines;
  const { chars } = view;
  const read: Line[] = [];
  let table = none;
  let above: readonly Cell[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const columns = readColumns(chars, line);
    if (columns.length > 0) {
      const apart = isApart(chars, lines, at) && !isApart(chars, lines, at + 1);
      table = { columns, apart, proposes: proposesItself(chars, lines, at + 1, columns) };
      above = [];
      const last = read.pop();
      if (last) read.push({ ...last, signs: true });
      at++;
      continue;
    }
    if (endsTable(chars, lines, at, table)) table = none;
    const cells = resolve(chars, toCells(chars, line, table.columns), above);
    if (cells.length === 0) {
      read.push(line);
      at++;
      continue;
    }
    const next = rowEnd(chars, lines, at, cells.length, table);
    read.push(...toRow(view, lines.slice(at, next), cells, readVoice(view, cells), table.proposes));
    above = cells;
    at = next;
  }
  return read;
}

/** Whether half of the cells for proposals in the rows from `from` on have a trigger of their own. */
function proposesItself(chars: string, lines: readonly Line[], from: number, columns: readonly ColumnKind[]): boolean {
  let cells = 0;
  let own = 0;
  for (const line of lines.slice(from, from + mostRows)) {
    if (readColumns(chars, line).length > 0) break;
    const proposal = cellOf(chars, toCells(chars, line, columns), 'proposal');
    if (proposal) cells++;
    if (proposal && ownTriggers(line, proposal).length > 0) own++;
  }
  return own > 0 && own * 2 >= cells;
}

/** Whether a blank line stands before a line. */
function isApart(chars: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  const above = lines[at - 1];
  return line !== undefined && chars.slice(above?.end ?? 0, line.start).includes('\n\n');
}

/** Whether a table is over above a line: behind its blank line or, where none parts it, at the head of another one. */
function endsTable(chars: string, lines: readonly Line[], at: number, { columns, apart }: Table): boolean {
  if (columns.length === 0) return false;
  if (apart) return isApart(chars, lines, at);
  return isHeadOfAnother(chars, lines[at] as Line);
}

/** The index behind the lines of a row: a cell with what is said that breaks off at a line's end goes on below, and the others behind it. */
function rowEnd(chars: string, lines: readonly Line[], at: number, count: number, { columns, apart }: Table): number {
  let next = at + 1;
  if (!isSaid(columns[count - 1])) return next;
  for (; next < lines.length; next++) {
    if (apart && isApart(chars, lines, next)) return next;
    const rest = splitCells(chars, lines[next] as Line).length;
    if (rest > 0) return count < columns.length && count + rest - 1 === columns.length ? next + 1 : next;
    if (isHeading(chars, lines, at, next) || !(apart || goesOn(chars, lines, at, next))) return next;
  }
  return next;
}

/** 二、交通类: a heading between the rows, where the cell above is no list, or one of another kind. */
function isHeading(chars: string, lines: readonly Line[], at: number, next: number): boolean {
  const line = lines[next] as Line;
  const below = lines[next + 1];
  return (
    (!isList(chars, lines[at] as Line) || section.test(chars.slice(line.start, line.start + 3))) &&
    isListLine(chars, line) &&
    line.end - line.start <= longestHeading &&
    !isIn(sentenceMarks, chars, line.end - 1) &&
    below !== undefined &&
    splitCells(chars, below).length > 0
  );
}

/** Whether the last cell of a line opens with the marker of a list. */
function isList(chars: string, line: Line): boolean {
  const start = splitCells(chars, line).at(-1)?.start ?? line.start;
  return markerEnd(chars, start, true) > start;
}

/** Whether a line without strokes goes on with the cell above: an item of its list, or the rest of a sentence. */
function goesOn(chars: string, lines: readonly Line[], at: number, next: number): boolean {
  const line = lines[next] as Line;
  const above = lines[next - 1] as Line;
  const opens = chars.charAt(above.end - 1) === ':';
  if (isListLine(chars, line)) return opens || isList(chars, lines[at] as Line) || next > at + 1;
  const start = next === at + 1 ? (splitCells(chars, above).at(-1)?.start ?? above.start) : above.start;
  const isBroken = above.end - start >= shortestBroken && !isIn(sentenceMarks, chars, above.end - 1);
  return opens || (isBroken && !note.test(chars.slice(line.start, line.end)));
}

/** The cells of a row that the line is, or begins; none where it is no row of the table. */
function toCells(chars: string, line: Line, columns: readonly ColumnKind[]): readonly Cell[] {
  const whole = splitCells(chars, line);
  const cells = whole.length === columns.length + 2 ? withoutFrame(whole) : whole;
  if (cells.length > columns.length || rule.test(chars.slice(line.start, line.end))) return [];
  const read = cells.map((cell, i): Cell => ({ ...cell, kind: columns[i] as ColumnKind }));
  return read.some(({ kind }) => isSaid(kind)) ? read : [];
}

/**
 * The cells of a row, those that say 同上 as the row above has them, and empty ones that stretch into the row: all of them where the name does, else
 * those before the name.
 */
function resolve(chars: string, cells: readonly Cell[], above: readonly Cell[]): readonly Cell[] {
  const isSame = ({ start, end }: Cell) => same.test(chars.slice(start, end));
  const name = cells.findIndex(isName);
  const isMerged = cells[name] !== undefined && isSame(cells[name]);
  return cells.map((cell, i) => {
    const stretches = cell.end > cell.start || isMerged || i < name;
    return !isSaid(cell.kind) && isSame(cell) && stretches ? (above[i] ?? cell) : cell;
  });
}

function isName({ kind }: Cell): boolean {
  return kind === 'name' || kind === 'nickname';
}

/** Who speaks in a row; null where it names nobody. */
function readVoice(view: View, cells: readonly Cell[]): Voice | null {
  const before = cells.slice(
    0,
    cells.findIndex(({ kind }) => isSaid(kind)),
  );
  const speaker =
    cells.find(isName) ?? before.find(({ kind }) => kind === 'body') ?? before.find(({ kind }) => kind === 'sector');
  const voice = speaker && namedVoice(view, speaker);
  return voice
    ? withCells(
        view,
        voice,
        cells.filter((cell) => cell !== speaker),
      )
    : null;
}

/** 增设路灯;|建议修路, 1.增设路灯。2.|建议修路: whether what stands before a cell's own trigger is part of a list of its proposals. */
function isListed(before: string): boolean {
  return !before.includes('。') && (before.includes(';') || markerEnd(before, 0, true) > 0);
}

/** The lines of a row as a turn of nothing but the cell with the proposals or, where the table has none for them, the opinion. */
function toRow(
  view: View,
  [first, ...more]: readonly Line[],
  cells: readonly Cell[],
  voice: Voice | null,
  proposes: boolean,
): Line[] {
  const { chars } = view;
  const proposal = cellOf(chars, cells, 'proposal');
  const said = proposal ?? (cells.some(({ kind }) => kind === 'proposal') ? null : cellOf(chars, cells, 'opinion'));
  const line = first as Line;
  if (!voice || !said) return [line, ...more].map((each) => ({ ...each, head: null, triggers: [] }));
  const { start } = said;
  const head = {
    start: line.start,
    contentStart: start,
    voice,
    rule: 'turn-row',
    bare: false,
    ornamented: true,
  } as const;
  const own = ownTriggers(line, said);
  const before = chars.slice(start, own[0]?.start ?? said.end);
  const speaksForItself = proposes && (own.length > 0 ? !isListed(before) : before.includes('希望'));
  const triggers = proposal && !speaksForItself ? triggersOf(view, line, said) : own;
  const rows = [
    { ...line, end: said.end, head, triggers },
    ...more.map((each): Line => ({ ...each, head: null, end: firstCellEnd(chars, each) })),
  ];
  return rows.map((each, i) => (i === rows.length - 1 ? { ...each, signs: true } : each));
}

function firstCellEnd(chars: string, line: Line): number {
  return splitCells(chars, line)[0]?.end ?? line.end;
}
