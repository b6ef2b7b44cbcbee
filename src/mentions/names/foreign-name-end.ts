import { transliteration } from '../../lexicon/transliteration.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { hanRunEnd, isHan } from '../../text/han.js';
import { transliterating, transliterationEnd } from '../../text/transliterating.js';
import { nextGap, type View } from '../../text/view.js';
import { endsPost, postEnd } from '../posts/post.js';
import { country, opensWithCommonSurname } from '../words/name-words.js';
import { address } from '../words/person-words.js';
import { post } from '../words/post-words.js';
import { aspect, closes, follower } from './name-boundary.js';

/** Behind a dot even characters of common words write a name: 买买提江·阿不都. */
const behindDot = toCharacterSet(`${transliteration.join('')}不都`);

/** The part of a name before its dot is no longer. */
const longestPart = 6;

/** 艾琳·福斯特|三次乘坐, 艾琳·福斯特|第三次来访: how often; 艾琳·福斯特|一上台就说: at once. */
const times = /^(?:第?[一二三四五六七八九十两几多再首]次|[两三]度|一(?:上|开口|落座|坐下|进门|登台|亮相))/;

/** 阿卜杜拉二世. */
const ordinals = toCharacterSet('一二三四五六七八九');

/** Titles that are written with the characters of foreign names. */
const honorific = /^(?:博士|爵士)$/;

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
export function dottedEnd(view: View, at: number, limit: number): number {
  const { chars } = view;
  let end = hanRunEnd(chars, at, limit);
  const to = partedEnd(view, end + 2, limit);
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

/** 阿力木江·吐尔逊| 市住房保障中心副主任: the blank behind a name with dots, at or before `to`, where what follows is not the rest of the name and what is said. */
function partedEnd(view: View, from: number, to: number): number {
  const { chars } = view;
  const gap = nextGap(view, from, to);
  const run = hanRunEnd(chars, gap, to);
  return gap < to && endsPost(chars, gap, run) ? gap : to;
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

function isDot(chars: string, at: number): boolean {
  return chars.charAt(at) === '·';
}
