import type { Cell, HeadingLanguage } from '../rows.js';

/** What stands at the end of a cell that goes on in the next row, and at the start of the one that goes on. */
export const continuationMarks: Readonly<Record<HeadingLanguage, { readonly end: string; readonly start: string }>> = {
  zh: { end: '（转下行）', start: '（接上行）' },
  en: { end: ' (continued below)', start: '(continued from above) ' },
};

/**
 * The rows that one row becomes where a text has more than `limit` UTF-16 units: the text goes on in the next row of the
 * same column, with marks; its parts without them, joined, are the text. The other cells stand in each of these rows, so
 * that filters and sorting keep them together.
 */
export function splitLongTexts(cells: readonly Cell[], language: HeadingLanguage, limit: number): (readonly Cell[])[] {
  if (!cells.some((cell) => isLong(cell, limit))) return [cells];
  const parts = cells.map((cell) => (isLong(cell, limit) ? splitText(cell, language, limit) : [cell]));
  const height = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: height }, (_, row) =>
    parts.map((cell) => (cell.length === 1 ? (cell[0] ?? null) : (cell[row] ?? null))),
  );
}

function isLong(cell: Cell, limit: number): cell is string {
  return typeof cell === 'string' && cell.length > limit;
}

function splitText(text: string, language: HeadingLanguage, limit: number): string[] {
  const { start, end } = continuationMarks[language];
  const parts: string[] = [];
  for (let from = 0; from < text.length; ) {
    const before = from === 0 ? '' : start;
    const isLast = text.length - from <= limit - before.length;
    const to = isLast ? text.length : toWhole(text, from + limit - before.length - end.length);
    parts.push(before + text.slice(from, to) + (isLast ? '' : end));
    from = to;
  }
  return parts;
}

/** This offset, or the one before it where it stands inside a surrogate pair. */
function toWhole(text: string, offset: number): number {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff ? offset - 1 : offset;
}
