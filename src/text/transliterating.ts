import { transliteration } from '../lexicon/transliteration.js';
import { isIn, toCharacterSet } from './character-set.js';

/** The characters that minority and foreign names are written with. */
export const transliterating = toCharacterSet(transliteration.join(''));

/** The end of the characters of foreign names that stand from `at` on; 和 may be the second (孟和巴雅尔). */
export function transliterationEnd(chars: string, at: number, run: number, set = transliterating): number {
  let end = at;
  while (end < run && (isIn(set, chars, end) || (end === at + 1 && chars.charAt(end) === '和'))) end++;
  return end;
}
