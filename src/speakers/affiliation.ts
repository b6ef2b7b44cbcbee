import { notParties } from '../lexicon/not-parties.js';
import { parties } from '../lexicon/parties.js';
import { fold } from '../text/fold.js';
import { type Phrases, toPhrases } from '../text/phrases.js';
import type { Affiliation, LexiconAdditions } from '../types.js';

/** Words that name a party or a sector, and what they stand for. */
export interface Parties {
  readonly words: Phrases;
  readonly affiliations: ReadonlyMap<string, Affiliation>;
}

/** What opens the name of a sector's body of any place: the Youth League's committees, the clubs of those from Hong Kong and Macao. */
const opening: readonly (readonly [pattern: RegExp, affiliation: Affiliation])[] = [
  // 团某某县委
  [/^团[\u4e00-\u9fff]{2,4}[省市区县州旗]委/, '共青团'],
  // 香港某某同乡总会
  [/^(?:香港|澳门)[\u4e00-\u9fff]{2,6}同乡(?:总|联谊)?会/, '港澳'],
];

const builtIn = index(parties);
const notParty = toPhrases(notParties);

/** The built-in names of parties and sectors, and the added ones. */
export function toParties(added: LexiconAdditions['parties'] = {}): Parties {
  const entries = Object.entries(added);
  return entries.length === 0
    ? builtIn
    : index([...parties, ...entries.map(([word, of]) => [fold(word), of] as const)]);
}

/**
 * The party or sector (界别) that words name, by the closed list; null where they name none. Of several the one that
 * stands first in the words counts, the longer before the shorter.
 *
 * The words are folded. With the built-in names, `民革青澜区委` names 民革 and `市台联` 台联.
 */
export function parseAffiliation(words: string, known: Parties): Affiliation | null {
  return parseAffiliations(words, known)[0] ?? null;
}

/** All parties and sectors that words name, in the order in which they stand there. */
export function parseAffiliations(words: string, known: Parties): readonly Affiliation[] {
  const found: Affiliation[] = opening.flatMap(([pattern, own]) => (pattern.test(words) ? [own] : []));
  for (let at = 0; at < words.length; at++) {
    const end = at + known.words.startingAt(words, at);
    const other = notParty.startingAt(words, at);
    if (other > 0) at += other - 1;
    if (other > 0 || end === at || opensOtherWord(words, end) || isAlliance(words, at)) continue;
    found.push(known.affiliations.get(words.slice(at, end)) as Affiliation);
    at = end - 1;
  }
  return found;
}

/** 民建|会客厅: the word is the beginning of another one; 民建会员, 民建会议 name the party. */
function opensOtherWord(words: string, end: number): boolean {
  return words.charAt(end) === '会' && words.charAt(end - 1) !== '会' && !/[员议]/.test(words.charAt(end + 1));
}

/** 产业联|盟员工: the word begins inside another one. */
function isAlliance(words: string, at: number): boolean {
  return words.charAt(at - 1) === '联' && words.charAt(at) === '盟';
}

function index(entries: readonly (readonly [word: string, affiliation: Affiliation])[]): Parties {
  return { words: toPhrases(entries.map(([word]) => word)), affiliations: new Map(entries) };
}
