import { cities } from '../../lexicon/cities.js';
import { countries } from '../../lexicon/countries.js';
import { givenNameCharacters } from '../../lexicon/given-name-characters.js';
import { bodyEnds, notNameEnds } from '../../lexicon/not-name-ends.js';
import { notNames } from '../../lexicon/not-names.js';
import { rareSurnames, wordSurnames } from '../../lexicon/rare-surnames.js';
import { surnames } from '../../lexicon/surnames.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { toPhrases } from '../../text/phrases.js';
import { compoundSurname } from './person-words.js';

const commonSurname = toCharacterSet(surnames.join(''));
/** Surnames of one character, the rare ones too. */
export const surname = toCharacterSet(surnames.join('') + rareSurnames.join(''));
/** Surnames that are words nearly everywhere. */
export const wordSurname = toCharacterSet(wordSurnames.join(''));
/** What given names are made of. */
export const given = toCharacterSet(givenNameCharacters.join(''));

/** Words that begin like a name and are none: 小康. */
export const commonWord = toPhrases(notNames);
const city = new Set(cities);

/** What ends no name, but opens the words behind one. */
export const nameless = toCharacterSet(notNameEnds.join(''));
/** What no name ends in: such a character, or the last one of a body's or a place's name. */
export const neverLast = toCharacterSet(notNameEnds.join('') + bodyEnds.join(''));

/** Countries and unions, some of which are written like foreign names. */
export const country = toPhrases(countries);

/** Whether this string is a city's name, which alone or before a seat (金华|代表) is nobody's. */
export function isCity(text: string): boolean {
  return city.has(text);
}

/** The length of the surname that starts at `at`; 0 where none does. */
export function surnameLength(chars: string, at: number): number {
  return compoundSurname.startingAt(chars, at) || (isIn(surname, chars, at) ? 1 : 0);
}

/** Whether a common word begins this string that a name might, too: 小康, 会议. */
export function startsCommonWord(text: string): boolean {
  return commonWord.startingAt(text, 0) > 0;
}

/** Whether a surname that no common word begins with opens this string. */
export function opensWithCommonSurname(text: string): boolean {
  return isIn(commonSurname, text, 0);
}
