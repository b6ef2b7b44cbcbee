import { lastIndexWithin } from '../text/within.js';
import { lastBodyEnd } from './body.js';
import { modifiersStart, type Post, postStart } from './post.js';
import { office, role } from './post-words.js';

/** Occupations that no list can hold all of: 预报员, 茶艺师, 养蜂户. */
const occupationEnd = /[员师家长农户人者工匠兵医]$/;

/** Whom a 代表 stands for is part of the post where it is a kind of people: 低保户代表. */
const people = /[者户民工生众人员家长师主客商农贩]$|青年|妇女|司机|企业$|行业$/;

const qualifiers =
  /^(?:年轻|当地|本地|外地|本村|本镇|普通|一线|基层|老|青年|女|男|\d0后|知名|著名|民营|个体|热心|社会|法律|技术|行业|医学|教育|经济|首批|唯一)+$/;

/** Whether a stretch is a post held in a body, not an occupation. */
export function isOffice(chars: string, from: number, to: number): boolean {
  return office.endingAt(chars, to, from) > 0;
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

function toPost(chars: string, from: number, start: number, to: number): Post {
  const bodyEnd = start > from && chars.charAt(start - 1) === '的' ? start - 1 : start;
  const bodyStart = Math.max(from, lastIndexWithin(chars, '的', from, bodyEnd) + 1);
  const organization = bodyEnd > bodyStart ? { start: bodyStart, end: bodyEnd } : null;
  if (
    organization &&
    to - start > 1 &&
    chars.startsWith('代表', to - 2) &&
    people.test(chars.slice(bodyStart, bodyEnd))
  )
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
  return start === from || modifiersStart(chars, from, start) === from || isQualifier(chars, from, start);
}

/** Words that qualify an occupation without naming a body: 年轻, 当地, 90后, 本地. */
function isQualifier(chars: string, from: number, to: number): boolean {
  return qualifiers.test(chars.slice(from, to));
}
