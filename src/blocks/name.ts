import { actionVerbs } from '../lexicon/action-verbs.js';
import { adjunctOpeners } from '../lexicon/adjunct-openers.js';
import { compoundSurnames } from '../lexicon/compound-surnames.js';
import { countries } from '../lexicon/countries.js';
import { notGroupOpeners } from '../lexicon/group-openers.js';
import { notNames } from '../lexicon/not-names.js';
import { offices } from '../lexicon/offices.js';
import { pronouns } from '../lexicon/pronouns.js';
import { rareSurnames } from '../lexicon/rare-surnames.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';
import { roles } from '../lexicon/roles.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { surnames } from '../lexicon/surnames.js';
import { transliteration } from '../lexicon/transliteration.js';
import { triggers } from '../lexicon/triggers.js';
import { characterCount, hanRunEnd, isHan, skipCharacters } from '../text/han.js';
import { toPhrases } from '../text/phrases.js';
import { endsBody, endsBodyWord } from './post.js';

const commonSurname = new Set(surnames.join(''));
const surname = new Set([...commonSurname, ...rareSurnames.join('')]);
const compound = toPhrases(compoundSurnames);
const words = toPhrases(notNames);
const pronoun = toPhrases(pronouns);
const post = toPhrases([...offices, ...roles]);
const transliterating = new Set(transliteration.join(''));
const speech = toPhrases([...actionVerbs, ...notGroupOpeners, ...subjectAdverbs]);
const country = toPhrases(countries);
const said = toPhrases([...reportingVerbs, ...triggers]);
const follower = toPhrases([...reportingVerbs, ...triggers, ...subjectAdverbs, ...adjunctOpeners]);

/** How sure the place makes us that a name stands there. */
export type Certainty =
  /** Right before a verb of saying, behind a post: any Chinese characters may be a name. */
  | 'placed'
  /** Behind a post: a surname opens it, or it is written with the characters of foreign names. */
  | 'posted'
  /** Anywhere: a surname must open it. */
  | 'bare';

/**
 * The end of the name that starts at `at` and ends by `to`, or `at` where none does. What follows a name (a verb of
 * saying, a preposition, a post, punctuation) tells where it ends; among several ends the one that the report
 * repeats most often is taken, then three characters before two.
 *
 * `nameEnd('谷雨提出', 0, 4, 'placed')` is 2.
 */
export function nameEnd(chars: string, at: number, to: number, certainty: Certainty): number {
  const run = Math.min(to, hanRunEnd(chars, at, to));
  if (run === at) return at;
  if (isDot(chars, run)) return dottedEnd(chars, at, to);
  if (certainty === 'bare' && pronoun.startingAt(chars, at, to) > 0) return at;
  const ends = [3, 2, 4].map((count) => skipCharacters(chars, at, count)).filter((end) => end <= run);
  const named = ends.filter((end) => isName(chars.slice(at, end)) && closes(chars, end, run, to));
  const foreign = certainty === 'bare' ? at : transliteratedEnd(chars, at, run, to);
  if (foreign - at > 3) return foreign;
  if (named.length > 0) return mostRepeated(chars, at, named);
  if (certainty === 'bare') return at;
  if (certainty === 'posted') return foreign > at ? foreign : unfollowedEnd(chars, at, run);
  return placedEnd(chars, at, run, to);
}

/** Whether this string reads as a Chinese name: a surname, one or two characters more, and no common word. */
export function isName(text: string): boolean {
  const count = characterCount(text);
  if (count < 2 || count > 4 || words.startingAt(text, 0) > 0 || post.has(text) || endsBodyWord(text, 0, text.length))
    return false;
  const double = compound.startingAt(text, 0);
  if (double > 0 && count > double && count <= double + 2) return true;
  return count <= 3 && surname.has(text.charAt(0)) && !/[的了与及是们]/.test(text);
}

/** Whether a name that no post accompanies is sure enough: a common surname, or repeated. */
export function isSureName(chars: string, start: number, end: number): boolean {
  const name = chars.slice(start, end);
  if (name.includes('·')) return true;
  if (commonSurname.has(name.charAt(0)) || compound.startingAt(name, 0) > 0) return true;
  return chars.indexOf(name) < start || chars.indexOf(name, end) > 0;
}

/** Whether this string, standing where only a name can stand, may be one: any two to six characters, or with dots. */
export function isPlacedName(text: string): boolean {
  const count = characterCount(text);
  if (text.includes('·')) return isDotted(text);
  if (count < 2 || count > 6 || hanRunEnd(text, 0, text.length) < text.length) return false;
  if (isName(text)) return true;
  if (
    words.startingAt(text, 0) > 0 ||
    country.startingAt(text, 0) > 0 ||
    post.endingAt(text, text.length) > 0 ||
    endsBody(text, 0, text.length)
  )
    return false;
  return (
    count <= 5 &&
    speech.startingAt(text, 0) < 2 &&
    said.endingAt(text, text.length) < 2 &&
    !/[的了和与及是在有们会部局院委]/.test(text)
  );
}

/** Whether this string reads as a minority or foreign name written out: four characters or more, all of the kind. */
export function isTransliterated(text: string): boolean {
  if (text.includes('·')) return isDotted(text);
  return (
    characterCount(text) >= 4 &&
    country.startingAt(text, 0) === 0 &&
    Array.from(text).every((char) => transliterating.has(char) || char === '·')
  );
}

/** 布和·巴特尔: parts of Chinese characters joined with ·, and no post behind the last. */
function isDotted(text: string): boolean {
  return (
    text.length <= 20 &&
    /^[\u3400-\u9fff\ud800-\udfff]+(?:·[\u3400-\u9fff\ud800-\udfff]+)+$/.test(text) &&
    post.endingAt(text, text.length) === 0
  );
}

function placedEnd(chars: string, at: number, run: number, to: number): number {
  for (let count = 2; count <= 8; count++) {
    const end = skipCharacters(chars, at, count);
    if (end > run) break;
    const name = chars.slice(at, end);
    if (closes(chars, end, run, to) && isPlacedName(name) && occurrences(chars, name) > 1) return end;
  }
  const known = [2, 3]
    .map((count) => skipCharacters(chars, at, count))
    .filter((end) => end < run && isName(chars.slice(at, end)));
  return known.length > 0 ? mostRepeated(chars, at, known) : at;
}

/** 委员梁天赐引述…: a verb that no list holds follows; behind a post a common surname is sign enough. */
function unfollowedEnd(chars: string, at: number, run: number): number {
  const ends = [3, 2]
    .map((count) => skipCharacters(chars, at, count))
    .filter((end) => end < run && isName(chars.slice(at, end)));
  return commonSurname.has(chars.charAt(at)) ? mostRepeated(chars, at, ends) : at;
}

function transliteratedEnd(chars: string, at: number, run: number, to: number): number {
  let end = at;
  while (end < run && transliterating.has(chars.charAt(end)) && !(end - at > 1 && closes(chars, end, run, to))) end++;
  return end - at > 1 && closes(chars, end, run, to) ? end : at;
}

function dottedEnd(chars: string, at: number, to: number): number {
  let end = hanRunEnd(chars, at, to);
  while (isDot(chars, end) && isHan(chars.charCodeAt(end + 1))) {
    const next = hanRunEnd(chars, end + 1, to);
    end = closestEnd(chars, end + 1, next, to);
    if (end < next) break;
  }
  return end;
}

function closestEnd(chars: string, at: number, run: number, to: number): number {
  let foreign = at;
  while (foreign < run && transliterating.has(chars.charAt(foreign))) foreign++;
  if (foreign - at > 1) return foreign;
  for (let end = at + 1; end < run; end++)
    if (closes(chars, end, run, to) && !transliterating.has(chars.charAt(end))) return end;
  return run;
}

function closes(chars: string, end: number, run: number, to: number): boolean {
  return (
    end === run ||
    end === to ||
    follower.startingAt(chars, end) > 0 ||
    post.startingAt(chars, end) > 0 ||
    chars.startsWith('副', end)
  );
}

function mostRepeated(chars: string, at: number, ends: readonly number[]): number {
  let best = at;
  let most = 0;
  for (const end of ends) {
    const count = occurrences(chars, chars.slice(at, end));
    if (count > most) [best, most] = [end, count];
  }
  return best;
}

function occurrences(chars: string, text: string): number {
  let count = 0;
  for (let at = chars.indexOf(text); at >= 0; at = chars.indexOf(text, at + text.length)) count++;
  return count;
}

function isDot(chars: string, at: number): boolean {
  return chars.charAt(at) === '·';
}
