import { connectives } from '../lexicon/connectives.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { fold } from '../text/fold.js';
import { markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { findRepresented, isAdjunct, stripAdverbs } from './adjunct.js';
import { endsBody } from './body.js';
import { longestClause } from './clause.js';
import { isHandled, isQuantified, parseGroup, parseLeadingGroup } from './group.js';
import { parseLeadingMention } from './leading-mention.js';
import { isSureName, said } from './name.js';
import { parseNickname } from './nickname.js';
import { endsPost } from './post.js';
import { longestPost, parseSameSubject, type SameSubject } from './same-subject.js';
import { toGroupVoice, toVoice, type Voice } from './speaker.js';
import { splitPost } from './split-post.js';

const connective = toPhrases(connectives);

/** 对持有证明的牧民应免收过境费: a preposition leads to no subject. */
const leading = toCharacterSet('对把将在以给让使按被由');

/** 民建省委会|提交的书面材料. */
const submitted =
  /^(.{1,20}?)(?:在)?(?:提交|发布|递交|撰写|起草|带来|准备)的(?:书面)?(?:材料|发言|提案|报告|建议书|意见书|意见)(?:中)?$/;
const longestPaper = 36;

/** What follows such a preposition is done to, whatever stands before the verb. */
const objecting = toCharacterSet('对把将给让使按被');

/** What a matter is told with. */
const matter = /^(?:就(?![业是能会可要])|围绕|针对|结合)/;

/** What tells that an attribute is of a person: 当了三十年工程师的. */
const did = /^(?![他她我这那])[^,]{1,12}[了过][^,]{1,12}的$/;

/** 岙底村的戈根土|第一个站起来. */
const first = /^(?:第一个|首先|率先|抢先|先|接着|最后)(?:站|发言|开口|举手|接过)/;

/** No attribute before a speaker is longer. */
const longestAttribute = 20;

/** What stands before such a verb. */
export type Subject = SameSubject | { readonly kind: 'voice'; readonly voice: Voice; readonly start: number };

/**
 * Reads what stands between a clause's start and its verb as a subject: a person, a group, 他, or nothing. Null where it
 * is none of these, so that the verb says nothing about who speaks.
 */
export function parseSubject(view: View, from: number, to: number): Subject | null {
  const { chars } = view;
  if (to - from >= longestClause) return null;
  const end = chars.charAt(to - 1) === '“' ? to - 1 : to;
  const starts = subjectStarts(chars, from, end);
  const attribute = attributeEnd(chars, from, end);
  return (
    firstOf(attribute > from ? [...starts, attribute] : starts, (start) => parsePerson(view, start, end)) ??
    firstOf(starts, (start) => parseOthers(view, start, end)) ??
    behindMarker(chars, from, end)
  );
}

/** 二是建议落实不到位: the noun. */
const named = /^建议(?:落实|办理|多|少|质量|采纳|答复|转化|征集|不|太|没|较)/;

/** 主席某某|4日在蒙特利尔|呼吁: of a person, any place. */
const inPlace = /^(?:\d{1,2}日)?在[\u4e00-\u9fff]{2,8}(?:呼吁|建议|提议)$/;

/** 一是感谢关心。二是|建议修路: behind a list marker whoever spoke, and nobody else. */
function behindMarker(chars: string, from: number, to: number): Subject | null {
  const behind = markerEnd(chars, from, false);
  const same =
    behind > from && behind <= to && !named.test(chars.slice(to, to + 5)) ? parseSameSubject(chars, behind, to) : null;
  return same?.means === 'speaker' ? { ...same, means: 'lister' } : null;
}

/** 张伟民出席会议,|就下阶段发展|提出三点建议: the matter alone before an announcement, whose speaker stands in the clause before; null where more stands there. */
export function parseMatter({ chars }: View, from: number, to: number): SameSubject | null {
  return matter.test(chars.slice(from, from + 2)) && isAdjunct(chars, from, to)
    ? { kind: 'same', means: 'speaker', represents: null, start: from }
    : null;
}

/** What the first of these places that gives something gives. */
function firstOf(places: readonly number[], read: (start: number) => Subject | null): Subject | null {
  for (const start of places) {
    const subject = read(start);
    if (subject) return subject;
  }
  return null;
}

/** The speaker that a clause opens with, whatever verb follows: 毕书恒委员长期关注校园食育。 */
export function parseTopic(view: View, from: number, to: number): Voice | null {
  const end = Math.min(to, from + longestClause);
  const attribute = attributeEnd(view.chars, from, end);
  if (attribute === from && isIn(leading, view.chars, from)) return null;
  for (const start of subjectStarts(view.chars, attribute, end)) {
    const mention = parseLeadingMention(view, start, end, 'posted');
    const voice = mention && toVoice(view, mention, findRepresented(view.chars, mention.end, end));
    if (voice) return voice;
  }
  return describedTopic(view, from, end);
}

/** 做海鲜生意的|个体工商户殷作舟, 当了三十年工程师的|郝为民: somebody with a post behind any attribute, or who did something, or is of a body. */
function describedTopic(view: View, from: number, to: number): Voice | null {
  const start = indexWithin(view.chars, '的', from, Math.min(to, from + longestAttribute)) + 1;
  const mention = start > 0 ? parseLeadingMention(view, start, to, 'posted') : null;
  if (!mention) return null;
  const voice = toVoice(view, mention, null);
  const isOf = did.test(view.chars.slice(from, start)) || endsBody(view.chars, from, start - 1);
  const isPerson =
    voice.name !== null && isOf && (isSureName(fold(voice.name)) || first.test(view.chars.slice(mention.end, to)));
  return mention.posts.length > 0 || isPerson ? voice : null;
}

/** 在县城上班的|大学生钟小燕, 来县城七年的|钟小燕: behind the attribute that opens the clause; `from` where none does. */
function attributeEnd(chars: string, from: number, to: number): number {
  if (!/^(?:[在以从被]|来(?!自)|[坐住站]在|[开干跑教种养卖当做][了过])/.test(chars.slice(from, from + 2))) return from;
  return indexWithin(chars, '的', from, Math.min(to, from + longestAttribute)) + 1 || from;
}

/** The group or body that a clause opens with, whatever it does: 众议院调查委员会将责任归咎于…. */
export function parseGroupTopic(view: View, from: number, to: number): Voice | null {
  const end = Math.min(to, from + longestClause);
  for (const start of subjectStarts(view.chars, from, end)) {
    const group = parseLeadingGroup(view.chars, start, end);
    if (group) return toGroupVoice(view, withoutConnective(view.chars, group));
  }
  return null;
}

/** 他, 县政协委员张伟民, 民建省委会提交的书面材料. */
function parsePerson(view: View, start: number, end: number): Subject | null {
  const { chars } = view;
  const same = parseSameSubject(chars, start, end);
  if (same) return same;
  const paper = submitted.exec(chars.slice(start, Math.min(end, start + longestPaper)));
  if (paper && start + paper[0].length === end) {
    const to = start + (paper[1] as string).length;
    return parsePerson(view, start, to) ?? parseOthers(view, start, to);
  }
  const mention = isIn(objecting, chars, start)
    ? null
    : (parseNickname(chars, start, end) ?? parseLeadingMention(view, start, end, 'placed'));
  if (mention && (isAdjunct(chars, mention.end, end) || inPlace.test(chars.slice(mention.end, end + 2))))
    return { kind: 'voice', voice: toVoice(view, mention, findRepresented(chars, mention.end, end)), start };
  return null;
}

/** 与会专家, or a post without a name: looked for where no start of the clause gives a person. */
function parseOthers(view: View, start: number, end: number): Subject | null {
  const { chars } = view;
  const leading = parseLeadingGroup(chars, start, end);
  const group =
    leading && isAdjunct(chars, leading.end, end) ? leading : parseGroup(chars, start, stripAdverbs(chars, start, end));
  return group
    ? { kind: 'voice', voice: toGroupVoice(view, withoutConnective(chars, group)), start }
    : parsePost(view, start, end);
}

/** 校党委书记在闭幕式上说: somebody of whom the report gives only the post and its body. */
function parsePost(view: View, start: number, end: number): Subject | null {
  const { chars } = view;
  for (let to = start + 3; to <= Math.min(end, start + longestPost); to++) {
    if (!endsPost(chars, start, to) || !isAdjunct(chars, to, end)) continue;
    const { organization } = splitPost(chars, start, to);
    return organization &&
      endsBody(chars, start, organization.end) &&
      !isHandled(chars, start, to) &&
      !tells(chars, start, to)
      ? { kind: 'voice', voice: toGroupVoice(view, { start, end: to }), start }
      : null;
  }
  return null;
}

/** 当天|上千名邮政人员, 还|有委员: what hands over is no part of a group's name, but the 有 that tells how many. */
function withoutConnective(chars: string, { start, end }: Span): Span {
  const length = connective.startingAt(chars, start, end);
  const next = start + length;
  const isKind = chars.charAt(next - 1) === '有' && end - next <= 3 && !isQuantified(chars, { start: next, end });
  return length > 1 && end - next > 1 ? { start: isKind ? next - 1 : next, end } : { start, end };
}

/** 委员长会议|建议|委托某委员长: a verb of saying stands before the post. */
function tells(chars: string, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (said.startingAt(chars, at, to) > 1) return true;
  return false;
}

/** Where a subject may start: at the clause's head and behind each connective there. */
function subjectStarts(chars: string, from: number, to: number): readonly number[] {
  const starts = [from];
  let at = from;
  for (let length = connective.startingAt(chars, at, to); length > 0; length = connective.startingAt(chars, at, to)) {
    at += length;
    starts.push(at);
  }
  return starts;
}
