import { findBrokenLines } from './broken-lines.js';
import { findFullWraps } from './full-lines.js';

/**
 * The offsets in the text of the line ends at which it was wrapped: pages of the nineties and mails break their paragraphs
 * at a fixed width, in mid-sentence, and what is copied from a PDF anywhere.
 */
export function findWraps(text: string): ReadonlySet<number> {
  const full = findFullWraps(text);
  return full.size > 0 ? full : findBrokenLines(text);
}
