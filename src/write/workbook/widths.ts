import { displayWidth, widestOf } from '../../text/width.js';
import type { Cell } from '../rows.js';

/** Room for the filter's arrow beside a heading, in display columns. */
const arrow = 3;

/** Display columns that the widest column of a sheet gets at most, and each of the others: longer texts wrap. */
const widest = { first: 60, others: 40 };

const lineEnd = /\r\n|[\r\n]/;

/** Points of a row of one line; Excel draws no row higher than `highest`. */
const lineHeight = 15;
const highest = 409.5;

/** A cell's padding, and that a Chinese character is drawn a little wider than two digits. */
const toCharacters = (columns: number) => Math.ceil(columns * 1.08) + 1;

/** Display columns that surely fit into a column of so many characters. */
const toColumns = (characters: number) => Math.floor((characters - 1) / 1.08);

/** How wide each column is to be, in characters as a workbook counts them: as its heading and its widest line ask. */
export function toWidths(headings: readonly string[], rows: readonly (readonly Cell[])[]): number[] {
  const asked = headings.map((heading) => displayWidth(heading) + arrow);
  for (const row of rows) {
    for (const [i, cell] of row.entries()) asked[i] = Math.max(asked[i] ?? 0, widthOf(cell));
  }
  const first = asked.indexOf(Math.max(...asked));
  return asked.map((width, i) => toCharacters(Math.min(width, i === first ? widest.first : widest.others)));
}

function widthOf(cell: Cell): number {
  if (cell === null) return 0;
  return widestOf(String(cell).split(lineEnd));
}

/**
 * How high a row is to be, in points, so that every wrapped line is seen. LibreOffice keeps to the height that the file
 * names, and without one lets wrapped lines overlap.
 */
export function toHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const lines = cells.reduce((most: number, cell, i) => Math.max(most, linesOf(cell, toColumns(widths[i] ?? 0))), 1);
  return Math.min(lines * lineHeight, highest);
}

function linesOf(cell: Cell, columns: number): number {
  if (typeof cell !== 'string') return 1;
  return cell.split(lineEnd).reduce((sum, line) => sum + wrappedLines(line, columns), 0);
}

function wrappedLines(line: string, columns: number): number {
  const width = displayWidth(line);
  // A Chinese character that does not fit leaves a column free.
  return width <= columns ? 1 : Math.ceil(width / (columns - 1));
}
