import { displayWidth, padTo } from '../text/width.js';

/** Rows of cells as lines with their line ends, each column as wide as its widest cell, two blanks between them. */
export function alignColumns(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, displayWidth(cell));
  }
  return rows.map((row) => {
    const cells = row.map((cell, i) => padTo(widths[i] ?? 0, cell));
    return `${cells.join('  ').trimEnd()}\n`;
  });
}
