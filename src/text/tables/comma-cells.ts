import { fold } from '../fold.js';
import type { CellBreaks } from './cell-breaks.js';
import { isHeadOfTable } from './columns.js';

/** What may be the head of a table whose cells commas part, as spreadsheets save it: three short cells at least (序号,姓名,意见建议). */
const heads = /^(?:[^,"\n\r]{1,24},){2,24}[^,"\n\r]{1,24}(?=\r?$)/gm;

/** A row of such a table, with the offset of its end. */
interface CommaRow extends CellBreaks {
  readonly end: number;
}

/**
 * What parts the cells of tables that a spreadsheet has saved with commas (RFC 4180): below a head that tells what each column
 * holds, the rows with as many cells. The commas are strokes; the quotation marks around a cell and its line ends are blanks.
 */
export function findCommaCells(text: string): CellBreaks {
  const strokes: number[] = [];
  const blanks: number[] = [];
  let below = 0;
  for (const { index, 0: head } of text.matchAll(heads)) {
    if (index < below || !isHeadOfTable(fold(head).replaceAll(' ', '').replaceAll(',', '|'))) continue;
    const first = readRow(text, index);
    for (let row = first; row !== null && row.strokes.length === first?.strokes.length; row = readRow(text, row.end)) {
      below = row.end;
      strokes.push(...row.strokes);
      blanks.push(...row.blanks);
    }
  }
  return { strokes, blanks };
}

/** No row is longer, in UTF-16 units. */
const longestRow = 20_000;

/** The row that begins at `from`; null where the text ends there, or the row goes on for too long. */
function readRow(text: string, from: number): CommaRow | null {
  if (from >= text.length) return null;
  const strokes: number[] = [];
  const blanks: number[] = [];
  let isQuoted = false;
  for (let at = from; at < text.length && at < from + longestRow; at++) {
    const unit = text.charAt(at);
    const opensCell = at === from || strokes.at(-1) === at - 1;
    if (unit === '"' && (isQuoted || opensCell)) {
      const isDoubled = isQuoted && text.charAt(at + 1) === '"';
      blanks.push(at);
      if (isDoubled) at++;
      else isQuoted = !isQuoted;
    } else if (unit === '\n' && !isQuoted) return { strokes, blanks, end: at + 1 };
    else if (unit === ',' && !isQuoted) strokes.push(at);
    else if (unit === '\n') blanks.push(at);
  }
  return text.length <= from + longestRow ? { strokes, blanks, end: text.length } : null;
}
