import Table from 'cli-table3';
import { widestOf } from '../text/width.js';
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

/** Lines drawn by one call of cli-table3, whose time grows with the square of their number. */
const pageSize = 40;

/** Border and blanks that a column takes beside its text. */
const frame = 3;

/** Columns of text that no column gets less than: two Chinese characters. */
const narrowest = 4;

/** The characters that differ from cli-table3's own. */
const edges = {
  top: { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' },
  between: { bottom: '─', 'bottom-mid': '┼', 'bottom-left': '├', 'bottom-right': '┤' },
  end: {},
  none: { bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '' },
} as const;

/** What is drawn under a page: the line between two rows, the table's last line, or nothing inside a row. */
type Edge = 'between' | 'end' | 'none';

/**
 * Draws a table at most `width` display columns wide: its pieces, in order, each of whole lines. Text is wrapped here:
 * cli-table3's own wrapping and truncation lose Chinese characters. It is handed single lines, because it also goes
 * over a cell's whole text again for each of the cell's lines.
 */
export function* drawTable(head: readonly TableCell[], rows: readonly TableCell[][], width: number): Generator<string> {
  const widths = toWidths([head, ...rows], width);
  yield* drawRow(head, widths, rows.length === 0, true);
  for (const [i, row] of rows.entries()) yield* drawRow(row, widths, i === rows.length - 1, false);
}

function* drawRow(row: readonly TableCell[], widths: readonly number[], isLast: boolean, isFirst: boolean) {
  const cells = row.map((cell, i) => cell.flatMap((paragraph) => layOut(paragraph, widths[i] as number)));
  const height = Math.max(...cells.map((lines) => lines.length));
  for (let from = 0; from < height; from += pageSize) {
    const page = Array.from({ length: Math.min(pageSize, height - from) }, (_, i) =>
      cells.map((lines) => lines[from + i] ?? ''),
    );
    const edge = from + pageSize < height ? 'none' : isLast ? 'end' : 'between';
    yield drawPage(page, widths, isFirst && from === 0, edge);
  }
}

function drawPage(lines: string[][], widths: readonly number[], isTop: boolean, edge: Edge): string {
  const table = new Table({
    colWidths: widths.map((columns) => columns + frame - 1),
    style: { head: [], border: [], compact: true },
    chars: { ...(isTop ? {} : edges.top), ...edges[edge] },
  });
  table.push(...lines);
  return `${table.toString()}\n`;
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
  return widestOf(cell.map(({ text }) => text));
}
