import { cut, type View } from '../text/view.js';
import type { Span } from '../types.js';

/** A name, body or post as written, without the blanks that some archives print inside it (殷 朗). View offsets in. */
export function write(view: View, span: Span): string {
  return cut(view, span.start, span.end).replace(
    /(?<=[\u2e80-\u9fff\uff00-\uffef])\s+|\s+(?=[\u2e80-\u9fff\uff00-\uffef])/g,
    '',
  );
}
