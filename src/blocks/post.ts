import { bodySuffixes } from '../lexicon/body-suffixes.js';
import { offices } from '../lexicon/offices.js';
import { parties } from '../lexicon/parties.js';
import { postModifiers } from '../lexicon/post-modifiers.js';
import { roles } from '../lexicon/roles.js';
import { toPhrases } from '../text/phrases.js';
import type { Span } from '../types.js';

const office = toPhrases(offices);
const role = toPhrases(roles);
const modifier = toPhrases(postModifiers);
const body = toPhrases([...bodySuffixes, ...parties.map(([word]) => word)]);

/** Occupations that no list can hold all of: 预报员, 茶艺师, 养蜂户. */
const occupationEnd = /[员师家长农户人者工匠兵医]$/;

/** Whom a 代表 stands for is part of the post where it is a kind of people: 低保户代表. */
const people = /[者户民工生众人员家长师主客商农贩]$|青年|妇女|司机|企业$|行业$/;

/** A post and the body that it is held in, as view offsets. */
export interface Post {
  readonly organization: Span | null;
  readonly post: Span | null;
}

/** The end of the longest post that ends at `end`, seen from the left: its start, or `end` where none ends there. */
export function postStart(chars: string, from: number, end: number): number {
  const length = Math.max(office.endingAt(chars, end, from), role.endingAt(chars, end, from));
  if (length === 0) return end;
  let start = end - length;
  for (let step = modifier.endingAt(chars, start, from); step > 0; step = modifier.endingAt(chars, start, from))
    start -= step;
  return start;
}

/** Whether a post ends at `end`. */
export function endsPost(chars: string, from: number, end: number): boolean {
  if (goesOn(chars, end) || goesOnAsPost(chars, from, end)) return false;
  return office.endingAt(chars, end, from) > 0 || role.endingAt(chars, end, from) > 0;
}

/** Whether a stretch is a post held in a body, not an occupation. */
export function isOffice(chars: string, from: number, to: number): boolean {
  return office.endingAt(chars, to, from) > 0;
}

/** The end of the post that starts at `at` (名誉会长, 副主任委员), or `at` where none does. */
export function postEnd(chars: string, at: number, to: number): number {
  let start = at;
  for (let step = modifier.startingAt(chars, start, to); step > 0; step = modifier.startingAt(chars, start, to)) {
    if (startingPost(chars, start, to) >= step) break;
    start += step;
  }
  const length = startingPost(chars, start, to);
  if (length === 0) return at;
  return chars.startsWith('长期', start + length - 1) ? start + length - 1 : start + length;
}

/**
 * Splits the words before or behind a name into body and post (annotation.md, Speaker: the body is written without the
 * post, an occupation has no body).
 *
 * `县政协委员` is 县政协 | 委员, `茶农` is null | 茶农, `市气象局首席预报员` is 市气象局 | 首席预报员, `县工商联` is 县工商联 | null.
 */
export function splitPost(chars: string, from: number, to: number): Post {
  const trimmed = chars.charAt(to - 1) === '的' ? to - 1 : to;
  if (isRole(chars, from, trimmed)) return { organization: null, post: { start: from, end: trimmed } };
  const start = postStart(chars, from, trimmed);
  if (start < trimmed) return toPost(chars, from, start, trimmed);
  const bodyEnd = lastBodyEnd(chars, from, trimmed);
  if (bodyEnd === trimmed) return { organization: { start: from, end: trimmed }, post: null };
  if (bodyEnd > from && occupationEnd.test(chars.slice(bodyEnd, trimmed))) return toPost(chars, from, bodyEnd, trimmed);
  if (occupationEnd.test(chars.slice(from, trimmed)) && trimmed - from <= 8)
    return { organization: null, post: { start: from, end: trimmed } };
  return { organization: { start: from, end: trimmed }, post: null };
}

/** Whether a word for a body of two characters or more ends at `end`: 区|侨联 is no name. */
export function endsBodyWord(chars: string, from: number, end: number): boolean {
  return body.endingAt(chars, end, from) > 1;
}

/** Whether a body's name ends at `end`. */
export function endsBody(chars: string, from: number, end: number): boolean {
  return body.endingAt(chars, end, from) > 0;
}

function toPost(chars: string, from: number, start: number, to: number): Post {
  const bodyEnd = start > from && chars.charAt(start - 1) === '的' ? start - 1 : start;
  const bodyStart = Math.max(from, chars.lastIndexOf('的', bodyEnd - 1) + 1);
  const organization = bodyEnd > bodyStart ? { start: bodyStart, end: bodyEnd } : null;
  if (organization && /代表$/.test(chars.slice(start, to)) && people.test(chars.slice(bodyStart, bodyEnd)))
    return { organization: null, post: { start: bodyStart, end: to } };
  if (organization && isOccupation(chars, start, to) && lastBodyEnd(chars, bodyStart, bodyEnd) < bodyEnd)
    return { organization: null, post: { start: bodyStart, end: to } };
  if (organization && isQualifier(chars, bodyStart, bodyEnd))
    return { organization: null, post: { start: from, end: to } };
  return { organization, post: { start, end: to } };
}

/** 退捕|渔民: an occupation, not a post in a body. */
function isOccupation(chars: string, start: number, to: number): boolean {
  return role.endingAt(chars, to, start) === to - start && office.endingAt(chars, to, start) < to - start;
}

/** An occupation as a whole phrase: nothing before it names a body. */
function isRole(chars: string, from: number, to: number): boolean {
  const length = role.endingAt(chars, to, from);
  if (length === 0) return false;
  const start = to - length;
  return start === from || modifierRunStart(chars, from, start) === from || isQualifier(chars, from, start);
}

/** Words that qualify an occupation without naming a body: 年轻, 当地, 90后, 本地. */
function isQualifier(chars: string, from: number, to: number): boolean {
  return /^(?:年轻|当地|本地|外地|本村|本镇|普通|一线|基层|老|青年|女|男|\d0后|知名|著名|民营|个体|热心|社会|法律|技术|行业|医学|教育|经济|首批|唯一)+$/.test(
    chars.slice(from, to),
  );
}

function modifierRunStart(chars: string, from: number, to: number): number {
  let start = to;
  for (let step = modifier.endingAt(chars, start, from); step > 0; step = modifier.endingAt(chars, start, from))
    start -= step;
  return start;
}

function lastBodyEnd(chars: string, from: number, to: number): number {
  for (let end = to; end > from + 1; end--)
    if (body.endingAt(chars, end, from) > 0 && chars.charAt(end - 2) !== '驻') return end;
  return from;
}

function startingPost(chars: string, at: number, to: number): number {
  const length = Math.max(office.startingAt(chars, at, to), role.startingAt(chars, at, to));
  return goesOn(chars, at + length) ? 0 : length;
}

/** 理事|长, 总工|程师: the post goes on; 委员|长期 does not. */
function goesOnAsPost(chars: string, from: number, end: number): boolean {
  const length = Math.max(office.endingAt(chars, end, from), role.endingAt(chars, end, from));
  return length > 0 && startingPost(chars, end - length, chars.length) > length && !chars.startsWith('长期', end);
}

/** Whether what reads as a post is only the beginning of a body: 委员|会, 代表|团, 秘书|处. */
function goesOn(chars: string, end: number): boolean {
  return /[会团处组部席界]/.test(chars.charAt(end));
}
