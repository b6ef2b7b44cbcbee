import { closestMatch } from 'leven';
import type { Value } from '../messages/format.js';

/** What to say behind a word that is not among `known`: the one that was probably meant, or nothing. */
export function toHint(word: string, known: readonly string[]): Value {
  const guess = closestMatch(word, known, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
  return guess === undefined ? '' : { key: 'did-you-mean', values: { guess } };
}
