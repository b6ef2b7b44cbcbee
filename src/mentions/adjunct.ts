import { submittedPapers, submittingVerbs } from '../lexicon/documents.js';
import { notRepresented } from '../lexicon/not-represented.js';
import { partingPrepositions } from '../lexicon/parting-prepositions.js';
import { memberParties } from '../lexicon/party-members.js';
import { placeEnds } from '../lexicon/place-ends.js';
import { speechKinds } from '../lexicon/speech-nouns.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { isManner } from './manner.js';
import { endsBody } from './posts/body.js';
import { genericBody } from './words/group-words.js';

const adverb = toPhrases(subjectAdverbs);

/** Prepositions that may part a speaker from the verb with a phrase of any kind: 在发言中, 就…, 代表…. */
const preposition = new RegExp(`^(?:会|将|拟)?(?:${anyOf(partingPrepositions)}|[（(])`);
/** 为资源枯竭城市|建言: for what somebody does so. */
const forWhom = /^为[^,。]{2,16}$/;
const placing = /^(?:会|将|拟)?(?:在|于|从|以|结合)/;
const placed = new RegExp(`${anyOf(placeEnds)}$`);
/** 在致辞中为行业发展, 在发言中围绕交通治理. */
const purpose = /^在[^,]{1,12}?[中上里后时](?:(?:为|围绕|就|针对|结合)..|(?:对|关于|从|通过|向|根据|按照)(?!.*的)..)/;
const date = /(?:当地时间)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?$/;
const dateAdverb = new RegExp(`${date.source}|[时中上后前]$`);

/** 出席会议, 参加两会, 红着眼睛, 指着图纸上的红线, 参会并, 的提案里, 也有提案. */
const manner = new RegExp(
  `^(?:应邀|受邀)?(?:出席|参加|列席|旁听)[^,。的]{0,12}(?:会议?|两会|论坛|活动)[时并]?$|^[^,]{1,3}着[^,]{0,8}$|^(?:的|[也还都]?(?:有|通过))?(?:[多一两几]份)?${anyOf(submittedPapers)}[中里]?$|^[^,]{2,16}并$|^(?:联名|领衔)?(?:${anyOf(submittingVerbs)}|提出|起草)了?[^,。]{0,8}(?:${anyOf(submittedPapers)}|建议|社情民意|书面意见|书面发言)$|^(?:边.{1,4}|一边.{1,8}一)边.{0,4}$|^[^,]{1,8}一边$`,
);

/** 扒开麦垄, 拿出照片, 拉住记者: what somebody does while he speaks. */
const deed =
  /^(?!转[述达交告]|走后|推[迟荐举选动进]|放[宽开]|拿出$)[扒拍捧举拿翻端掏摸抚拉抬转侧站坐蹲走弯俯推扶擦抹放掰攥握摊亮][^,的了请让叫问听把对给]{1,8}(?<![家员民人者们])$|^[拉拦叫][住着]记者$/;

/** No such phrase is longer. */
const longestDeed = 9;

/** 16日, 8月, 当地时间16日上午, 连续三年. */
const leadingDate =
  /^(?:当地时间)?(?:\d{4}年)?(?:\d{1,2}月(?:\d{1,2}[日号])?|\d{1,2}日)(?:上午|下午|晚)?|^(?:已经?)?连续[一二两三四五六七八九十多几\d]{1,3}[年届次]/;
const dateEnds = toCharacterSet('日午晚');
const quotes = toCharacterSet('“”');

/** A longer phrase parts no speaker from the verb. */
const longestAdjunct = 60;

/** No date is written with more characters. */
const longestDate = 14;

const represented = new RegExp(
  `^(?:(?:\\d{1,2}[日号])?在[^,。]{2,40}?会议?上|在(?=代表${anyOf(memberParties)}[^,。]{2,24}发言时)|[^,。]{0,11}[^,。在于着跟与和同向为大会员名位的])?代表(?!${anyOf(notRepresented)})([^,。;:!?()]{2,40}?)(?=(?:在[^,。;:]{1,40}[上中])?(?:(?:作|做|进行)?(?:了)?(?:${anyOf(speechKinds)}|的?联合|主旨|重点)?发言|[作做]${anyOf(speechKinds)}$|(?:作|做)了?(?:题为|《)|[对向就](?!外)[^,。]{1,20}(?:表示|表达|致以|作了|做了)|[向对][^,。;:]{2,16}$|(?:在[^,。;:]{1,10}[中上时])?(?:就(?!业)|围绕|针对|结合)[^,。;:]{2,24}$|[,。;:)]|$))`,
);

/** Whether nothing but adverbs and a prepositional phrase stands from `from` to `to`. */
export function isAdjunct(chars: string, from: number, to: number): boolean {
  const end = stripAdverbs(chars, from, to);
  if (end <= from) return true;
  if (end - from > longestAdjunct) return false;
  return (
    isAdjunctUpTo(chars, from, end) ||
    (end < to && (isAdjunctUpTo(chars, from, to) || isPrepositionalBefore(chars, from, end, to))) ||
    (chars.startsWith('建言', to) && forWhom.test(chars.slice(from, to)))
  );
}

/** 在发言中|一口气: whether a prepositional phrase stands before some of the adverbs between `end` and `to`. */
function isPrepositionalBefore(chars: string, from: number, end: number, to: number): boolean {
  for (let at = to - lastAdverb(chars, from, to); at > end; at -= lastAdverb(chars, from, at))
    if (isPrepositional(chars.slice(from, at))) return true;
  return false;
}

/** Whether what stands from `from` to `to`, behind a speaker, is what he does while he speaks: 扒开麦垄, 拿出照片. */
export function isDeed(chars: string, from: number, to: number): boolean {
  return to - from <= longestDeed && deed.test(chars.slice(from, to));
}

function isAdjunctUpTo(chars: string, from: number, end: number): boolean {
  let at = from;
  while (at < end) {
    const length = Math.max(adverb.startingAt(chars, at, end), dateLength(chars, at, end));
    if (length === 0 || (length === 1 && preposition.test(chars.slice(at, end)))) break;
    at += length + (chars.charAt(at + length) === '地' ? 1 : 0);
  }
  const phrase = chars.slice(at, end);
  return (
    at >= end ||
    isPrepositional(phrase) ||
    isPrepositional(chars.slice(from, end)) ||
    isManner(chars, at, end) ||
    manner.test(phrase) ||
    (phrase.length <= 12 && dateAdverb.test(phrase))
  );
}

function dateLength(chars: string, at: number, end: number): number {
  return leadingDate.exec(chars.slice(at, Math.min(end, at + longestDate)))?.[0].length ?? 0;
}

/** 在发言中, 就此, 在致辞中|为行业发展, 代表民革中央: what it leads to is a time, a place or a matter, not the noun that the verb would then be. */
function isPrepositional(phrase: string): boolean {
  return preposition.test(phrase) && (!placing.test(phrase) || placed.test(phrase) || purpose.test(phrase));
}

/** The end of what is left of a stretch without the adverbs, dates and quotation marks at its end. */
export function stripAdverbs(chars: string, from: number, to: number): number {
  let end = to;
  for (let length = lastAdverb(chars, from, end); length > 0; length = lastAdverb(chars, from, end)) end -= length;
  return end;
}

function lastAdverb(chars: string, from: number, end: number): number {
  if (end <= from) return 0;
  const day = isIn(dateEnds, chars, end - 1) ? date.exec(chars.slice(Math.max(from, end - longestDate), end)) : null;
  // 他|更|主张, but no 更新
  return (
    day?.[0].length ??
    (isIn(quotes, chars, end - 1) || chars.charAt(end - 1) === '更' ? 1 : adverb.endingAt(chars, end, from))
  );
}

/** 受民盟省委委托,就…发言; who works for a company by its order does not speak for it. */
const entrusted = /^受(?![一二三四五六七八九十两几多全\d])([^,。;:]{2,24}?)的?委托/;

/** 代表民盟某市委会发言, 受民盟某市委会委托: the body, without 发言. View offsets; null where the words speak for none. */
export function findRepresented(chars: string, from: number, to: number): Span | null {
  const body = chars.charAt(from) === '受' ? entrusted.exec(chars.slice(from, to))?.[1] : undefined;
  if (body !== undefined && endsBody(chars, from + 1, from + 1 + body.length) && !/公司$|企业$/.test(body))
    return { start: from + 1, end: from + 1 + body.length };
  if (indexWithin(chars, '代', from, Math.min(to, from + longestAdjunct)) < 0) return null;
  const hit = represented.exec(chars.slice(from, to));
  // 代表学校发言
  if (
    !hit?.[1] ||
    /了|[“”]|们$|大家$|^[的着]|^[两几三][家个](?:单位|部门|企业|公司|支部|街道|社区)$|没有/.test(hit[1]) ||
    genericBody.has(hit[1])
  )
    return null;
  const start = from + hit[0].length - hit[1].length;
  const end = stripAdverbs(chars, start, start + hit[1].length);
  return end - start > 1 ? { start, end } : null;
}
