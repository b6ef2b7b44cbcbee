const newline = 0x0a;
const space = 0x20;

/** What a page's markup writes for a blank. */
export const blankEntity = /&(?:nbsp|ensp|emsp|#160|#12288);/;

const mark = new RegExp(`${blankEntity.source}|<br ?/?>`, 'gi');

/** 建议修路;<br>架桥: a sentence goes on behind these. */
const breakWithin = /[,，;；、]\s*$/;

/** How far before it such a sign may stand. */
const reach = 4;

/**
 * The offsets in the text of the characters of &nbsp; and <br>, which a page left in it, and what each stands for: a blank, or at the head of
 * <br> a line end, but within a sentence or a table's row.
 */
export function findMarkup(text: string): Map<number, number> {
  const units = new Map<number, number>();
  if (!text.includes(';') && !text.includes('>')) return units;
  let line = { end: -1, isRow: false };
  for (const { index, 0: words } of text.matchAll(mark)) {
    if (index > line.end) line = lineAround(text, index);
    const ends =
      words.startsWith('<') && !line.isRow && !breakWithin.test(text.slice(Math.max(0, index - reach), index));
    for (let at = index; at < index + words.length; at++) units.set(at, at === index && ends ? newline : space);
  }
  return units;
}

/** Where the line around a place ends, and whether it is the row of a table: with strokes, two at least. */
function lineAround(text: string, at: number): { readonly end: number; readonly isRow: boolean } {
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  const strokes = text.slice(text.lastIndexOf('\n', at) + 1, end).match(/[|｜│┃]/g);
  return { end, isRow: (strokes?.length ?? 0) > 1 };
}
