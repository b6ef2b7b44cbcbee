import type { Span } from '../types.js';
import type { View } from './view.js';

/** What ends a line of a text: LF, CRLF, CR, U+2028 or U+2029. */
export const lineBreak = /\r\n|[\n\r\u2028\u2029]/g;

/** The lines of a view that hold anything, without their line ends. Offsets are view offsets. */
export function splitLines(view: View): readonly Span[] {
  const { chars } = view;
  const lines: Span[] = [];
  for (let start = 0; start < chars.length; ) {
    const newline = chars.indexOf('\n', start);
    const end = newline < 0 ? chars.length : newline;
    if (end > start) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Whether a line starts at `at`. View offsets. */
export function isLineHead(chars: string, at: number): boolean {
  return at === 0 || chars.charAt(at - 1) === '\n';
}

/**
 * Returns a function from an offset in the decoded text to its 1-based line. Offsets may be asked for in any order; the line table is built once, when the first is.
 */
export function toLineFinder(text: string): (offset: number) => number {
  let starts: readonly number[] | null = null;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const match of text.matchAll(lineBreak)) starts.push(match.index + match[0].length);
  return starts;
}
