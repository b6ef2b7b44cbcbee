import { closestMatch } from 'leven';
import type { Value } from '../messages/format.js';

/** What to say behind a word that is not among `known`: the one that was probably meant, which has a character of it at least, or nothing. */
export function toHint(word: string, known: readonly string[]): Value {
  const maxDistance = Math.min(Math.max(2, Math.floor(word.length / 3)), word.length - 1);
  const guess = closestMatch(word, known, { maxDistance });
  return guess === undefined ? '' : { key: 'did-you-mean', values: { guess } };
}
