import { fold } from './fold.js';

/** A line that is not blank: what it says, folded and without blanks, and where it stands in the text. */
export interface TextLine {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  /** Whether a blank line stands before it. */
  readonly isApart: boolean;
}

/** Lines that are read together, and the indices of those behind which a cell ends, or goes on. */
export interface StackedRead {
  readonly next: number;
  readonly parted: readonly number[];
  readonly joined: readonly number[];
}

/** The lines of a text that are not blank, in order. */
export function readLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const { index: start, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const words = fold(line).replaceAll(' ', '');
    const gap = text.slice(lines.at(-1)?.end ?? 0, start).replaceAll('\r\n', '\n');
    if (words !== '') lines.push({ words, start, end: start + line.length, isApart: /[\r\n].*[\r\n]/s.test(gap) });
  }
  return lines;
}
