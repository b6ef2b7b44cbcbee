import { landNouns } from '../lexicon/land-nouns.js';
import { hanRunEnd } from '../text/han.js';
import { toPhrases } from '../text/phrases.js';
import { indexWithin } from '../text/within.js';

const noun = toPhrases(landNouns);

/** No words of manner are longer with their 地. */
export const longestManner = 8;

/** Whether the words from `from` to `to` tell the manner in which somebody speaks: 心平气和地, 一字一顿地. View offsets. */
export function isManner(chars: string, from: number, to: number): boolean {
  return (
    to - from > 2 &&
    to - from <= longestManner &&
    chars.charAt(to - 1) === '地' &&
    noun.endingAt(chars, to, from) === 0 &&
    indexWithin(chars, '的', from, to) < 0 &&
    hanRunEnd(chars, from, to) === to
  );
}
