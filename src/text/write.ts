import { cut, type View } from './view.js';

const blanks = /\s+/g;
const wide = /[\u2e80-\u9fff\uff00-\uffef]/;

/**
 * Words of a view (see `wordsOf`) as the report writes them where it first says them, without the blanks that some
 * archives print inside a name (殷 朗). What it says nowhere in one piece (陈秀霞 for 陳議員秀霞) is written piece by piece.
 */
export function write(view: View, words: string): string {
  let written = '';
  for (let from = 0; from < words.length; ) {
    const [piece, at] = longestPiece(view, words.slice(from));
    written += at < 0 ? piece : withoutGaps(cut(view, at, at + piece.length), piece.length);
    from += piece.length;
  }
  return written;
}

/** The longest piece of the words, from their beginning on, that the report says, and where it first does; -1 where it says not even their first character. */
function longestPiece({ folded, concordance }: View, words: string): readonly [piece: string, at: number] {
  for (let length = words.length; length > 1; length--) {
    const at = concordance(words.slice(0, length))[0];
    if (at !== undefined) return [words.slice(0, length), at];
  }
  return [words.charAt(0), folded.indexOf(words.charAt(0))];
}

function withoutGaps(words: string, length: number): string {
  if (words.length === length) return words;
  return words.replace(blanks, (gap, at: number) =>
    wide.test(words.charAt(at - 1)) || wide.test(words.charAt(at + gap.length)) ? '' : gap,
  );
}
