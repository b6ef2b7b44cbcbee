import { weigh } from './call-weights.js';

/**
 * Log odds that decide: for a unit whose build speaks against a call, for one of which nothing else tells, and where its
 * place in a list or a word that asks speaks for one.
 */
export const bounds = { surely: 2, rather: 0, barely: -1, hardly: -2, never: -5 };

/**
 * The log odds that a folded unit is a call, by its characters alone: above zero where more such units call than state.
 * What the pieces weigh (see {@link toPieces}) was learnt from annotated reports and sentences by `npm run odds`, which
 * prints how well.
 */
export function oddsOfCall(text: string): number {
  let sum = 0;
  for (const piece of toPieces(text)) sum += weigh(piece);
  return sum / 10;
}

/** What leads to one more of several: 特别是|在雨季多备水泵. */
const lead = /^(?:特别是|尤其是|另?一方面),?/;

/** The characters of a folded text without what leads to it, and its pairs of neighbours, each once: `^` before a clause, `$` behind it, `0` for any number. */
export function toPieces(text: string): ReadonlySet<string> {
  const pieces = new Set<string>();
  const clauses = text
    .replace(lead, '')
    .replace(/\d+(?:\.\d+)?|[〇零一二三四五六七八九十百千万亿两]{2,}/g, '0')
    .split(/[,:]/);
  for (const clause of clauses) {
    const bounded = `^${clause}$`;
    for (let at = 1; at < bounded.length; at++) {
      pieces.add(bounded.slice(at - 1, at + 1));
      if (at < bounded.length - 1) pieces.add(bounded.charAt(at));
    }
  }
  return pieces;
}
