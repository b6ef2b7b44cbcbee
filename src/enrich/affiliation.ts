import { parties } from '../lexicon/parties.js';
import { fold } from '../text/fold.js';
import { toPhrases } from '../text/phrases.js';
import type { Affiliation } from '../types.js';

const affiliations = new Map(parties);
const party = toPhrases(parties.map(([word]) => word));

/**
 * The party or sector (界别) that words name, by the closed list; null where they name none. Of several the one that
 * stands first in the words counts, the longer before the shorter.
 *
 * `parseAffiliation('民革青澜区委')` is 民革, `parseAffiliation('市臺聯')` is 台联.
 */
export function parseAffiliation(words: string): Affiliation | null {
  const folded = fold(words);
  for (let at = 0; at < folded.length; at++) {
    const end = at + party.startingAt(folded, at);
    if (end > at && !goesOn(folded, end)) return affiliations.get(folded.slice(at, end)) ?? null;
  }
  return null;
}

/** 民建|会客厅: the word is the beginning of another one; 民建会员, 民建会议 name the party. */
function goesOn(words: string, end: number): boolean {
  return words.charAt(end) === '会' && words.charAt(end - 1) !== '会' && !/[员议]/.test(words.charAt(end + 1));
}
