import { actionVerbs } from '../lexicon/action-verbs.js';
import { adjunctOpeners } from '../lexicon/adjunct-openers.js';
import { cities } from '../lexicon/cities.js';
import { countries } from '../lexicon/countries.js';
import { givenNameCharacters } from '../lexicon/given-name-characters.js';
import { holdingVerbs } from '../lexicon/holding-verbs.js';
import { kin } from '../lexicon/kin.js';
import { notGroupOpeners } from '../lexicon/not-group-openers.js';
import { bodyEnds, notNameEnds } from '../lexicon/not-name-ends.js';
import { notNames } from '../lexicon/not-names.js';
import { predicates } from '../lexicon/predicates.js';
import { rareSurnames, wordSurnames } from '../lexicon/rare-surnames.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { surnames } from '../lexicon/surnames.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { characterCount, hanRunEnd } from '../text/han.js';
import { toPhrases } from '../text/phrases.js';
import { transliterationEnd } from '../text/transliterating.js';
import { endsBody, endsBodyWord } from './body.js';
import { address, compoundSurname, japaneseSurname } from './person-words.js';
import { postEnd } from './post.js';
import { post } from './post-words.js';
import { said } from './verb-words.js';

const commonSurname = toCharacterSet(surnames.join(''));
const surname = toCharacterSet(surnames.join('') + rareSurnames.join(''));
const wordSurname = toCharacterSet(wordSurnames.join(''));
/** What given names are made of. */
export const given = toCharacterSet(givenNameCharacters.join(''));
const kinWord = toCharacterSet(kin.join(''));
const words = toPhrases(notNames);
const city = new Set(cities);
const speech = toPhrases(actionVerbs, notGroupOpeners, subjectAdverbs, adjunctOpeners, holdingVerbs, predicates);
const holding = toPhrases(holdingVerbs);
/** What ends no name, but opens the words behind one. */
export const nameless = toCharacterSet(notNameEnds.join(''));
const never = toCharacterSet(notNameEnds.join('') + bodyEnds.join(''));

/** Countries and unions, some of which are written like foreign names. */
export const country = toPhrases(countries);

/** Whether this string reads as a Chinese name: a surname, one or two characters more, and no common word at its head. */
export function isName(text: string): boolean {
  return (
    readsAsName(text) &&
    !isIn(wordSurname, text, 0) &&
    words.startingAt(text, 0) <= compoundSurname.startingAt(text, 0) &&
    (text.length !== 3 || holding.endingAt(text, 3) < 2)
  );
}

/** Whether this string has the form of a name; where only its place speaks for one, it may begin like a common word (佘山海). */
export function readsAsName(text: string): boolean {
  const double = compoundSurname.startingAt(text, 0);
  if (double === 0 && !isIn(surname, text, 0)) return opensWithWordSurname(text);
  const count = characterCount(text);
  if (
    count < 2 ||
    count > (isJapanese(text) ? 5 : 4) ||
    hanRunEnd(text, 0, text.length) < text.length ||
    isIn(never, text, text.length - 1) ||
    isShortName(text)
  )
    return false;
  if (words.has(text) || country.has(text) || post.has(text) || endsBodyWord(text, 0, text.length)) return false;
  if (double > 0 && count > double && (count <= double + 2 || isJapanese(text))) return true;
  return (
    count <= 3 &&
    isIn(surname, text, 0) &&
    // 走访五个县|后建议
    (said.endingAt(text, count) < 2 || /(?:建言|坦言|直言)$/.test(text)) &&
    !/[的与及是们不]|后$|^[^释].*了|[看说做走访问谈听讲吃见]过$|^占[一二三四五六七八九十两半]|^过[来去]|^高[一二三]$/.test(
      text,
    )
  );
}

/** 织田美奈子: whether a Japanese surname of two characters and a given name of three, which ends as theirs do, are this string. */
export function isJapanese(text: string): boolean {
  return text.length === 5 && japaneseSurname.startingAt(text, 0) === 2 && /[子郎]$/.test(text);
}

/** 别建国: a surname that is a word, and two characters that given names are made of. */
function opensWithWordSurname(text: string): boolean {
  return (
    text.length === 3 &&
    words.startingAt(text, 0) < 2 &&
    isIn(wordSurname, text, 0) &&
    isIn(given, text, 1) &&
    isIn(given, text, 2)
  );
}

/** Whether a surname of one character and two characters that given names are made of are this string: 晁丽萍; 应 and 那 are words first, unless a post stands before. */
export function isFullName(text: string, isPosted: boolean): boolean {
  const isWord = !isPosted && /^[那应]/.test(text);
  return text.length === 3 && !isWord && isIn(given, text, 1) && isIn(given, text, 2) && isName(text);
}

/** Whether this string is a city's name, which alone or before a seat (金华|代表) is nobody's. */
export function isCity(text: string): boolean {
  return city.has(text);
}

/** The length of the surname that starts at `at`; 0 where none does. */
export function surnameLength(chars: string, at: number): number {
  return compoundSurname.startingAt(chars, at) || (isIn(surname, chars, at) ? 1 : 0);
}

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

/** Whether a common word begins this string that a name might, too: 小康, 会议. */
export function startsCommonWord(text: string): boolean {
  return words.startingAt(text, 0) > 0;
}

/** Whether a surname that no common word begins with opens this string. */
export function opensWithCommonSurname(text: string): boolean {
  return isIn(commonSurname, text, 0);
}

/** Whether a name that no post accompanies is sure enough by itself: a common surname, or written with dots. */
export function isSureName(name: string): boolean {
  return name.includes('·') || opensWithCommonSurname(name) || compoundSurname.startingAt(name, 0) > 0;
}

/** Whether this string, standing where only a name can stand, may be one: any two to six characters, or with dots. */
export function isPlacedName(text: string): boolean {
  if (text.includes('·')) return isDotted(text);
  if (text.length > 12) return false;
  const count = characterCount(text);
  if (count < 2 || count > 6 || hanRunEnd(text, 0, text.length) < text.length) return false;
  if (isName(text)) return true;
  if (
    words.startingAt(text, 0) > 0 ||
    country.startingAt(text, 0) > 0 ||
    post.endingAt(text, text.length) > 0 ||
    endsBody(text, 0, text.length) ||
    /.[着了过]/.test(text)
  )
    return false;
  return (
    (count <= 5 || isTransliterated(text)) &&
    !isIn(nameless, text, 0) &&
    (!isIn(never, text, text.length - 1) || text.endsWith('才让')) &&
    speech.startingAt(text, 0) < 2 &&
    said.endingAt(text, text.length) < 2 &&
    !/^[等但用]|^第(?!五)|^从(?:[各不]|[一两二三四五六七八九几多](?:[个份次项条件方角年月]|$))|^[一两三四五六七八九几][个次份项条名位户]|[的了和与及是在有们会部局院委就能]|人员/.test(
      text,
    )
  );
}

/** Whether this string, behind a post and right before a verb of saying, is a name though it is a word (听证代表|匡正|认为) or begins like one. */
export function isForcedName(text: string): boolean {
  return (
    /^[\u3400-\u9fff]{2,3}$/.test(text) &&
    surnameLength(text, 0) > 0 &&
    speech.startingAt(text, 0) < 2 &&
    said.endingAt(text, text.length) < 2 &&
    said.startingAt(text, 0) < 2 &&
    !country.has(text) &&
    !post.has(text) &&
    !endsBody(text, 0, text.length) &&
    !isIn(never, text, text.length - 1) &&
    !/^[等但]|^第(?!五)|^明[年天日]|^多[年次家名位个种]|[的了和与及们]|[是为由以在于后]$/.test(text)
  );
}

/** Whether this string is wholly a word that may yet be a name: 匡正. */
export function isWordName(text: string): boolean {
  return words.has(text) && isForcedName(text);
}

/** Whether this string reads as a minority or foreign name written out: four characters or more, all of the kind but for a second 和 (呼和巴图). */
export function isTransliterated(text: string): boolean {
  if (text.includes('·')) return isDotted(text);
  // 主持人|敲敲话筒
  if (text.length < 4 || country.startingAt(text, 0) > 0 || text.charAt(0) === text.charAt(1)) return false;
  // 包|乌云其木格: a Chinese surname before a Mongolian name; 孟和巴图, whose first character is a surname, too.
  const from = (text.length > 4 && opensWithCommonSurname(text)) || text.startsWith('孟和') ? 1 : 0;
  return transliterationEnd(text, from, text.length) === text.length;
}

/** 额尔敦, 苏日娜: whether this string is three characters of foreign names and no place's, which stands for a name only where the place does. */
export function isForeignName(text: string): boolean {
  return text.length === 3 && transliterationEnd(text, 0, 3) === 3 && !country.has(text) && !isCity(text);
}

/** 布和·巴特尔: parts of Chinese characters joined with ·, and no post behind the last, which may be one by itself (拉吉夫·梅农). */
function isDotted(text: string): boolean {
  const last = text.length - text.lastIndexOf('·') - 1;
  const held = post.endingAt(text, text.length);
  return (
    text.length <= 20 &&
    /^[\u3400-\u9fff\ud800-\udfff-]{1,8}(?:·[\u3400-\u9fff\ud800-\udfff]{1,6})+$/.test(text) &&
    !/[的了是一说]/.test(text) &&
    said.endingAt(text, text.length) === 0 &&
    (held === 0 || held === last)
  );
}
