import { adjunctOpeners } from '../lexicon/adjunct-openers.js';
import { bearings } from '../lexicon/bearings.js';
import { doingOpeners } from '../lexicon/doing-openers.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';
import { shortVerbs } from '../lexicon/short-verbs.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { transliteration } from '../lexicon/transliteration.js';
import { triggers } from '../lexicon/triggers.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { hanRunEnd, isHan } from '../text/han.js';
import { toPhrases } from '../text/phrases.js';
import { transliterating, transliterationEnd } from '../text/transliterating.js';
import type { View } from '../text/view.js';
import { isManner } from './manner.js';
import { country, nameless, opensWithCommonSurname } from './name.js';
import { address } from './person-words.js';
import { endsPost, postEnd } from './post.js';
import { post } from './post-words.js';
import { said } from './verb-words.js';

/** What opens the words behind a name. */
export const follower = toPhrases(reportingVerbs, triggers, subjectAdverbs, adjunctOpeners, bearings);

/** What follows a verb, and no name: 李红喝|了口水, 李红低|着头; not 张伟民|了解. */
export const aspect =
  /^(?:着(?![重力眼急想实装陆落意墨笔]|手(?![里上中指臂势语]))|了(?![解然断却结不如了])|得(?![知到出益悉以了意体票奖当分主])|过(?![去来程问于渡]))/;
const doing = new RegExp(doingOpeners.join('|'), 'y');
const shortVerb = toCharacterSet(shortVerbs.join(''));

/** Behind a dot even characters of common words write a name: 买买提江·阿不都. */
const behindDot = toCharacterSet(`${transliteration.join('')}不都`);

/** The part of a name before its dot is no longer. */
const longestPart = 6;

/** 艾琳·福斯特|三次乘坐, 艾琳·福斯特|第三次来访: how often. */
const times = /^(?:第?[一二三四五六七八九十两几多再首]次|[两三]度)/;

/** 阿卜杜拉二世. */
const ordinals = toCharacterSet('一二三四五六七八九');

/** Titles that are written with the characters of foreign names. */
const honorific = /^(?:博士|爵士)$/;

/** 等, 等多位, 等12名. */
const others = /^等(?:多|[\d一二三四五六七八九十]{1,4})?[名位]?/;

/** 张建国、益西卓玛|三位委员: how many have been named. */
const people = /^[两二三四五六七八九十]位/;

/** No post of those others is longer with its body. */
const longestOthers = 16;

/** The others that 等 stands for behind a name: 张伟民|等|呼吁, 张伟民|等人|在会上, 张伟民|等12名代表|提出, 张伟民|等全国政协委员|建议. View offsets. */
export interface Others {
  /** Where they end, or the place asked for where none stand there. */
  readonly end: number;
  /** Where their post begins with its body; `end` where none is told. */
  readonly post: number;
}

/** Reads the others that are told of at `at`; only a verb of saying tells that a bare 等 does so. View offsets. */
export function findOthers(chars: string, at: number): Others {
  if (chars.startsWith('等人', at)) return { end: at + 2, post: at + 2 };
  const from = at + (others.exec(chars.slice(at, at + 7))?.[0].length ?? 0);
  if (from === at) return { end: at, post: at };
  for (let end = from; end <= Math.min(chars.length, from + longestOthers); end++)
    if (
      end === from ? isSaid(chars, end) : endsPost(chars, from, end) && said.startingAt(chars, jointEnd(chars, end)) > 0
    )
      return { end, post: from };
  return { end: at, post: at };
}

/** 赖春莲等11名代表|联名|提出: behind the word that says that several act together. */
function jointEnd(chars: string, at: number): number {
  return at + (/^(?:联名|联合|共同)/.test(chars.slice(at, at + 2)) ? 2 : 0);
}

/** Whether a verb of saying stands at `at`, or behind 还 there. */
function isSaid(chars: string, at: number): boolean {
  return said.startingAt(chars, at + (/^[还也都]/.test(chars.charAt(at)) ? 1 : 0)) > 1;
}

/** The end of what is written like a foreign name from `at` on, 二世 included; `at` where nothing is. View offsets. */
function transliteratedEnd(chars: string, at: number, run: number, to: number): number {
  let end = transliterationEnd(chars, at, run);
  if (end - at > 1 && chars.charAt(end + 1) === '世' && isIn(ordinals, chars, end)) return end + 2;
  end = wordStart(chars, at, end);
  // 潘多|博士
  if (end - at > 3 && honorific.test(chars.slice(end - 2, end))) return end - 2;
  while (end - at > 1 && !closes(chars, end, run, to)) end--;
  return end - at > 1 ? end : at;
}

/** A shorter run of the characters of foreign names may be part of a Chinese one, unless a word ends it. */
export const shortestSure = 4;

/** No foreign name without dots is longer. */
const longestRepeated = 12;

/** The end of the foreign name without dots that starts at `at` and ends by `to`, in a run of Chinese characters that ends at `run`; `at` where none does. View offsets. */
export function undottedEnd(view: View, at: number, run: number, to: number): number {
  const { chars } = view;
  return Math.max(transliteratedEnd(chars, at, run, to), behindSurname(chars, at, run, to), repeatedEnd(view, at, run));
}

/** 包|乌云其木格: where a foreign name behind a Chinese surname ends; `at` where none does. */
function behindSurname(chars: string, at: number, run: number, to: number): number {
  if (!opensWithCommonSurname(chars.charAt(at))) return at;
  const end = transliteratedEnd(chars, at + 1, run, to);
  return end - at > shortestSure ? end : at;
}

/** 古丽巴哈尔|本来是: where a foreign name ends that the report has again, whatever follows here; `at` where none does. */
function repeatedEnd({ chars, concordance }: View, at: number, run: number): number {
  // 费明道|代表
  const isRepeated = (end: number) =>
    concordance(chars.slice(at, end)).length > 1 && postEnd(chars, end - 1, chars.length) <= end;
  const shortest = at + shortestSure;
  let end = Math.min(transliterationEnd(chars, at, run), at + longestRepeated);
  if (end < shortest || concordance(chars.slice(at, shortest)).length < 2) return at;
  while (end >= shortest && !isRepeated(end)) end--;
  return end >= shortest ? end : at;
}

/** 德吉央宗|平时: where the first word of two characters starts that follows a name, behind its second one; else `end`. */
function wordStart(chars: string, at: number, end: number): number {
  for (let start = at + 2; start < end; start++) if (follower.startingAt(chars, start) > 1) return start;
  return end;
}

/** The end of the name with dots that starts at `at`; no post is part of one: 粮农|组织秘书长玛丽亚·冈萨雷斯. View offsets. */
export function dottedEnd(chars: string, at: number, to: number): number {
  let end = hanRunEnd(chars, at, to);
  if (end - at > longestPart || chars.charAt(at + country.startingAt(chars, at, to)) === '人') return at;
  for (let within = at + 2; within <= end; within++) if (post.endingAt(chars, within, at) > 0) return at;
  while (isDot(chars, end) && isHan(chars.charCodeAt(end + 1))) {
    const next = hanRunEnd(chars, end + 1, to);
    const start = end + 1;
    end = closestEnd(chars, start, next, to);
    // 霍夫曼|博士
    const called = address.endingAt(chars, end, start);
    if (called > 1 && end - called > start) end -= called;
    if (end < next) break;
  }
  return end;
}

function closestEnd(chars: string, at: number, run: number, to: number): number {
  let foreign = wordStart(chars, at, transliterationEnd(chars, at, run, behindDot));
  const whole = Math.min(foreign, transliterationEnd(chars, at, run));
  // 阿依努尔·吐尔逊|侧过身
  const acts =
    [1, 2].some((step) => aspect.test(chars.slice(whole + step, whole + step + 3))) ||
    times.test(chars.slice(whole, whole + 3));
  if (whole - at > 1 && acts) return whole;
  while (foreign - at > 1 && !closes(chars, foreign, run, to)) foreign--;
  if (foreign - at > 1) return foreign < whole && follower.startingAt(chars, foreign) < 2 ? whole : foreign;
  for (let end = at + 1; end < run; end++)
    if (closes(chars, end, run, to) && !isIn(transliterating, chars, end)) return end;
  return run;
}

/** 刚从海外归来, 用这样一组反差开场: whether what somebody does opens at `at`. */
export function opensDoing(chars: string, at: number): boolean {
  doing.lastIndex = at;
  return doing.test(chars);
}

/** Whether a name may end at `end`: what follows opens another word. View offsets. */
export function closes(chars: string, end: number, run: number, to: number): boolean {
  return (
    end === run ||
    end === to ||
    isIn(nameless, chars, end) ||
    ((aspect.test(chars.slice(end + 1, end + 4)) || chars.startsWith('的是', end + 1)) &&
      isIn(shortVerb, chars, end)) ||
    follower.startingAt(chars, end) > 0 ||
    postEnd(chars, end, chars.length) > end ||
    chars.startsWith('副', end) ||
    opensDoing(chars, end) ||
    people.test(chars.slice(end, end + 2)) ||
    address.startingAt(chars, end, to) > 1 ||
    (chars.charAt(end - 1) !== '不' && isManner(chars, end, to)) ||
    findOthers(chars, end).end > end
  );
}

function isDot(chars: string, at: number): boolean {
  return chars.charAt(at) === '·';
}
