import { countries } from '../lexicon/countries.js';
import { notBodies } from '../lexicon/generic-bodies.js';
import { groupNouns } from '../lexicon/group-nouns.js';
import { notInGroups } from '../lexicon/not-in-groups.js';
import { predicates } from '../lexicon/predicates.js';
import { prepositions } from '../lexicon/prepositions.js';
import { repeatingAdverbs } from '../lexicon/quantifiers.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { weekdays } from '../lexicon/weekdays.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { isHan } from '../text/han.js';
import { toPhrases } from '../text/phrases.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { isManner, longestManner } from './manner.js';
import { endsBody } from './posts/body.js';
import { endsPost } from './posts/post.js';
import { notGroupOpener, quantifier } from './words/group-words.js';
import { country } from './words/name-words.js';

const noun = toPhrases(groupNouns, countries);
/** What may stand right behind a group. */
export const follower = toPhrases(subjectAdverbs, prepositions, predicates, weekdays);

/** 上百名, 十余位, 几个: a counted kind of people or bodies, whatever it is called. */
const counted =
  /^[上近约]?(?:[一二三四五六七八九十百千万两几多数\d]+|许多|众多|好几)(?:余|多|来)?(?:位|名|个|家|国)(?!人)/;

/** What opens like a preposition and does not end a group: 与会专家, 国际组织以及多国. */
export const likePreposition =
  /^(?:与会|以及|应[急届]|关注(?=组)|从业(?![主务])|自(?:媒体|由[职撰])|同(?=[学行乡])|听(?=众|证[人员代]|障)|被访|不结盟|承办方|分析(?=人士|师)|经(?=营者|营户|销商)|研究(?=[署院所中机团人生])|联合(?=[会国体])|经济|对外(?=友好))/;

/** No kind that is counted has a longer name. */
const longestKind = 14;

/** WHO, FMO: a body by its initials. */
const abbreviation = new RegExp(`^(?!${anyOf(notBodies)}$)[A-Z]{3,6}$`);

const pronouns = toCharacterSet('他她它我');
/** Punctuation, and verbs that make a phrase with a group in it something done to the group. */
const notInGroup = new RegExp(anyOf(notInGroups));

/** No group's name is longer; what is longer is a clause. */
const longestGroup = 26;
const longestEnumeration = 80;

/**
 * Reads a phrase that is wholly the name of a group or a body: 与会专家, 不少居民代表, 民盟区委. A quantifier stays, an
 * attributive clause goes (annotation.md, Speaker: `group`); initials (WHO) are a body right before a Chinese word. View offsets; null where
 * the phrase names none.
 */
export function parseGroup(chars: string, from: number, to: number): Span | null {
  const start = skipPlace(chars, skipAlso(chars, skipAttribute(chars, from, to), to), to);
  const length = to - start;
  if (abbreviation.test(chars.slice(start, to)) && isHan(chars.charCodeAt(to))) return { start, end: to };
  if (length < 1 || length > (isEnumeration(chars, start, to) ? longestEnumeration : longestGroup)) return null;
  const isCounted = length <= longestKind && isKind(chars, start, to);
  const quantified = isCounted || quantifier.startingAt(chars, start, to) > 0;
  const nounEnd = chars.charAt(to - 1) === '”' ? Math.max(start, lastIndexWithin(chars, '“', start, to)) : to;
  const nounLength = noun.endingAt(chars, nounEnd, start);
  if (nounLength === 0 && !isCounted && !(quantified && endsPost(chars, start, to))) return null;
  if (nounLength < 2 && length < 3 && !quantified) return null;
  // 司机何启明|人称“何老七”
  if (chars.startsWith('人称', to - 1)) return null;
  // (因时间关系,民进某支部…
  if (chars.charAt(start) === '(') return null;
  if (isAspect(chars, start, to)) return null;
  if ((isIn(pronouns, chars, start) && !chars.startsWith('我国', start)) || (!quantified && isOpened(chars, start, to)))
    return null;
  return notInGroup.test(chars.slice(start, to)) ? null : { start, end: to };
}

/** 土地方面: what is spoken of, where 企业方面 speaks. */
function isAspect(chars: string, start: number, to: number): boolean {
  const stem = to - '方面'.length;
  return (
    chars.startsWith('方面', stem) &&
    stem > start &&
    !endsBody(chars, start, stem) &&
    noun.endingAt(chars, stem, start) === 0
  );
}

/** 居民们|七嘴八舌地, not 关雪老师|动情地: the several people before the manner in which it speaks, where the two fill a stretch; null where they do not. View offsets. */
export function groupBeforeManner(chars: string, start: number, end: number): Span | null {
  if (chars.charAt(end - 1) !== '地') return null;
  for (let at = end - 3; at > start && at >= end - longestManner; at--) {
    const group = isManner(chars, at, end) ? parseGroup(chars, start, at) : null;
    if (!group) continue;
    const isKnown = noun.endingAt(chars, at, start) > 0 || endsPost(chars, start, at);
    if (chars.charAt(at - 1) === '们' || (isKnown && isQuantified(chars, group))) return group;
  }
  return null;
}

/** Whether a verb or a preposition opens the phrase; 不结盟运动 is a name, 自媒体从业者 a group. */
function isOpened(chars: string, from: number, to: number): boolean {
  return (
    notGroupOpener.startingAt(chars, from, to) > 0 &&
    country.startingAt(chars, from, to) === 0 &&
    !likePreposition.test(chars.slice(from, from + 3))
  );
}

/** Whether a phrase tells of something done to those whom it names (听取专家), so that they do not speak. */
export function isHandled(chars: string, from: number, to: number): boolean {
  return isOpened(chars, from, to) || notInGroup.test(chars.slice(from, to));
}

/** Whether a group is told by a quantifier: 各方, 多国. */
export function isQuantified(chars: string, { start, end }: Span): boolean {
  return quantifier.startingAt(chars, start, end) > 0;
}

/** 联合国开发计划署、联合国儿童基金会等多个组织. */
function isEnumeration(chars: string, start: number, to: number): boolean {
  const last = lastIndexWithin(chars, '、', start, to);
  return last > start && indexWithin(chars, '等', last, to) > 0;
}

/** Whether a count and a kind, in which no verb stands, fill the stretch. */
function isKind(chars: string, start: number, to: number): boolean {
  const count = counted.exec(chars.slice(start, to))?.[0].length ?? 0;
  if (count === 0 || start + count === to || /[时的坐站围蹲一二三四五六七八九十两\d]/.test(chars.charAt(to - 1)))
    return false;
  for (let at = start + count; at < to; at++)
    if (follower.startingAt(chars, at, to) > 0 && !likePreposition.test(chars.slice(at, at + 3))) return false;
  return true;
}

/** 也, 还, 不断 before 有. */
const another = new RegExp(`^(?:[也亦还另]|${anyOf(repeatingAdverbs)})(?=有)`);
const longestAdverb = 5;

/** 也, 亦|有委员, 还|有人, 不断|有村民, 也有|部分代表: where a group starts behind an adverb, and behind 有 where another quantifier follows. View offsets. */
export function skipAlso(chars: string, from: number, to: number): number {
  const length = another.exec(chars.slice(from, Math.min(to, from + longestAdverb)))?.[0].length ?? 0;
  if (length === 0) return from;
  const behind = from + length + 1;
  if (quantifier.startingAt(chars, behind, to) > 0) return behind;
  return length > 1 || /^(?:[也亦]|还有人)/.test(chars.slice(from, from + 3)) ? from + length : from;
}

/** 首都达尔港7日有|数千名民众: when and where so many do something. */
const placed =
  /^[^,。有]{2,20}[日天晚午里中地港市区县国](?:共)?有(?=[近约逾超上成数几]?[\d一二三四五六七八九十百千万]{1,6}[余多]?[名位人])/;

function skipPlace(chars: string, from: number, to: number): number {
  return from + (placed.exec(chars.slice(from, to))?.[0].length ?? 0);
}

/** 由民主党人主导的众议院调查委员会: what the last 的 modifies; 有的专家 is a quantifier and stays whole. */
function skipAttribute(chars: string, from: number, to: number): number {
  // 总部设在伦敦的|慈善组织“明日之粮”
  const named = chars.charAt(to - 1) === '”' ? Math.max(from, lastIndexWithin(chars, '“', from, to)) : to;
  const of = lastIndexWithin(chars, '的', from, named);
  if (of <= from) return from;
  const takesPart = /^(?:列席|出席|参加|旁听)[^的]{1,12}的/.test(chars.slice(from, to));
  const isWhole =
    !takesPart && quantifier.startingAt(chars, from, to) > 0 && quantifier.startingAt(chars, of + 1, to) === 0;
  return isWhole ||
    /^[近超约]?[\d.]+%的$/.test(chars.slice(from, of + 1)) ||
    (of === from + 1 && chars.charAt(from) === '有') ||
    chars.startsWith('新的社会', of - 1)
    ? from
    : of + 1;
}
