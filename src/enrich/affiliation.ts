import { parties } from '../lexicon/parties.js';
import { fold } from '../text/fold.js';
import type { Affiliation } from '../types.js';

/**
 * The party or sector (界别) that words name, by the closed list; null where they name none. Of several the one that
 * stands first in the words counts, the longer before the shorter.
 *
 * `parseAffiliation('民革青澜区委')` is 民革, `parseAffiliation('市臺聯')` is 台联.
 */
export function parseAffiliation(words: string): Affiliation | null {
  const folded = fold(words);
  let best: { at: number; length: number; affiliation: Affiliation } | null = null;
  for (const [word, affiliation] of parties) {
    const at = folded.indexOf(word);
    if (
      at < 0 ||
      /^会(?![员议])/.test(word.endsWith('会') ? '' : folded.slice(at + word.length)) ||
      (best && (at > best.at || (at === best.at && word.length <= best.length)))
    )
      continue;
    best = { at, length: word.length, affiliation };
  }
  return best?.affiliation ?? null;
}
