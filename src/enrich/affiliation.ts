import { parties } from '../lexicon/parties.js';
import { fold } from '../text/fold.js';
import type { Affiliation, LexiconAdditions } from '../types.js';

/** Words that name a party or a sector, with what they stand for. */
export type Parties = Iterable<readonly [word: string, affiliation: Affiliation]>;

/** The built-in names of parties and sectors, and the added ones. */
export function toParties(added: LexiconAdditions['parties'] = {}): Parties {
  const entries = Object.entries(added);
  return entries.length === 0 ? parties : [...entries.map(([word, of]) => [fold(word), of] as const), ...parties];
}

/**
 * The party or sector (界别) that words name, by the closed list; null where they name none. Of several the one that
 * stands first in the words counts, the longer before the shorter.
 *
 * With the built-in names, `民革青澜区委` names 民革 and `市臺聯` 台联.
 */
export function parseAffiliation(words: string, known: Parties): Affiliation | null {
  const folded = fold(words);
  let best: { at: number; length: number; affiliation: Affiliation } | null = null;
  for (const [word, affiliation] of known) {
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
