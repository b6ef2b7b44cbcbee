import Table from 'cli-table3';
import { displayWidth } from '../text/width.js';
import { wrap } from '../text/wrap.js';

/** A stretch of a cell that begins on a line of its own. */
export interface Paragraph {
  readonly text: string;
  /** Display columns by which its further lines are set in. */
  readonly hang?: number;
  /** Styles one line. */
  readonly paint?: (line: string) => string;
}

/** What stands in one cell. */
export type TableCell = readonly Paragraph[];

/** Rows drawn by one call of cli-table3, whose time grows faster than their number. */
const pageSize = 100;

/** Border and blanks that a column takes beside its text. */
const frame = 3;

/** Columns of text that no column gets less than: two Chinese characters. */
const narrowest = 4;

/**
 * Draws a table at most `width` display columns wide: its pieces, in order, each of whole lines. Text is wrapped here:
 * cli-table3's own wrapping and truncation lose Chinese characters.
 */
export function* drawTable(head: readonly TableCell[], rows: readonly TableCell[][], width: number): Generator<string> {
  const widths = toWidths([head, ...rows], width);
  for (let from = 0; from < rows.length; from += pageSize) {
    const page = rows.slice(from, from + pageSize);
    yield drawPage(from === 0 ? head : null, page, widths, from + pageSize >= rows.length);
  }
}

/** One page: the first has the head above it; all but the last end with the line that opens the next one. */
function drawPage(
  head: readonly TableCell[] | null,
  rows: readonly TableCell[][],
  widths: readonly number[],
  isLast: boolean,
): string {
  const table = new Table({
    head: head ? toLines(head, widths) : [],
    colWidths: widths.map((columns) => columns + frame - 1),
    style: { head: [], border: [] },
    chars: {
      ...(head ? {} : { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' }),
      ...(isLast ? {} : { bottom: '─', 'bottom-mid': '┼', 'bottom-left': '├', 'bottom-right': '┤' }),
    },
  });
  for (const row of rows) table.push(toLines(row, widths));
  return `${table.toString()}\n`;
}

function toLines(cells: readonly TableCell[], widths: readonly number[]): string[] {
  return cells.map((cell, i) => cell.flatMap((paragraph) => layOut(paragraph, widths[i] as number)).join('\n'));
}

function layOut({ text, hang = 0, paint = (line) => line }: Paragraph, columns: number): string[] {
  const indent = ' '.repeat(columns - hang >= narrowest ? hang : 0);
  return wrap(text, columns, indent).map(paint);
}

/** Each column as wide as its widest line; where that is too much, all but the last take two fifths of the room at most. */
function toWidths(rows: readonly (readonly TableCell[])[], width: number): number[] {
  const widest = (rows[0] ?? []).map((_, i) => rows.reduce((most, row) => Math.max(most, widthOf(row[i])), narrowest));
  let room = width - 1 - widest.length * frame;
  return widest.map((columns, i) => {
    const share = i === widest.length - 1 ? room : Math.floor(room * 0.4);
    const given = Math.max(narrowest, Math.min(columns, share));
    room -= given;
    return given;
  });
}

function widthOf(cell: TableCell = []): number {
  return cell.reduce((most, { text }) => Math.max(most, displayWidth(text)), 0);
}
