/** A cell with more lines is a part of a page that is laid out by a table, in a table of two rows one with more than these. */
const mostLines = 8;
const mostOfTwo = 2;

/** A table as rows of cells, each with its lines. */
export type Table = readonly (readonly (readonly string[])[])[];

/**
 * The lines of a table: those of each row, its cells parted by ` | `, where several rows have several cells; else, as of a
 * page that is laid out by a table, the lines of its cells one after another.
 */
export function tableLines(table: Table): readonly string[] {
  const rows = table.filter((cells) => cells.length > 1).length;
  const most = table.length > 2 ? mostLines : mostOfTwo;
  const isData = rows > 1 && table.every((cells) => cells.every((lines) => lines.length <= most));
  return isData
    ? table.flatMap((cells) =>
        cells
          .map((lines) => lines.join('\n'))
          .join(' | ')
          .split('\n'),
      )
    : table.flat(2);
}
