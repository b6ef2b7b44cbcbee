import { connectives } from '../lexicon/connectives.js';
import { pronouns } from '../lexicon/pronouns.js';
import { reportingVerbs } from '../lexicon/reporting-verbs.js';
import { subjectAdverbs } from '../lexicon/subject-adverbs.js';
import { markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import { shortestSpeech } from '../text/quotes.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import { parseGroup, parseLeadingGroup } from './group.js';
import { parseLeadingMention } from './mention.js';
import { toGroupVoice, toVoice, type Voice } from './speaker.js';

const connective = toPhrases(connectives);
const adverb = toPhrases(subjectAdverbs);
const pronoun = toPhrases(pronouns);

/** Verbs of one character are words of their own only before punctuation: 他说, not 小说. */
const longVerbs = reportingVerbs.filter((verb) => verb.length > 1).sort((a, b) => b.length - a.length);
const shortVerbs = reportingVerbs.filter((verb) => verb.length === 1);
const reporting = new RegExp(`(?:${longVerbs.join('|')})|[${shortVerbs.join('')}](?=[,:。“]|$)`, 'g');

/** Prepositions that may part a speaker from the verb with a phrase of any kind: 在发言中, 就…, 代表…. */
const preposition = /^(?:在|于|就|围绕|针对|对|向|从|结合|以|代表|受|作为|接受|听取|当|通过|用|给|与|和|同|\d|[（(])/;
const dateAdverb = /(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?$|时$|中$|上$|后$|前$/;

/** A verb that gives the word to somebody: a trigger, or a verb of saying. View offsets. */
export interface Anchor extends Span {
  readonly trigger: Trigger | null;
}

/** 他建议, 建议: whoever spoke last, a person where it says 他; `represents` where the clause says 她代表… . */
export interface SameSubject {
  readonly kind: 'same';
  readonly person: boolean;
  readonly represents: Span | null;
  readonly start: number;
}

/** What stands before such a verb. */
export type Subject = SameSubject | { readonly kind: 'voice'; readonly voice: Voice; readonly start: number };

/** The verbs of a stretch that may give the word to somebody, in order. A trigger comes before a verb of saying. */
export function findAnchors(chars: string, from: number, to: number, triggers: readonly Trigger[]): readonly Anchor[] {
  const anchors: Anchor[] = triggers
    .filter((trigger) => trigger.kind !== 'refused')
    .map((trigger) => ({ start: trigger.start, end: trigger.end, trigger }));
  for (const hit of chars.slice(from, to).matchAll(reporting)) {
    const start = from + hit.index;
    const end = start + hit[0].length;
    if (chars.charAt(end) === '的') continue;
    if (!triggers.some((trigger) => trigger.start < end && start < trigger.end))
      anchors.push({ start, end, trigger: null });
  }
  return anchors.sort((a, b) => a.start - b.start);
}

/** The start of the clause that holds `at`, no earlier than `from`. */
export function clauseStart(chars: string, at: number, from: number): number {
  let start = at;
  while (start > from && !isClauseBoundary(chars, start - 1)) start--;
  return start === 0 || chars.charAt(start - 1) === '\n' ? Math.min(at, markerEnd(chars, start, true)) : start;
}

/** Quotation marks around a word or two (“强烈建议”) bound no clause. */
function isClauseBoundary(chars: string, at: number): boolean {
  const char = chars.charAt(at);
  if (char === '“') return !chars.slice(at, at + shortestSpeech).includes('”');
  if (char === '”') return !chars.slice(Math.max(0, at - shortestSpeech), at).includes('“');
  return /[,。;:!?‘’"\n…—]/.test(char);
}

/**
 * Reads what stands between a clause's start and its verb as a subject: a person, a group, 他, or nothing. Null where it
 * is none of these, so that the verb says nothing about who speaks.
 */
export function parseSubject(view: View, from: number, to: number): Subject | null {
  const { chars } = view;
  const end = chars.charAt(to - 1) === '“' ? to - 1 : to;
  for (const start of subjectStarts(chars, from, end)) {
    const subject = parseSubjectAt(view, start, end);
    if (subject) return subject;
  }
  return null;
}

/** The speaker that a clause opens with, whatever verb follows: 毕书恒委员长期关注校园食育。 */
export function parseTopic(view: View, from: number, to: number): Voice | null {
  for (const start of subjectStarts(view.chars, from, to)) {
    const mention = parseLeadingMention(view.chars, start, to, 'bare');
    if (mention) return toVoice(view, mention, findRepresented(view.chars, mention.end, to));
  }
  return null;
}

/** The group or body that a clause opens with, whatever it does: 众议院调查委员会将责任归咎于…. */
export function parseGroupTopic(view: View, from: number, to: number): Voice | null {
  for (const start of subjectStarts(view.chars, from, to)) {
    const group = parseLeadingGroup(view.chars, start, to);
    if (group && group.end - group.start > 2) return toGroupVoice(view, group);
  }
  return null;
}

function parseSubjectAt(view: View, start: number, end: number): Subject | null {
  const { chars } = view;
  const pronounLength = pronoun.startingAt(chars, start, end);
  if (pronounLength > 0 && isAdjunct(chars, start + pronounLength, end))
    return {
      kind: 'same',
      person: /^[他她]/.test(chars.slice(start, end)),
      represents: findRepresented(chars, start + pronounLength, end),
      start,
    };
  if (isAdverbial(chars, start, end)) return { kind: 'same', person: false, represents: null, start };
  const mention = parseLeadingMention(chars, start, end, 'placed');
  if (mention && isAdjunct(chars, mention.end, end))
    return { kind: 'voice', voice: toVoice(view, mention, findRepresented(chars, mention.end, end)), start };
  const leading = parseLeadingGroup(chars, start, end);
  const group =
    leading && isAdjunct(chars, leading.end, end) ? leading : parseGroup(chars, start, stripAdverbs(chars, start, end));
  return group ? { kind: 'voice', voice: toGroupVoice(view, group), start } : null;
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

/** Whether nothing but adverbs (and a prepositional phrase) stands from `from` to `to`. */
function isAdverbial(chars: string, from: number, to: number): boolean {
  return stripAdverbs(chars, from, to) === from;
}

function isAdjunct(chars: string, from: number, to: number): boolean {
  const end = stripAdverbs(chars, from, to);
  if (end <= from) return true;
  if (end - from > 60) return false;
  let at = from;
  while (at < end && !preposition.test(chars.slice(at, end))) {
    const length = adverb.startingAt(chars, at, end);
    if (length === 0) break;
    at += length;
  }
  return (
    at >= end || isPrepositional(chars.slice(at, end)) || (end - at <= 12 && dateAdverb.test(chars.slice(at, end)))
  );
}

/** 在发言中, 就此, 代表民革中央: what it leads to is a time, a place or a matter, not the noun that the verb would then be. */
function isPrepositional(phrase: string): boolean {
  if (!preposition.test(phrase)) return false;
  return /^(?:在|于|从|以|结合|作为)/.test(phrase)
    ? /(?:[时中上下后前里会间际日天年]|发言|讲话|采访|调研|身份|名义|为题|例|角度|出发|实际|经验|经历|界别|组)$/.test(
        phrase,
      )
    : true;
}

function stripAdverbs(chars: string, from: number, to: number): number {
  let end = to;
  for (;;) {
    const date = /(?:(?:当地时间)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚)?)$/.exec(
      chars.slice(Math.max(from, end - 14), end),
    );
    const mark = end > from && /[“”]/.test(chars.charAt(end - 1)) ? 1 : 0;
    const length = date?.[0].length ?? (mark || adverb.endingAt(chars, end, from));
    if (length === 0) return end;
    end -= length;
  }
}

/** 代表民盟某市委会发言: the body, without 发言. */
export function findRepresented(chars: string, from: number, to: number): Span | null {
  const hit =
    /^[^,。]{0,12}?代表([^,。;:!?]{2,40}?)(?=(?:作|做|进行)?(?:了)?(?:大会|联合|口头|书面|主题|交流|专题)?发言|[,。;:]|$)/.exec(
      chars.slice(from, to),
    );
  if (!hit?.[1]) return null;
  const start = from + hit[0].length - hit[1].length;
  const end = stripAdverbs(chars, start, start + hit[1].length);
  return end - start > 1 ? { start, end } : null;
}
