/** A cell with more lines is a part of a page that is laid out by a table. */
const mostLines = 12;

/** What a line of a cell ends in, where the next one may follow at once. */
const mark = /[。！？；：，、.!?;:,]$/;

/** A table as rows of cells, each with its lines. */
export type Table = readonly (readonly (readonly string[])[])[];

/**
 * The lines of a table: one for each row, its cells parted by ` | `, where several rows have several cells; else, as of a
 * page that is laid out by a table, the lines of its cells one after another.
 */
export function tableLines(table: Table): readonly string[] {
  const isData =
    table.filter((cells) => cells.length > 1).length > 1 &&
    table.every((cells) => cells.every((lines) => lines.length <= mostLines));
  return isData ? table.map((cells) => cells.map(toLine).join(' | ')) : table.flat(2);
}

function toLine(lines: readonly string[]): string {
  return lines.reduce((text, line) => (text === '' || mark.test(text) ? text + line : `${text} ${line}`), '');
}
