import { groupNouns } from '../lexicon/group-nouns.js';
import { notGroupOpeners } from '../lexicon/group-openers.js';
import { postModifiers } from '../lexicon/post-modifiers.js';
import { quantifiers } from '../lexicon/quantifiers.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { triggers } from '../lexicon/triggers.js';
import { toPhrases } from '../text/phrases.js';
import type { Span } from '../types.js';
import { findIntroductions } from './introduction.js';
import { type Certainty, isName, isPlacedName, isSureName, isTransliterated, nameEnd } from './name.js';
import { endsBody, endsPost, isOffice, type Post, postEnd, postStart, splitPost } from './post.js';

/** The words that name a person or several who speak together. All spans are view offsets. */
export interface Mention extends Span {
  /** More than one in a joint speech. */
  readonly names: readonly Span[];
  readonly posts: readonly Post[];
  /** The sector that the person 来自. */
  readonly sector: Span | null;
}

/** What the heads of paragraphs end in that name no person: 区委书记讲话, 主任会议. */
const headEnd =
  /^(?:讲话|致辞|点评|总结|小结|会议|座谈|调研|批示|意见|建议|答复|回复|回应|说明|介绍|发言|汇报|报告|通报|要求|强调|指出|表示|认为|补充|追问|提问|主持|名单|们|代表|委员|专家|人员|选举|大会|信箱|热线|工作|职责|简介|寄语|接待日|单位|分工)|[局部委会院办处]$/;

const opener = toPhrases(notGroupOpeners);
const common = new Set([...quantifiers, ...postModifiers, ...groupNouns]);
const verb = toPhrases([...triggers, ...reportingVerbs, ...subjectAdverbs].filter((word) => word.length > 1));

/**
 * Reads a mention that fills `from` to `to` wholly, as in a turn's head: 单位职务姓名, 姓名(单位职务), 姓名职务, posts and
 * names joined with 、. `isGap` tells whether a blank stood before a view offset. Null where it is none.
 */
export function parseWholeMention(
  chars: string,
  from: number,
  to: number,
  isGap: (at: number) => boolean,
): Mention | null {
  const paren = chars.indexOf('(', from);
  if (paren > from && paren < to && chars.charAt(to - 1) === ')')
    return parseParenthesised(chars, from, paren, to, isGap);
  if (/[^\u3400-\u9fff\ud800-\udfff〇·、A-Za-z0-9"“”《》.&+-]/.test(chars.slice(from, to))) return null;
  return joinSegments(chars, from, to, (start, end) => parseSegment(chars, start, end, isGap));
}

/**
 * Reads the mention at the head of a clause that ends at `to`; its `end` tells how far it goes. Null where the clause
 * does not open with a person.
 */
export function parseLeadingMention(chars: string, from: number, to: number, certainty: Certainty): Mention | null {
  if (opener.startingAt(chars, from, to) > 1) return null;
  const sector = parseSector(chars, from, to);
  const start = sector ? sector.end + 1 : from;
  const posts: Post[] = [];
  for (let at = start; at < to; ) {
    const segmentEnd = endOfSegment(chars, at, to);
    const isPost = chars.charAt(segmentEnd) === '、' && endsPost(chars, at, segmentEnd);
    const named = isPost
      ? leadingNamePost(chars, at, segmentEnd)
      : parseLeadingSegment(chars, at, segmentEnd, certainty);
    if (named) return continueJoint(chars, named, posts, sector, from, to);
    if (chars.charAt(segmentEnd) !== '、' || !endsPost(chars, at, segmentEnd)) return null;
    posts.push(splitPost(chars, at, segmentEnd));
    at = segmentEnd + 1;
  }
  return null;
}

interface Segment {
  readonly name: Span | null;
  readonly post: Post | null;
  readonly end: number;
}

function parseParenthesised(
  chars: string,
  from: number,
  paren: number,
  to: number,
  isGap: (at: number) => boolean,
): Mention | null {
  const outside = parseWholeMention(chars, from, paren, isGap);
  const posts = readPosts(chars, paren + 1, to - 1);
  const sector = chars.startsWith('来自', paren + 1) ? { start: paren + 3, end: to - 1 } : null;
  if (outside && sector) return { ...outside, start: from, end: to, sector };
  if (outside) return { ...outside, start: from, end: to, posts: [...outside.posts, ...posts] };
  const inside = parseWholeMention(chars, paren + 1, to - 1, isGap);
  if (inside && endsPost(chars, from, paren)) return { ...inside, start: from, end: to };
  return posts.length > 0
    ? parseForcedName(chars, from, paren, to, posts)
    : inside && { ...inside, start: from, end: to };
}

/** The posts that brackets behind a name list. */
function readPosts(chars: string, from: number, to: number): Post[] {
  const segments = splitSegments(chars, from, to, /[、,;]/).filter(({ start, end }) => end - start > 1);
  const posts = segments.filter(({ start, end }) => endsPost(chars, start, end) || endsBody(chars, start, end));
  return (posts.length > 0 ? posts : segments.slice(0, 1)).map(({ start, end }) => splitPost(chars, start, end));
}

/** 文明(市人大代表): before a post in brackets even a common word is a name. */
function parseForcedName(
  chars: string,
  from: number,
  paren: number,
  to: number,
  posts: readonly Post[],
): Mention | null {
  const plain =
    /^[\u3400-\u9fff\ud800-\udfff]{2,4}$/.test(chars.slice(from, paren)) &&
    !endsPost(chars, from, paren) &&
    !endsBody(chars, from, paren);
  return plain ? { start: from, end: to, names: [{ start: from, end: paren }], posts, sector: null } : null;
}

function joinSegments(
  chars: string,
  from: number,
  to: number,
  parse: (start: number, end: number) => Segment | null,
): Mention | null {
  const sector = parseSector(chars, from, to);
  const names: Span[] = [];
  const posts: Post[] = [];
  for (const { start, end } of splitSegments(
    chars,
    sector ? sector.end + 1 : from,
    to,
    /、|(?<=[\u3400-\u9fff]{2})[和与](?=[\u3400-\u9fff]{2,4}$)/,
  )) {
    const segment = parse(start, end);
    if (!segment) return null;
    if (segment.name) names.push(segment.name);
    if (segment.post) posts.push(segment.post);
  }
  return names.length > 0 ? { start: from, end: to, names, posts, sector } : null;
}

function parseSegment(chars: string, start: number, end: number, isGap: (at: number) => boolean): Segment | null {
  return (
    parseNamePost(chars, start, end, isName) ??
    parsePostName(chars, start, end, isName) ??
    parseGapName(chars, start, end, isGap) ??
    parsePostName(chars, start, end, isPlacedName) ??
    parsePostName(chars, start, end, isForcedName) ??
    parseNamePost(chars, start, end, isTransliterated) ??
    parsePostOnly(chars, start, end) ??
    parseNamePost(chars, start, end, isPlacedName) ??
    parseNameOnly(chars, start, end) ??
    parseBodyName(chars, start, end) ??
    parsePostNamePost(chars, start, end)
  );
}

/** 民革区委主委张三: the name is what follows the last post. */
function parsePostName(chars: string, start: number, end: number, accepts: (text: string) => boolean): Segment | null {
  for (let at = end - 2; at > start; at--)
    if (
      (endsPost(chars, start, at) || (accepts === isName && /[员师家长农户]/.test(chars.charAt(at - 1)))) &&
      accepts(chars.slice(at, end)) &&
      (accepts !== isForcedName || endsBodyBefore(chars, start, at))
    )
      return { name: { start: at, end }, post: splitPost(chars, start, at), end };
  return null;
}

function endsBodyBefore(chars: string, start: number, at: number): boolean {
  return splitPost(chars, start, at).organization !== null && endsPost(chars, start, at);
}

/** Behind body and post, before a colon, even a common word is a name (研究员巩固:), if it is none that a head ends in. */
function isForcedName(text: string): boolean {
  return /^[\u3400-\u9fff\ud800-\udfff]{2,3}$/.test(text) && !headEnd.test(text);
}

/** 三江水利科学研究院 宁国梁: a blank parts the name from a body that no post follows. */
function parseGapName(chars: string, start: number, end: number, isGap: (at: number) => boolean): Segment | null {
  for (let at = start + 1; at < end - 1; at++) {
    if (!isGap(at)) continue;
    if (isForced(chars, start, at, end)) return { name: { start: at, end }, post: splitPost(chars, start, at), end };
    if (isPlacedName(chars.slice(start, at)) && endsPost(chars, at, end))
      return { name: { start, end: at }, post: splitPost(chars, at, end), end };
  }
  return null;
}

/** Behind a post and a blank even a common word is a name (局长 左右逢); behind a body it must read as one. */
function isForced(chars: string, start: number, at: number, end: number): boolean {
  if (endsPost(chars, start, at))
    return /^[\u3400-\u9fff\ud800-\udfff]{2,4}$/.test(chars.slice(at, end)) && !endsPost(chars, at, end);
  return endsBody(chars, start, at) && isPlacedName(chars.slice(at, end));
}

/** 李四常委, 尹正道副主任委员. */
function parseNamePost(chars: string, start: number, end: number, accepts: (text: string) => boolean): Segment | null {
  for (let at = start + 2; at < end; at++) {
    if (postEnd(chars, at, end) !== end) continue;
    if (accepts(chars.slice(start, at))) return { name: { start, end: at }, post: splitPost(chars, at, end), end };
  }
  return null;
}

/** 佛教协会会长释明觉法师: a post before the name and a form of address behind it. */
function parsePostNamePost(chars: string, start: number, end: number): Segment | null {
  const address = postStart(chars, start, end);
  return address < end && address > start ? parsePostName(chars, start, address, isName) : null;
}

function parsePostOnly(chars: string, start: number, end: number): Segment | null {
  return endsPost(chars, start, end) ? { name: null, post: splitPost(chars, start, end), end } : null;
}

function parseNameOnly(chars: string, start: number, end: number): Segment | null {
  return isPlacedName(chars.slice(start, end)) ? { name: { start, end }, post: null, end } : null;
}

/** 民革杨浦区委张三: no post at all, the name follows the body. */
function parseBodyName(chars: string, start: number, end: number): Segment | null {
  for (const length of [3, 2, 4]) {
    const at = end - length;
    if (at <= start + 1) continue;
    const bodyEnd = chars.charAt(at - 1) === '的' ? at - 1 : at;
    if (endsBody(chars, start, bodyEnd) && isName(chars.slice(at, end)))
      return { name: { start: at, end }, post: splitPost(chars, start, bodyEnd), end };
  }
  return null;
}

function parseLeadingSegment(chars: string, start: number, to: number, certainty: Certainty): Segment | null {
  const placed = () => (certainty === 'placed' ? leadingPostName(chars, start, to, 'placed') : null);
  return (
    leadingNamePost(chars, start, to) ??
    leadingPostName(chars, start, to, 'bare') ??
    leadingPostName(chars, start, to, 'posted') ??
    placed() ??
    leadingBare(chars, start, to)
  );
}

/** 罗秀英委员说: a name and its post, at a clause's head or behind 某某的. */
function leadingNamePost(chars: string, start: number, to: number): Segment | null {
  const of = chars.indexOf('的', start);
  const heads = of > start && of < to && endsBody(chars, start, of) ? [start, of + 1] : [start];
  for (const head of heads)
    for (let at = head + 2; at <= Math.min(head + 16, to - 1); at++) {
      const end = postEnd(chars, skipCount(chars, at), to);
      if (
        end <= skipCount(chars, at) ||
        !(
          isName(chars.slice(head, at)) ||
          isTransliterated(chars.slice(head, at)) ||
          isKnownByPost(chars, head, at, end)
        )
      )
        continue;
      if (chars.startsWith('代表', at) && end === at + 2 && represents(chars, end, to)) continue;
      const post = splitPost(chars, skipCount(chars, at), end);
      return {
        name: { start: head, end: at },
        post: head > start ? { ...post, organization: { start, end: of } } : post,
        end,
      };
    }
  return null;
}

/** 个体运输户苗壮: an occupation that no list holds, told by its ending. */
function endsOccupation(chars: string, start: number, at: number): boolean {
  return at - start <= 12 && at - start > 2 && /[户员师家农匠]/.test(chars.charAt(at - 1));
}

/** 水银河代表: no surname, but the report says it again and again with the same post. */
function isKnownByPost(chars: string, head: number, at: number, end: number): boolean {
  const name = chars.slice(head, at);
  if (
    name.length > 4 ||
    !isOffice(chars, at, end) ||
    !isPlacedName(name) ||
    common.has(name) ||
    postEnd(name, 0, name.length) > 0
  )
    return false;
  const called = chars.slice(head, end);
  return chars.indexOf(called) < head || chars.indexOf(called, end) > 0;
}

/** 何其多、岑寂两位委员: behind the count. */
function skipCount(chars: string, at: number): number {
  return /^[两二三四五六七八九]位/.test(chars.slice(at, at + 2)) ? at + 2 : at;
}

function leadingPostName(chars: string, start: number, to: number, certainty: Certainty): Segment | null {
  for (let at = start + 2; at < to - 1; at++) {
    if (!endsPost(chars, start, at) && !(certainty === 'bare' && endsOccupation(chars, start, at))) continue;
    if (verb.startingAt(chars, at, to) > 0) continue;
    if (chars.startsWith('代表', at - 2) && isName(chars.slice(start, at - 2))) continue;
    const end = nameEnd(chars, at, to, certainty);
    if (end > at)
      return { name: { start: at, end }, post: splitPost(chars, start, at), end: addressEnd(chars, end, to) };
  }
  return null;
}

/** 中国中医科学院院长黄璐琦委员: behind the name the seat once more; a 代表 that leads to a body is the verb. */
function addressEnd(chars: string, at: number, to: number): number {
  const end = postEnd(chars, at, to);
  return chars.startsWith('代表', at) && represents(chars, end, to) ? at : end;
}

function leadingBare(chars: string, start: number, to: number): Segment | null {
  const end = nameEnd(chars, start, to, 'bare');
  if (end > start && isSureName(chars, start, end)) return { name: { start, end }, post: null, end };
  const known = introducedEnd(chars, start, to);
  return known > start ? { name: { start, end: known }, post: null, end: known } : null;
}

/** 俞国庆充分肯定…: no word that could follow a name does, but the report has given this one a post. */
function introducedEnd(chars: string, start: number, to: number): number {
  for (const count of [3, 2]) {
    const end = start + count;
    const name = chars.slice(start, end);
    if (end < to && isName(name) && chars.indexOf(name) < start && findIntroductions(chars, name).length > 0)
      return end;
  }
  return start;
}

/** 柳亦舟代表县工商联发言: here 代表 is the verb, for a body follows. */
function represents(chars: string, at: number, to: number): boolean {
  if (to - at >= 2 && endsBody(chars, at, to)) return true;
  const spoken = /^([^,。;:]{2,30}?)(?:作|做)?(?:大会|联合|书面|交流|主题)?(?:发言|讲话|提出|表示)/.exec(
    chars.slice(at, Math.min(to, at + 40)),
  );
  return spoken?.[1] !== undefined && (endsBody(chars, at, at + spoken[1].length) || /[界组团党]$/.test(spoken[1]));
}

function continueJoint(
  chars: string,
  first: Segment,
  posts: readonly Post[],
  sector: Span | null,
  from: number,
  to: number,
): Mention {
  const names = [first.name as Span];
  const allPosts = first.post ? [...posts, first.post] : [...posts];
  let end = first.end;
  while (/[、和与]/.test(chars.charAt(end)) && end < to) {
    const next = parseLeadingSegment(chars, end + 1, endOfSegment(chars, end + 1, to), 'bare');
    if (!next?.name || (chars.charAt(end) !== '、' && next.post)) break;
    names.push(next.name);
    if (next.post) allPosts.push(next.post);
    end = next.end;
  }
  return { start: from, end, names, posts: allPosts, sector };
}

/** 来自民族宗教界的: the sector, without 来自 and 的. */
function parseSector(chars: string, from: number, to: number): Span | null {
  if (!chars.startsWith('来自', from)) return null;
  const of = chars.indexOf('的', from);
  return of > from + 2 && of < Math.min(to, from + 30) ? { start: from + 2, end: of } : null;
}

function endOfSegment(chars: string, from: number, to: number): number {
  const stop = chars.indexOf('、', from);
  return stop >= 0 && stop < to ? stop : to;
}

function splitSegments(chars: string, from: number, to: number, separator: RegExp): Span[] {
  const segments: Span[] = [];
  let start = from;
  for (const part of chars.slice(from, to).split(separator)) {
    if (part.length > 0) segments.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return segments;
}
