const newline = 0x0a;
const space = 0x20;

/** The offsets in the text of the characters of &nbsp; and <br>, which a page left in it, and what each stands for: a blank, or at the head of <br> a line end. */
export function findMarkup(text: string): Map<number, number> {
  const units = new Map<number, number>();
  if (text.includes(';') || text.includes('>'))
    for (const { index, 0: mark } of text.matchAll(/&(?:nbsp|ensp|emsp|#160|#12288);|<br ?\/?>/gi))
      for (let at = index; at < index + mark.length; at++)
        units.set(at, at === index && mark.startsWith('<') && !isInRow(text, index) ? newline : space);
  return units;
}

/** Whether a place stands in a line with strokes, as <br> does within a cell. */
function isInRow(text: string, at: number): boolean {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end).includes('|');
}
