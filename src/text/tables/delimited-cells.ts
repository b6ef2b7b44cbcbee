import { fold } from '../fold.js';
import { lineMarkerEnd } from '../markers.js';
import type { CellBreaks } from './cell-breaks.js';
import { isHeadOfTable } from './columns.js';

/** What may be the head of a table whose cells a mark parts, as spreadsheets save or copy it: short cells, two at least (姓名,意见建议), or three that a blank parts. */
const heads: Readonly<Record<Delimiter, RegExp>> = {
  ',': /^(?:[^,"\n\r]{1,24},){1,24}[^,"\n\r]{1,24}(?=\r?$)/gm,
  '\t': /^(?:[^\t"\n\r]{1,24}\t){1,24}[^\t"\n\r]{1,24}(?=\r?$)/gm,
  ' ': /^(?:[^\s,"]{1,24} ){2,24}[^\s,"]{1,24}(?=\r?$)/gm,
  '\u3000': /^(?:[^\s,"]{1,24}\u3000){2,24}[^\s,"]{1,24}(?=\r?$)/gm,
};

type Delimiter = ',' | '\t' | ' ' | '\u3000';

/** A row of such a table, with the offset of its end. */
interface Row extends CellBreaks {
  readonly end: number;
}

/**
 * What parts the cells of tables that a spreadsheet has saved with commas, or copied with tabs (RFC 4180) or a blank: below a head that tells what
 * each column holds, the rows with as many cells. The marks are strokes; the quotation marks around a cell and its line ends are blanks, or stops before an item.
 */
export function findDelimitedCells(text: string): CellBreaks {
  const found = ([',', '\t', ' ', '\u3000'] as const).map((delimiter) => findTables(text, delimiter));
  return {
    strokes: found.flatMap(({ strokes }) => strokes),
    blanks: found.flatMap(({ blanks }) => blanks),
    stops: found.flatMap(({ stops }) => stops),
  };
}

function findTables(text: string, delimiter: Delimiter): CellBreaks {
  const found: Row[] = [];
  for (const { index, 0: head } of text.matchAll(heads[delimiter])) {
    const cells = head.split(delimiter).map((cell) => fold(cell).replaceAll(' ', ''));
    if (index < (found.at(-1)?.end ?? 0) || !isHeadOfTable(cells.join('|'))) continue;
    const rows: Row[] = [];
    let row = parseRow(text, index, delimiter);
    for (; row !== null && row.strokes.length === cells.length - 1; row = parseRow(text, row.end, delimiter))
      rows.push(row);
    // 建议,张伟民委员: a sentence, where no row stands below it.
    if (rows.length > 1) for (const each of rows) found.push(each);
  }
  return {
    strokes: found.flatMap(({ strokes }) => strokes),
    blanks: found.flatMap(({ blanks }) => blanks),
    stops: found.flatMap(({ stops }) => stops),
  };
}

/** 1、修路⏎|2、架桥: whether a further item begins behind the line end in a cell, and no stop stands before it. */
function opensItem(text: string, at: number): boolean {
  const isEnded = /[。；！？;!?]\r?\n$/.test(text.slice(Math.max(0, at - 3), at));
  return !isEnded && lineMarkerEnd(fold(text.slice(at, at + longestMarker)), 0) > 0;
}

/** No list marker is looked for in more characters. */
const longestMarker = 8;

/** No row is longer, in UTF-16 units. */
const longestRow = 20_000;

/** The row that begins at `from`; null where the text ends there, or the row goes on for too long. */
function parseRow(text: string, from: number, delimiter: Delimiter): Row | null {
  if (from >= text.length) return null;
  const strokes: number[] = [];
  const blanks: number[] = [];
  const stops: number[] = [];
  let isQuoted = false;
  for (let at = from; at < text.length && at < from + longestRow; at++) {
    const unit = text.charAt(at);
    const opensCell = at === from || strokes.at(-1) === at - 1;
    if (unit === '"' && (isQuoted || opensCell)) {
      const isDoubled = isQuoted && text.charAt(at + 1) === '"';
      blanks.push(at);
      if (isDoubled) at++;
      else isQuoted = !isQuoted;
    } else if (unit === '\n' && !isQuoted) return { strokes, blanks, stops, end: at + 1 };
    else if (unit === delimiter && !isQuoted) strokes.push(at);
    else if (unit === '\n') (opensItem(text, at + 1) ? stops : blanks).push(at);
  }
  return text.length <= from + longestRow ? { strokes, blanks, stops, end: text.length } : null;
}
