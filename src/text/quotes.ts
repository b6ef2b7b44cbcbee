import type { Span } from '../types.js';
import { isIn, toCharacterSet } from './character-set.js';

/** What speech in quotation marks ends with, and no word does. */
export const speechMarks = toCharacterSet('。!?,');

/** A shorter quotation is a word in quotation marks, not speech, unless it ends like a sentence or a clause. */
export const shortestSpeech = 9;

/** The outermost quotations of a stretch that are long enough to be speech, marks included. */
export function findQuotations(chars: string, from: number, to: number): readonly Span[] {
  const quotations: Span[] = [];
  let open = -1;
  let depth = 0;
  for (let at = from; at < to; at++) {
    const mark = markAt(chars, at, depth);
    if (mark === 'open' && depth++ === 0) open = at;
    if (
      mark === 'close' &&
      depth > 0 &&
      --depth === 0 &&
      (at + 1 - open >= shortestSpeech || isIn(speechMarks, chars, at - 1))
    )
      quotations.push({ start: open, end: at + 1 });
  }
  if (depth > 0) quotations.push({ start: open, end: to });
  return quotations;
}

function markAt(chars: string, at: number, depth: number): 'open' | 'close' | null {
  const char = chars.charAt(at);
  if (char === '“') return 'open';
  if (char === '”') return 'close';
  if (char === '"') return depth > 0 ? 'close' : 'open';
  return null;
}
