import { fold } from '../fold.js';
import { isHan } from '../han.js';
import { lineMarkerEnd } from '../markers.js';

/** [停车]: a heading of its own. */
const bracketed = /^[[【].*[\]】]$/;

/** What opens a paragraph. */
export const indent = /^[^\S\r\n]/;

/** 张秀兰:…, 张秀兰 建议…, 建议…: how an entry opens, where several lines open so. */
export const turn = /^(?:[^，。：、,:]{2,16}[：:]|(?:[\u4e00-\u9fff]{2,4}[^\S\r\n]+)?建议)/;

/** 居民代表张秀兰建议…: how an entry opens, where half of the lines open so. */
export const speech = /^[^，。：、,:]{2,14}(?:建议|呼吁)/;

/** What parts the cells of a row. */
const cell = /[|｜]|[^\d０-９.．、､)）\s]\t/;

/** What every two lines of prose hold. */
export const pause = /[。、,;!?]/;

/** A line of the text, where its end is, and how many columns it fills without the blanks at its end. */
export interface WrappedLine {
  readonly start: number;
  readonly end: number;
  readonly columns: number;
}

/** Whether prose goes on from a line in the one below, which opens no paragraph, item or row of its own. */
export function goesOn(text: string, line: WrappedLine, below: WrappedLine): boolean {
  const words = text.slice(below.start, below.end);
  if (below.columns === 0 || indent.test(words) || bracketed.test(words)) return false;
  if (lineMarkerEnd(fold(words), 0) > 0) return false;
  const both = text.slice(line.start, below.end);
  return pause.test(fold(both)) && !cell.test(both);
}

/** So many lines may be longer than a page is wide: a mail's own words around what it passes on. */
const mostUnwrapped = 1;

/** The lines of a text, one of more than `longest` UTF-16 units with no columns; null where there are more of those. */
export function toWrappedLines(text: string, longest: number): readonly WrappedLine[] | null {
  const lines: WrappedLine[] = [];
  let unwrapped = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const isLong = end - start > longest;
    if (isLong && ++unwrapped > mostUnwrapped) return null;
    const written = text.slice(start, end).trimEnd();
    lines.push({ start, end: start + written.length, columns: isLong ? 0 : countColumns(written) });
    start = end + 1;
  }
  return lines;
}

/** Chinese characters and their punctuation fill two columns. */
function countColumns(text: string): number {
  let columns = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    columns += isHan(unit) || unit >= 0x2010 ? 2 : 1;
  }
  return columns;
}
