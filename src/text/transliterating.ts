import { transliteration } from '../lexicon/transliteration.js';
import { isIn, toCharacterSet } from './character-set.js';

/** The characters that minority and foreign names are written with. */
export const transliterating = toCharacterSet(transliteration.join(''));

/** The end of the characters of foreign names that stand from `at` on; 和 may be the second, or stand behind 孟 (孟和巴雅尔, 呼和巴图, 巴图孟和) or 苏 (巴图苏和). */
export function transliterationEnd(chars: string, at: number, run: number, set = transliterating): number {
  let end = at;
  while (end < run && (isIn(set, chars, end) || isOfName(chars, at, end))) end++;
  return end;
}

function isOfName(chars: string, from: number, at: number): boolean {
  return chars.charAt(at) === '和' && (at === from + 1 || /[孟苏]/.test(chars.charAt(at - 1)));
}
