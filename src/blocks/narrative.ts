import { meetingSubjects } from '../lexicon/meeting-subjects.js';
import { markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import { findQuotations } from '../text/quotes.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import { type Anchor, clauseStart, findAnchors, parseGroupTopic, parseSubject, parseTopic, type SameSubject } from './attribution.js';
import type { FoundBlock, Opening } from './found-block.js';
import type { Voice } from './speaker.js';
import { write } from './write.js';

const meeting = toPhrases(meetingSubjects);

/** An attribution in a paragraph: whose words begin where, and with which verb. */
interface Attribution {
  /** From where the words are this speaker's; the opening quotation mark of a post-posed quotation. */
  readonly start: number;
  /** The words that say who speaks, verb and punctuation included. */
  readonly words: Span;
  readonly voice: Voice;
  readonly trigger: Trigger | null;
  readonly quotation: Span | null;
}

/**
 * Finds the blocks of a narrative paragraph (李四常委建议,…。王五委员说,…), left to right. `last` is who spoke before the
 * paragraph: a 建议 without a subject, or 他建议, goes on from there.
 */
export function findNarrativeBlocks(view: View, line: Span, triggers: readonly Trigger[], last: Voice | null): readonly FoundBlock[] {
  const quotations = findQuotations(view.chars, line.start, line.end);
  const attributions = findAttributions(view, line, triggers, quotations, last);
  const groups = groupByVoice(attributions);
  return groups.map((group, i) => toBlock(view, line, group, groups[i + 1], triggers, quotations));
}

/** Who spoke last in these blocks, or before them. */
export function lastVoice(blocks: readonly FoundBlock[], before: Voice | null): Voice | null {
  return blocks.at(-1)?.voice ?? before;
}

/** Whether two attributions name the same speaker. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  return (a.name ?? a.group) === (b.name ?? b.group);
}

function findAttributions(view: View, line: Span, triggers: readonly Trigger[], quotations: readonly Span[], last: Voice | null): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const anchor of findAnchors(view.chars, line.start, line.end, triggers)) {
    if (quotations.some((quotation) => anchor.start > quotation.start && anchor.end < quotation.end)) continue;
    const clause = clauseStart(view.chars, anchor.start, line.start);
    const subject = parseSubject(view, clause, anchor.start);
    if (!subject || (subject.kind === 'same' && !anchor.trigger && subject.start === anchor.start)) continue;
    const voice = subject.kind === 'voice' ? fuller(subject.voice, found) : resolve(view, line, clause, found, last, subject);
    if (!voice) continue;
    const quotation = quotations.find((each) => each.end === clause) ?? null;
    const end = contentStart(view.chars, anchor.end, line.end);
    const trigger = opensNothing(view.chars, anchor, quotation) ? null : anchor.trigger;
    found.push({ start: quotation?.start ?? subject.start, words: { start: clause, end }, voice, trigger, quotation });
  }
  return found;
}

/** 专家 after 中国疾控中心有关专家 in one paragraph means the same. */
function fuller(voice: Voice, found: readonly Attribution[]): Voice {
  const nearest = found.at(-1)?.voice;
  return voice.group && voice.group.length <= 4 && nearest?.group?.endsWith(voice.group) ? nearest : voice;
}

/** A verb that ends its sentence has no content, unless a quotation stands before it. */
function opensNothing(chars: string, anchor: Anchor, quotation: Span | null): boolean {
  return anchor.trigger?.kind === 'verb' && quotation === null && /^(?:[。!?;\n]|$)/.test(chars.slice(anchor.end, anchor.end + 1));
}

/** Whom 他 or a missing subject means: the nearest person at the head of a clause or sentence before, else the last speaker. */
function resolve(view: View, line: Span, clause: number, found: readonly Attribution[], last: Voice | null, { person, represents }: SameSubject): Voice | null {
  const nearest = found.at(-1);
  const spoken = nearestTopic(view, line, clause, nearest?.words.end ?? line.start) ?? nearest?.voice ?? last;
  const voice = person && spoken?.group ? (nearestPerson(view, line, clause) ?? spoken) : spoken;
  return voice && represents ? { ...voice, represents: write(view, represents) } : voice;
}

/** The person nearest before a place at the head of any clause; 他 is no body. */
function nearestPerson(view: View, line: Span, at: number): Voice | null {
  for (let end = at - 1; end > line.start; ) {
    const start = clauseStart(view.chars, end, line.start);
    const topic = end > start ? parseTopic(view, start, end) : null;
    if (topic && topic.posts.length > 0) return topic;
    end = start - 1;
  }
  return null;
}

function nearestTopic(view: View, line: Span, clause: number, from: number): Voice | null {
  for (let end = clause - 1; end > from; ) {
    const start = sentenceStart(view.chars, end, line.start);
    const topic = start >= from ? (personTopic(view, start, end) ?? groupTopic(view, start, end, clause)) : null;
    if (topic) return topic;
    end = start - 1;
  }
  return null;
}

/** The person that a sentence opens with, or behind its opening phrase: 受国务院委托,国务院侨务办公室主任陈旭作了…. */
function personTopic(view: View, start: number, end: number): Voice | null {
  const first = clauseEnd(view.chars, start, end);
  return parseTopic(view, start, first) ?? (/^(?:受|据|在|针对|围绕|对|随着|根据|作为|话音|谈|说)/.test(view.chars.slice(start, first)) ? parseTopic(view, first + 1, clauseEnd(view.chars, first + 1, end)) : null);
}

/** A group counts as the subject only of its own sentence: …委员会将责任归咎于某人,并建议…. */
function groupTopic(view: View, start: number, end: number, clause: number): Voice | null {
  if (sentenceStart(view.chars, clause, start) > start) return null;
  for (let from = start; from < end; ) {
    const to = clauseEnd(view.chars, from, end);
    const topic = parseGroupTopic(view, from, to);
    if (topic) return topic;
    from = to + 1;
  }
  return null;
}

function groupByVoice(attributions: readonly Attribution[]): readonly (readonly Attribution[])[] {
  const groups: Attribution[][] = [];
  for (const attribution of attributions) {
    const group = groups.at(-1);
    if (group?.[0] && isSameVoice(group[0].voice, attribution.voice)) group.push(attribution);
    else groups.push([attribution]);
  }
  return groups;
}

function toBlock(view: View, line: Span, group: readonly Attribution[], next: readonly Attribution[] | undefined, triggers: readonly Trigger[], quotations: readonly Span[]): FoundBlock {
  const first = group[0] as Attribution;
  const limit = next?.[0] ? handover(view.chars, first, next[0]) : line.end;
  const end = narratorStart(view, group.at(-1) as Attribution, limit);
  const voice = group.map((each) => each.voice).find((each) => each.represents || each.posts.length > 0) ?? first.voice;
  const openings = findOpenings(view.chars, group, triggers, quotations, end);
  const rule = first.quotation ? 'post-posed' : first.voice.group ? 'group' : 'narrative';
  return { start: first.start, end, voice, rule, layout: 'narrative', openings, attributions: group.map((each) => each.words) };
}

/** The triggers of the block: its own verbs, and those inside its quotations (“建议成立自治会。”邢楠说). */
function findOpenings(chars: string, group: readonly Attribution[], triggers: readonly Trigger[], quotations: readonly Span[], end: number): readonly Opening[] {
  const first = group[0] as Attribution;
  const openings: Opening[] = group
    .filter((each) => each.trigger)
    .map((each) => ({ start: each.quotation ? each.quotation.start + 1 : each.words.end, trigger: each.trigger as Trigger }));
  for (const trigger of triggers) {
    if (trigger.kind === 'refused' || trigger.start < first.start || trigger.end > end) continue;
    const quotation = quotations.find((each) => trigger.start > each.start && trigger.end < each.end);
    if (quotation && opensClause(chars, trigger, quotation)) openings.push({ start: contentStart(chars, trigger.end, quotation.end), trigger });
  }
  return openings.filter((opening) => opening.start <= end).sort((a, b) => a.start - b.start);
}

function opensClause(chars: string, trigger: Trigger, quotation: Span): boolean {
  const before = chars.slice(clauseStart(chars, trigger.start, quotation.start + 1), trigger.start);
  return /^(?:我们?|我会|因此|所以|为此|同时|此外|另外|也|还|再|并|特别|强烈|在此|个人|在这里|我们?还|我们?也|就)*$/.test(before);
}

/** Where the next speaker's words begin, its sentence's opening phrase (针对草案第二十一条,) included. */
function handover(chars: string, first: Attribution, next: Attribution): number {
  const start = next.quotation ? next.start : sentenceStart(chars, next.start, first.words.end);
  return Math.max(start, first.words.end) === first.words.end && start <= first.words.end ? next.start : start;
}

/** Where the narrator takes the word back: a sentence about the meeting, or about another person. */
function narratorStart(view: View, last: Attribution, limit: number): number {
  const { chars } = view;
  let start = nextSentence(chars, Math.max(last.words.end, last.quotation?.end ?? 0), limit);
  while (start < limit) {
    const end = nextSentence(chars, start, limit);
    if (meeting.startingAt(chars, start, limit) > 0) return start;
    const topic = parseTopic(view, start, clauseEnd(chars, start, end));
    if (topic && !isSameVoice(topic, last.voice) && topic.posts.length > 0) return start;
    start = end;
  }
  return limit;
}

/** The first character of content after a verb that ends at `at`: 道, punctuation and an opening quotation mark are skipped. */
export function contentStart(chars: string, at: number, to: number): number {
  let start = at;
  if (/[道说称]/.test(chars.charAt(start)) && /[,:。“]/.test(chars.charAt(start + 1))) start++;
  while (start < to && /[,:。"“”]/.test(chars.charAt(start))) start++;
  return start;
}

function sentenceStart(chars: string, at: number, from: number): number {
  let start = at;
  while (start > from && !/[。;!?\n]/.test(chars.charAt(start - 1))) start--;
  while (start < at && /[”’"]/.test(chars.charAt(start))) start++;
  return start;
}

function nextSentence(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !/[。;!?\n]/.test(chars.charAt(at))) at++;
  while (at < to && /[。;!?\n”’"]/.test(chars.charAt(at))) at++;
  return at;
}

function clauseEnd(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !/[,。;:!?\n“”"]/.test(chars.charAt(at))) at++;
  return at;
}

/** Whether a line opens with a list marker, so that an announced list runs on in it. */
export function isListLine(chars: string, line: Span): boolean {
  return markerEnd(chars, line.start, true) > line.start;
}
