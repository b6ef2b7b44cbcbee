import { connectives } from '../lexicon/connectives.js';
import { documents } from '../lexicon/documents.js';
import { pronouns } from '../lexicon/pronouns.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { findRepresented, isAdjunct, stripAdverbs } from './adjunct.js';
import { endsBody } from './body.js';
import { longestClause } from './clause.js';
import { isHandled, parseGroup, parseLeadingGroup } from './group.js';
import { parseLeadingMention } from './leading-mention.js';
import { endsPost } from './post.js';
import { toGroupVoice, toVoice, type Voice } from './speaker.js';
import { splitPost } from './split-post.js';

const connective = toPhrases(connectives);
const pronoun = toPhrases(pronouns);
const document = toPhrases(documents);

/** 这位县政协委员, 该学者: the words that point at whoever was named, who they are follows. */
const demonstrative = /^(?:[这那]一?[位名]|该|上述)/;

/** 对持有证明的牧民应免收过境费: a preposition leads to no subject. */
const leading = toCharacterSet('对把将在以给让使按被');

const side = /^(?:[\u4e00-\u9fff]方|中[\u4e00-\u9fff]|双方|两国)(?:都|均|一贯|始终|历来|一向)?$/;

const personEnds = toCharacterSet('员师家长户匠官者手工生人');

/** 这位县人大社会建设委员会委员 is as long as a post with its body. */
const longestPointed = 24;

/** 他建议, 建议: whoever spoke last, a person where it says 他; `represents` where the clause says 她代表… . */
export interface SameSubject {
  readonly kind: 'same';
  /** 他 is a person, 他们 may be a group, 该决议 is whoever passed it; a missing subject is whoever spoke. */
  readonly means: 'person' | 'people' | 'issuer' | 'speaker';
  readonly represents: Span | null;
  readonly start: number;
}

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
  for (const start of subjectStarts(chars, from, end)) {
    const subject = parseSubjectAt(view, start, end);
    if (subject) return subject;
  }
  return null;
}

/** The speaker that a clause opens with, whatever verb follows: 毕书恒委员长期关注校园食育。 */
export function parseTopic(view: View, from: number, to: number): Voice | null {
  if (isIn(leading, view.chars, from)) return null;
  const end = Math.min(to, from + longestClause);
  for (const start of subjectStarts(view.chars, from, end)) {
    const mention = parseLeadingMention(view, start, end, 'posted');
    const voice = mention && toVoice(view, mention, findRepresented(view.chars, mention.end, end));
    if (voice) return voice;
  }
  return null;
}

/** The group or body that a clause opens with, whatever it does: 众议院调查委员会将责任归咎于…. */
export function parseGroupTopic(view: View, from: number, to: number): Voice | null {
  const end = Math.min(to, from + longestClause);
  for (const start of subjectStarts(view.chars, from, end)) {
    const group = parseLeadingGroup(view.chars, start, end);
    if (group) return toGroupVoice(view, group);
  }
  return null;
}

function parseSubjectAt(view: View, start: number, end: number): Subject | null {
  const { chars } = view;
  const pronounLength = pronoun.startingAt(chars, start, end);
  if (pronounLength > 0 && isAdjunct(chars, start + pronounLength, end))
    return {
      kind: 'same',
      means: meaningOf(chars.slice(start, start + pronounLength)),
      represents: findRepresented(chars, start + pronounLength, end),
      start,
    };
  if (pointsBack(chars, start, end)) return { kind: 'same', means: 'person', represents: null, start };
  if (isDocument(chars, start, end)) return { kind: 'same', means: 'issuer', represents: null, start };
  if (isSide(chars, start, end)) return { kind: 'same', means: 'speaker', represents: null, start };
  if (stripAdverbs(chars, start, end) === start) return { kind: 'same', means: 'speaker', represents: null, start };
  const mention = parseLeadingMention(view, start, end, 'placed');
  if (mention && isAdjunct(chars, mention.end, end))
    return { kind: 'voice', voice: toVoice(view, mention, findRepresented(chars, mention.end, end)), start };
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
  for (let to = start + 3; to <= Math.min(end, start + longestPointed); to++) {
    if (!endsPost(chars, start, to) || !isAdjunct(chars, to, end)) continue;
    const { organization } = splitPost(chars, start, to);
    return organization && endsBody(chars, start, organization.end) && !isHandled(chars, start, to)
      ? { kind: 'voice', voice: toGroupVoice(view, { start, end: to }), start }
      : null;
  }
  return null;
}

function meaningOf(word: string): SameSubject['means'] {
  if (/^[他她]们/.test(word)) return 'people';
  return /^[他她]/.test(word) ? 'person' : 'speaker';
}

/** Whether the words from `start` to the verb name nobody, but point at whoever was named before. */
function pointsBack(chars: string, start: number, end: number): boolean {
  const pointer = demonstrative.exec(chars.slice(start, start + 3))?.[0].length ?? 0;
  if (pointer === 0) return false;
  for (let to = start + pointer + 1; to <= Math.min(end, start + longestPointed); to++)
    if ((endsPost(chars, start + pointer, to) || isIn(personEnds, chars, to - 1)) && isAdjunct(chars, to, end))
      return true;
  return false;
}

/** 新方|主张, 中土都|主张: the side that the speaker is on, or both sides. */
function isSide(chars: string, start: number, end: number): boolean {
  return chars.startsWith('主张', end) && side.test(chars.slice(start, end));
}

/** 该决议, 宣言, 《坎帕拉宣言》 before a verb. */
function isDocument(chars: string, start: number, end: number): boolean {
  const to = stripAdverbs(chars, start, end);
  if (chars.charAt(start) === '《') return indexWithin(chars, '》', start, to) === to - 1;
  const from = /^(?:该|这[份项一])/.test(chars.slice(start, start + 2))
    ? start + (chars.charAt(start) === '该' ? 1 : 2)
    : start;
  return document.startingAt(chars, from, to) === to - from && to > from;
}

/** 当天|上千名邮政人员: what hands over is no part of a group's name. */
function withoutConnective(chars: string, { start, end }: Span): Span {
  const length = connective.startingAt(chars, start, end);
  return length > 1 && end - start - length > 1 ? { start: start + length, end } : { start, end };
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
