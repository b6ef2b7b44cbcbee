import Table from 'cli-table3';
import { displayWidth } from '../text/width.js';
import { wrap } from '../text/wrap.js';

/** Rows drawn by one call of cli-table3, whose time grows faster than their number. */
const pageSize = 100;

/** What a column's borders and blanks take. */
const frame = 3;

/**
 * Draws a table no wider than `width` display columns: its lines, page by page, each with a line end. Cells are wrapped
 * here; the last column gives way first, and a column never gets narrower than 4.
 */
export function* drawTable(head: readonly string[], rows: readonly string[][], width: number): Generator<string> {
  const widths = toWidths([head, ...rows], width);
  for (let from = 0; from < rows.length; from += pageSize) {
    const page = rows.slice(from, from + pageSize);
    yield drawPage(from === 0 ? head : null, page, widths, from + pageSize >= rows.length);
  }
}

function drawPage(head: readonly string[] | null, rows: readonly string[][], widths: number[], last: boolean): string {
  const table = new Table({
    head: head ? wrapCells(head, widths) : [],
    colWidths: widths.map((columns) => columns + frame - 1),
    style: { head: [], border: [], compact: false },
    chars: {
      ...(head ? {} : { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' }),
      ...(last ? {} : { bottom: '─', 'bottom-mid': '┼', 'bottom-left': '├', 'bottom-right': '┤' }),
    },
  });
  for (const row of rows) table.push(wrapCells(row, widths));
  return `${table.toString()}\n`;
}

function wrapCells(cells: readonly string[], widths: readonly number[]): string[] {
  return cells.map((cell, i) => wrap(cell, widths[i] as number).join('\n'));
}

function toWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const natural = (rows[0] ?? []).map((_, i) =>
    rows.reduce((most, row) => Math.max(most, ...(row[i] as string).split('\n').map(displayWidth)), 4),
  );
  let room = width - 1 - natural.length * frame;
  return natural.map((columns, i) => {
    const others = natural.length - 1 - i;
    const share = others === 0 ? room : Math.floor(room * 0.4);
    const given = Math.max(4, Math.min(columns, share));
    room -= given;
    return given;
  });
}
