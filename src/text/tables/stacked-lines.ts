import { fold } from '../fold.js';

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
export function toTextLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let ends = 0;
  for (const { index: start, 0: piece } of text.matchAll(/[^\r\n]+|\r\n|[\r\n]/g)) {
    const words = fold(piece).replace(/[ \n]+/g, '');
    if (/[\r\n]/.test(piece.charAt(0))) ends++;
    if (words === '') continue;
    lines.push({ words, start, end: start + piece.length, isApart: ends > 1 });
    ends = 0;
  }
  return lines;
}
