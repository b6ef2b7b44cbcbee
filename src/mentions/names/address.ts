import { kin } from '../../lexicon/kin.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { postEnd } from '../posts/post.js';
import { country, given, startsCommonWord, surnameLength } from '../words/name-words.js';
import { address } from '../words/person-words.js';
import { post } from '../words/post-words.js';

const kinWord = toCharacterSet(kin.join(''));

/** Whether this string is a surname and a post or an address (祝委员, 邬奶奶), by which somebody is taken up. */
export function isShortName(text: string): boolean {
  const rest = text.slice(surnameLength(text, 0));
  return (
    rest.length < text.length && rest !== '' && (address.has(rest) || postEnd(rest, 0, rest.length) === rest.length)
  );
}

/** Whether this string is two characters, as in a given name, and a word for kin (带娣姐); not 老大姐. */
export function isKinAddress(text: string): boolean {
  return (
    /^[\u4e00-\u9fff]{3}$/.test(text) &&
    isIn(kinWord, text, 2) &&
    isIn(given, text, 1) &&
    !address.has(text.slice(1)) &&
    country.startingAt(text, 0) === 0 &&
    !/^[老小大二三四五六七八九]/.test(text) &&
    !startsCommonWord(text)
  );
}

/** Whether this string is a given name and what its bearer is called: 秋菊婶. */
function isGivenAddress(text: string): boolean {
  return isIn(given, text, 0) && isKinAddress(text);
}

/** 农家|大姐: a word for a house, whatever family is called 农. */
export const ofHouse = /^[农全公国归]家/;

/** Whether this string is what somebody is called by everybody: 戚大妈, 老陶, 秋菊婶. */
export function isAddress(text: string): boolean {
  const length = surnameLength(text, 0);
  if ((length > 0 && address.has(text.slice(length)) && !ofHouse.test(text)) || isGivenAddress(text)) return true;
  return /^[老小]/.test(text) && surnameLength(text, 1) === text.length - 1 && !post.has(text);
}
