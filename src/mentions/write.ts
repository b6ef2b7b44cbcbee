import { cut, type View } from '../text/view.js';
import type { Span } from '../types.js';

const blanks = /\s+/g;
const wide = /[\u2e80-\u9fff\uff00-\uffef]/;

/** A name, body or post as written, without the blanks that some archives print inside it (殷 朗). View offsets in. */
export function write(view: View, span: Span): string {
  const words = cut(view, span.start, span.end);
  if (words.length === span.end - span.start) return words;
  return words.replace(blanks, (gap, at: number) =>
    wide.test(words.charAt(at - 1)) || wide.test(words.charAt(at + gap.length)) ? '' : gap,
  );
}
