import { tableNotes } from '../../../lexicon/table-notes.js';
import { anyOf } from '../../../text/any-of.js';
import { isIn } from '../../../text/character-set.js';
import { lineMarkerEnd } from '../../../text/markers.js';
import { sentenceMarks } from '../../../text/sentences.js';
import {
  type ColumnKind,
  isHeadOfAnother,
  isSaid,
  parseColumnKinds,
  splitCells,
  withoutFrame,
} from '../../../text/tables/columns.js';
import type { View } from '../../../text/view.js';
import { isListLine, type Line } from '../../line.js';
import { type Cell, cellOf, ownTriggers } from './cells.js';
import { parseRowVoice, resolveCells, toRow } from './table-row.js';

/** |---|---|, below the head of a table in Markdown. */
const rule = /^[-—:|]+$/;

const note = new RegExp(`^${anyOf(tableNotes)}`);

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
    const heads = parseColumnKinds(chars, line);
    if (heads.length > 0) {
      const columns = announces(chars, lines[at - 1]) ? asProposals(heads) : heads;
      const apart = isApart(chars, lines, at) && !isApart(chars, lines, at + 1);
      table = { columns, apart, proposes: proposesItself(chars, lines, at + 1, columns) };
      above = [];
      const last = read.pop();
      if (last) read.push({ ...last, endsWords: true });
      at++;
      continue;
    }
    if (endsTable(chars, lines, at, table)) table = none;
    const cells = resolveCells(chars, toCells(chars, line, table.columns), above);
    if (cells.length === 0) {
      read.push(line);
      at++;
      continue;
    }
    const next = rowEnd(chars, lines, at, cells.length, table);
    read.push(...toRow(view, lines.slice(at, next), cells, parseRowVoice(view, cells), table.proposes));
    above = cells;
    at = next;
  }
  return read;
}

/** 代表们提出以下建议:, above a table. */
function announces(chars: string, above: Line | undefined): boolean {
  return (
    above !== undefined &&
    chars.charAt(above.end - 1) === ':' &&
    above.triggers.some(({ kind }) => kind === 'announcement')
  );
}

/** The columns of a table that is announced as one of proposals: what its people say is proposed. */
function asProposals(columns: readonly ColumnKind[]): readonly ColumnKind[] {
  return columns.includes('proposal') ? columns : columns.map((kind) => (kind === 'opinion' ? 'proposal' : kind));
}

/** Whether half of the cells for proposals in the rows from `from` on have a trigger of their own. */
function proposesItself(chars: string, lines: readonly Line[], from: number, columns: readonly ColumnKind[]): boolean {
  let cells = 0;
  let own = 0;
  for (const line of lines.slice(from, from + mostRows)) {
    if (parseColumnKinds(chars, line).length > 0) break;
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
    if (isHeading(chars, lines, at, next) || !(apart || continuesCell(chars, lines, at, next))) return next;
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
  return lineMarkerEnd(chars, start) > start;
}

/** Whether a line without strokes goes on with the cell above: an item of its list, or the rest of a sentence. */
function continuesCell(chars: string, lines: readonly Line[], at: number, next: number): boolean {
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
