import { isIn } from '../../text/character-set.js';
import { hanRunEnd, skipCharacters } from '../../text/han.js';
import { transliterationEnd } from '../../text/transliterating.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { isAdjunct } from '../adjunct.js';
import { postEnd } from '../posts/post.js';
import { country, nameless, opensWithCommonSurname, startsCommonWord, surnameLength } from '../words/name-words.js';
import { compoundSurname, pronoun } from '../words/person-words.js';
import { office, post, role, seat } from '../words/post-words.js';
import { said } from '../words/verb-words.js';
import { dottedEnd, shortestSure, undottedEnd } from './foreign-name-end.js';
import { latinEnd } from './latin-name.js';
import { maskedEnd } from './masked-name.js';
import { isJapanese, isName, isPlacedName, isWordName, readsAsName } from './name.js';
import { closes, continued, follower, isHalf, opensDoing, splitsWord } from './name-boundary.js';
import { spacedEnd } from './spaced-name.js';

/** 社区医生|应当每季度上门, 政协委员|来自社会各方面: verbs that open like a surname. */
const verb = /^(?:应[当该由把在从对将给让允]|来自)/;

/** 农工|党云川省委会: no person called 党. */
const ofParty = /^(?:农工|致公|共产|国民)党$/;

/** (Ana Ferreira): how a foreign name is written. */
const gloss = /^\([A-Z\u00c0-\u024f][A-Za-z\u00c0-\u024f.]/;

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
 * `nameEnd(toView('谷雨提出'), 0, 4, 'placed')` is 2.
 */
export function nameEnd(view: View, at: number, to: number, certainty: Certainty): number {
  const { chars } = view;
  const run = hanRunEnd(chars, at, Math.min(to, at + longestRun));
  if (run === at) {
    const latin = latinEnd(chars, at, to, certainty === 'placed');
    if (latin === at || certainty !== 'bare') return latin;
    return view.concordance(chars.slice(at, latin)).length > 1 ? latin : at;
  }
  if (chars.charAt(run) === '·') return pronoun.startingAt(chars, at, to) > 0 ? at : dottedEnd(view, at, to);
  // 让-皮埃尔·莫罗
  const joined = chars.charAt(run) === '-' ? dottedEnd(view, run + 1, to) : run;
  if (chars.slice(run, joined).includes('·')) return joined;
  if (verb.test(chars.slice(at, at + 2)) || ofParty.test(chars.slice(Math.max(0, at - 2), at + 1))) return at;
  const mask = Math.max(maskedEnd(chars, at, to), spacedEnd(view, at, run));
  if (mask > at) return mask;
  // 理事长|飞安娜|(Ana Ferreira)
  if (certainty !== 'bare' && gloss.test(chars.slice(run, run + 3)) && isPlacedName(chars.slice(at, run))) return run;
  if (certainty === 'bare' && (pronoun.startingAt(chars, at, to) > 0 || post.startingAt(chars, at, to) > 1)) return at;
  const reads = certainty === 'bare' ? isName : readsAsName;
  const counts = countsAt(chars, at, to);
  const named = nameEnds(chars, at, run, counts, reads).filter(
    (end) =>
      (closes(chars, end, run, to) || hasGapBefore(view, end)) &&
      !splitsWord(view, at, end) &&
      !isHalf(chars, at, end, run),
  );
  const foreign = undottedEnd(view, at, run, to);
  if (foreign - at === 3 && postEnd(chars, foreign, to) > foreign) return foreign;
  // 马雅琴|曾建议
  const isChinese = foreign - at === 4 && chars.charAt(at + 3) === '曾' && named.includes(at + 3);
  if (foreign - at > 3 && !isChinese && (certainty !== 'bare' || country.startingAt(chars, at, to) === 0))
    return foreign;
  if (named.length > 0) return mostRepeated(view, at, named);
  // 居民张王秀兰|认为
  const long = skipCharacters(chars, at, 4);
  const isDoubled = surnameLength(chars, at) === 1 && opensWithCommonSurname(chars.charAt(at + 1));
  if (
    certainty !== 'bare' &&
    isDoubled &&
    long <= run &&
    said.startingAt(chars, long) > 0 &&
    !isIn(nameless, chars, long - 1)
  )
    return long;
  if (certainty !== 'bare' && isClosedWord(view, at, run, to)) return at + 2;
  if (certainty === 'bare') return at;
  // 委员|多年关注的话题
  const isForeign = foreign > at && !startsCommonWord(chars.slice(at, foreign));
  if (certainty === 'posted') return isForeign ? foreign : seatedEnd(view, at, run) || unfollowedEnd(view, at, run);
  return placedEnd(view, at, run, to);
}

/** 乡村医生|线玉罕|代表: where a name ends whose surname no list holds, before a seat, and the report has it again; 0 where none does. */
function seatedEnd({ chars, concordance }: View, at: number, run: number): number {
  const isSeated = (end: number) =>
    end + 2 <= run &&
    seat.has(chars.slice(end, end + 2)) &&
    !role.has(chars.slice(at, end + 2)) &&
    isPlacedName(chars.slice(at, end)) &&
    concordance(chars.slice(at, end)).length > 1;
  return [3, 2].map((count) => skipCharacters(chars, at, count)).find(isSeated) ?? 0;
}

/** The numbers of characters that a name may have, the likeliest first: 丁蕾|研究, 诸葛明亮|建议. */
function countsAt(chars: string, at: number, to: number): readonly number[] {
  const end = skipCharacters(chars, at, 4);
  if (isJapanese(chars.slice(at, at + 5))) return [5, 4, 3, 2];
  const isLong =
    compoundSurname.startingAt(chars, at) > 0 &&
    said.startingAt(chars, end) > 1 &&
    !/[的了也还则又再就并曾都更先]/.test(chars.charAt(end - 1));
  if (isLong) return [4, 3, 2];
  return continued.startingAt(chars, skipCharacters(chars, at, 2), to) > 1 ? [2, 3, 4] : [3, 2, 4];
}

/** 第四代传人匡正|作了发言: a word that may be a name, and what follows opens another one. */
function isClosedWord({ chars }: View, at: number, run: number, to: number): boolean {
  return at + 2 < run && isWordName(chars.slice(at, at + 2)) && closes(chars, at + 2, run, to);
}

/** No name written without dots is looked for further than this. */
const longestRun = 60;

/** The ends up to `to` of what reads as a name of one of these numbers of characters. */
function nameEnds(
  chars: string,
  at: number,
  to: number,
  counts: readonly number[],
  reads: (text: string) => boolean = isName,
): number[] {
  const ends: number[] = [];
  for (const count of counts) {
    const end = skipCharacters(chars, at, count);
    if (end <= to && reads(chars.slice(at, end))) ends.push(end);
  }
  return ends;
}

/** 与会专家|从专业角度, 群众|满怀期待地, 居民|清了清嗓子: what stands between a post and the verb, and names nobody. */
function opensAdjunct(chars: string, at: number, end: number): boolean {
  const word = follower.startingAt(chars, at, end);
  return (end - at > 3 && isAdjunct(chars, at, end)) || word > 1 || opensDoing(chars, at);
}

function placedEnd(view: View, at: number, run: number, to: number): number {
  const { chars } = view;
  for (let count = 2; count <= 8; count++) {
    const end = skipCharacters(chars, at, count);
    if (end > run) break;
    const name = chars.slice(at, end);
    if (!closes(chars, end, run, to) || !isPlacedName(name)) continue;
    if (!isName(name) && opensAdjunct(chars, at, end)) continue;
    if (end === to || view.concordance(name).length > 1 || chars.startsWith('对此', end)) return end;
  }
  const end = mostRepeated(view, at, nameEnds(chars, at, run - 1, [2, 3]));
  return end === at && run === to && isWordName(chars.slice(at, to)) ? to : end;
}

/**
 * 委员梁天赐引述…, 秘书长古特雷斯参会…: a verb that no list holds follows. Behind a post a common or a compound surname is sign
 * enough; a rare one before two characters only behind an office, or before a verb of two characters with 了, or one with 到 (种粮大户蔚长林流转了…, 摊主应阿菊抢到…).
 */
function unfollowedEnd(view: View, at: number, run: number): number {
  const { chars } = view;
  const foreign = transliterationEnd(chars, at, run);
  if (foreign - at >= shortestSure) return foreign;
  const whole = (end: number) => !splitsWord(view, at, end);
  if (!opensWithCommonSurname(chars.charAt(at)) && compoundSurname.startingAt(chars, at) === 0) {
    const isOffice = office.endingAt(chars, at) > 0;
    const ends = nameEnds(chars, at, run - 1, [3]).filter(
      (end) => isOffice || chars.charAt(end + 2) === '了' || chars.charAt(end + 1) === '到',
    );
    return ends.filter(whole).find(isUnlikeVerb) ?? at;
  }
  const shorter = continued.startingAt(chars, skipCharacters(chars, at, 2)) > 1 ? [2, 3] : [3, 2];
  // 夏侯敏|研究
  const double = continued.startingAt(chars, skipCharacters(chars, at, 3)) > 1 ? [3] : [4, 3];
  const counts = compoundSurname.startingAt(chars, at) > 0 ? double : shorter;
  return mostRepeated(view, at, nameEnds(chars, at, run - 1, counts).filter(whole));

  /** 都表示 behind 会长 ends in a verb. */
  function isUnlikeVerb(end: number): boolean {
    return follower.endingAt(chars, end, at) < 2 && continued.endingAt(chars, end, at) < 2;
  }
}

/** Of several ends the one of the name that the report says most often, the first of equals; `at` where there is none. */
function mostRepeated(view: View, at: number, ends: readonly number[]): number {
  if (ends.length < 2) return ends[0] ?? at;
  let best = at;
  let most = 0;
  for (const end of ends) {
    const count = view.concordance(view.chars.slice(at, end)).length;
    if (count > most) [best, most] = [end, count];
  }
  return best;
}
