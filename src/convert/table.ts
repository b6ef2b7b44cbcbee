/** A cell of a table: its lines, and over how many columns and rows it stretches. */
export interface TableCell {
  readonly lines: readonly string[];
  readonly columns: number;
  readonly rows: number;
}

/** A table as rows of cells; a cell that spans rows stands in the first of them only. */
export type Table = readonly (readonly TableCell[])[];

/** What stands before and behind the lines of a table until the text is put together: a blank line there. */
export const tableEdge = '\f';

/** A cell with more lines is a part of a page that is laid out by a table, in a table of two rows one with more than these. */
const mostLines = 8;
const mostOfTwo = 2;

/** A cell stretches over no more columns, whatever a file says. */
const widest = 64;

/** Lines within a cell that are no longer together are one that was broken: 区税务局|副局长. */
const longestBroken = 24;

/**
 * The lines of a table: those of each row, its cells parted by ` | `, where several rows have several cells; else, as of a
 * page that is laid out by a table, the lines of its cells one after another. Rows stand between edges. Where a cell
 * stretches over columns, or one of a row above into the row, empty ones stand for it. `mayLayOut` tells whether tables may lay out what is in them, as on web pages.
 */
export function tableLines(table: Table, mayLayOut: boolean): readonly string[] {
  const rows = table.filter((cells) => cells.length > 1).length;
  const most = table.length > 2 ? mostLines : mostOfTwo;
  const isData =
    rows > (mayLayOut || table.length < 2 ? 1 : 0) &&
    (!mayLayOut || table.every((cells) => cells.every(({ lines }) => lines.length <= most)));
  return isData
    ? [
        tableEdge,
        ...toGrid(table)
          .flatMap(toLines)
          .filter((line) => line.trim() !== ''),
        tableEdge,
      ]
    : table.flat().flatMap(({ lines }) => lines);
}

/** The lines of each cell of each row, none for a cell that a row above has. */
function toGrid(table: Table): readonly (readonly (readonly string[])[])[] {
  const spanned: number[] = [];
  return table.map((cells) => {
    const row: (readonly string[])[] = [];
    let column = 0;
    const skip = () => {
      for (; (spanned[column] ?? 0) > 0; column++) {
        spanned[column] = (spanned[column] as number) - 1;
        row.push([]);
      }
    };
    for (const { lines, columns, rows } of cells) {
      skip();
      const width = Math.min(columns, widest);
      row.push(lines, ...Array.from({ length: cells.length > 1 ? width - 1 : 0 }, () => []));
      for (const end = column + width; column < end; column++) spanned[column] = rows - 1;
    }
    skip();
    return row;
  });
}

/** A row as lines: only the last cell, or a long one, keeps its own. */
function toLines(cells: readonly (readonly string[])[]): readonly string[] {
  return cells
    .map((lines, i) => lines.join(i < cells.length - 1 && isBroken(lines) ? '' : '\n'))
    .join(' | ')
    .split('\n');
}

function isBroken(lines: readonly string[]): boolean {
  const text = lines.join('');
  return text.length <= longestBroken && !/[。！？；!?;]/.test(text);
}
