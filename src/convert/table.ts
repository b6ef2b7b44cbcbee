/** A cell with more lines is a part of a page that is laid out by a table, in a table of two rows one with more than these. */
const mostLines = 8;
const mostOfTwo = 2;

/** No label of a form is longer. */
const longestLabel = 20;

/** A table as rows of cells, each with its lines. */
export type Table = readonly (readonly (readonly string[])[])[];

/**
 * The lines of a table: those of each row, its cells parted by ` | `, where several rows have several cells; else, as of a
 * page that is laid out by a table, the lines of its cells one after another.
 */
export function tableLines(table: Table): readonly string[] {
  const rows = table.filter((cells) => cells.length > 1).length;
  const most = table.length > 2 ? mostLines : mostOfTwo;
  const isData =
    rows > 1 &&
    table.every((cells) => cells.every((lines) => lines.length <= most) || (table.length > 2 && isLabelled(cells)));
  return isData
    ? table.flatMap((cells) =>
        cells
          .map((lines) => lines.join('\n'))
          .join(' | ')
          .split('\n'),
      )
    : table.flat(2);
}

/** 情况分析 | …: the row of a form, with a label before words of any length. */
function isLabelled([label, ...cells]: readonly (readonly string[])[]): boolean {
  return cells.length > 0 && label?.length === 1 && (label[0] as string).length <= longestLabel;
}
