import { parseDays } from '../days.js';
import type { Cell, ColumnType } from '../rows.js';

/** The numbers under which the workbook's styles are known: one a type of column, and the headings'. */
export type Styles = Readonly<Record<ColumnType | 'heading', number>>;

/** A column as its cells need it: `A`, and its style's number. */
export interface CellColumn {
  readonly letters: string;
  readonly type: ColumnType;
  readonly style: number;
}

/** 1970-01-01 as a workbook counts days. */
const epoch = 25_569;

/** 1900-03-01; what comes before is counted differently by different programs. */
const firstSafeDay = 61;

/** What XML cannot hold, and a carriage return, which it would turn into a line feed. */
const unwritable = /(?![\t\n\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/gu;

/** A text that would be read as an escape of the workbook's own. */
const escapeLike = /_(?=x[0-9a-f]{4}_)/gi;

/**
 * One row of a sheet (numbered from 1, so many points high): texts as texts whatever they begin with, ISO dates as
 * dates, numbers as numbers; empty cells are left out. Every character is kept, controls as `_x001B_`, the escape that
 * workbooks know.
 */
export function toRowXml(
  number: number,
  height: number,
  cells: readonly Cell[],
  columns: readonly CellColumn[],
): string {
  let xml = `<row r="${number}" ht="${height}">`;
  for (let i = 0; i < columns.length; i++) {
    const { letters, type, style } = columns[i] as CellColumn;
    const cell = cells[i] ?? null;
    if (cell === null) continue;
    const serial = typeof cell === 'number' ? cell : type === 'date' ? toSerial(cell) : null;
    const start = `<c r="${letters}${number}" s="${style}"`;
    xml += serial === null ? `${start} ${toText(String(cell))}</c>` : `${start}><v>${serial}</v></c>`;
  }
  return `${xml}</row>`;
}

function toText(text: string): string {
  return `t="inlineStr"><is><t xml:space="preserve">${escapeText(text)}</t></is>`;
}

function toSerial(date: string): number | null {
  const days = parseDays(date);
  return days === null || days + epoch < firstSafeDay ? null : days + epoch;
}

function escapeText(text: string): string {
  return text
    .replace(escapeLike, '_x005F_')
    .replace(unwritable, (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
