import type { Span } from '../types.js';
import { isIn, toCharacterSet } from './character-set.js';
import { lastIndexWithin } from './within.js';

/** What speech in quotation marks ends with, and no word does. */
export const speechMarks = toCharacterSet('。!?,');

/** A shorter quotation is a word in quotation marks, not speech, unless it ends like a sentence or a clause. */
export const shortestSpeech = 9;

/** How far back the quotation is looked for in which a place stands. */
const longestQuotation = 200;

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

/** Whether a quotation that opens before `at` on its line closes behind it. View offset. */
export function isWithinQuotation(chars: string, at: number): boolean {
  return quotationStart(chars, at) >= 0;
}

/** Where the quotation opens that a place stands in; -1 where its line has none so near before it. View offsets. */
export function quotationStart(chars: string, at: number): number {
  const reach = Math.max(0, at - longestQuotation);
  const from = Math.max(reach, lastIndexWithin(chars, '\n', reach, at) + 1);
  const open = lastIndexWithin(chars, '“', from, at + 1);
  return open > lastIndexWithin(chars, '”', from, at) ? open : -1;
}
