/** What the column with the numbers of the rows is headed. */
const numbers = /^(?:序号|编号)$/;

/** No table has fewer rows with its head, or fewer columns, nor more. */
const fewestRows = 3;
const fewestColumns = 3;
const mostColumns = 12;

/** What ends a cell that has a line of its own. */
const cellEnd = /[|｜][^\S\n]*(?:\n|$)/g;

/** No cell is longer, in UTF-16 units. */
const longestCell = 2000;

const none: ReadonlySet<number> = new Set();

/** A cell, and where the line ends on which its stroke stands. */
interface LineCell {
  readonly words: string;
  readonly start: number;
  readonly lineEnd: number;
}

/**
 * The offsets in the text of the line ends within the rows of a table that has one cell a line, each with a stroke behind it
 * (序号 |, 反馈人 |, …, 1 |, 张伟民 |), as pages are copied. Each row begins with its number; the head is as long as what stands before
 * the first, and no row is longer.
 */
export function findStruckCells(text: string): ReadonlySet<number> {
  if (!/(?:序号|编号)[^\S\n]*[|｜]/.test(text)) return none;
  const cells = findCells(text);
  const rows = rowStarts(cells);
  const columns = (rows[1] ?? 0) - (rows[0] ?? 0);
  if (rows.length < fewestRows || columns < fewestColumns || columns > mostColumns) return none;
  const breaks = new Set<number>();
  rows.forEach((from, i) => {
    const last = cells[Math.min(rows[i + 1] ?? cells.length, from + columns) - 1] as LineCell;
    const start = (cells[from] as LineCell).start;
    for (let at = text.indexOf('\n', start); at >= 0 && at < last.lineEnd; at = text.indexOf('\n', at + 1)) {
      breaks.add(at);
      if (text.charAt(at - 1) === '\r') breaks.add(at - 1);
    }
  });
  return breaks;
}

/** The indices of the cells with which the head and the rows begin: 序号, 1, 2, …, each row as long as the head. */
function rowStarts(cells: readonly LineCell[]): readonly number[] {
  const head = cells.findIndex(({ words }) => numbers.test(words));
  const first = cells.findIndex(({ words }, i) => i > head && words === '1');
  if (head < 0 || first < 0) return [];
  const starts = [head];
  for (let at = first; cells[at]?.words === String(starts.length); at += first - head) starts.push(at);
  return starts;
}

/** The cells behind each of which a stroke ends a line; one of several on a line is read with what stands before it there. */
function findCells(text: string): readonly LineCell[] {
  const cells: LineCell[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(cellEnd)) {
    const lineEnd = index + end.length - (end.endsWith('\n') ? 1 : 0);
    const isCell = cells.length > 0 && index - start <= longestCell && !/[|｜]/.test(text.slice(start, index));
    const from = isCell ? start : text.lastIndexOf('\n', index - 1) + 1;
    cells.push({ words: text.slice(from, index).trim(), start: from, lineEnd });
    start = index + end.length;
  }
  return cells;
}
