import { closingHeadings } from '../lexicon/closing-headings.js';
import { meetingSubjects } from '../lexicon/meeting-subjects.js';
import { parties } from '../lexicon/parties.js';
import { splitLines } from '../text/lines.js';
import { markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import { clauseStart, findAnchors, parseSubject, parseTopic } from './attribution.js';
import { contentStart } from './attributions.js';
import type { FoundBlock, Opening } from './found-block.js';
import { findNarrativeBlocks } from './narrative.js';
import { findAnnounced } from './roster.js';
import { blockRules } from './rules.js';
import { introduce, isSameVoice, isShortForm, type Voice, type WrittenPost } from './speaker.js';
import { parseTurnHead, type TurnHead } from './turn.js';

export type { FoundBlock, Opening, Voice, WrittenPost };
export { blockRules, findAnnounced, introduce, isShortForm };

const meeting = toPhrases(meetingSubjects);
const closing = new RegExp(closingHeadings.join('|'));

/** A line of the report, its turn's head if it opens one, and the triggers in it. */
interface Line extends Span {
  readonly head: TurnHead | null;
  readonly triggers: readonly Trigger[];
}

/**
 * Finds the stretches of the report that are somebody's words, in the order of the text. Where no word of the report can
 * open a scope and no two lines can open turns, nobody is looked for: most texts of an archive are news of that kind.
 * Lines that `skipped` covers
 * (headline, source, furniture) belong to nobody. All offsets are view offsets.
 */
export function findBlocks(view: View, skipped: readonly Span[], triggers: readonly Trigger[]): readonly FoundBlock[] {
  const proposing = triggers.some((trigger) => trigger.kind !== 'refused');
  if (!proposing && (view.chars.match(/\n[^\n:,。]{2,40}:/g)?.length ?? 0) < 2) return [];
  const lines = toLines(view, skipped, triggers);
  const blocks: FoundBlock[] = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line;
    const found = line.head
      ? readTurn(view, lines, i, line.head)
      : readParagraph(view, lines, i, blocks.at(-1)?.voice ?? null);
    blocks.push(...found.blocks);
    i = found.next;
  }
  return blocks;
}

function toLines(view: View, skipped: readonly Span[], triggers: readonly Trigger[]): readonly Line[] {
  const lines = splitLines(view).flatMap((line) => withoutHeader(line, skipped));
  let next = 0;
  const read = lines.map((line): Line => {
    const within: Trigger[] = [];
    while (next < triggers.length && (triggers[next] as Trigger).start < line.end) {
      const trigger = triggers[next++] as Trigger;
      if (trigger.start >= line.start) within.push(trigger);
    }
    return { start: line.start, end: line.end, head: parseTurnHead(view, line), triggers: within };
  });
  return read.map((line, i) => (isTrustedHead(view, read, i) ? line : { ...line, head: null }));
}

/** What is left of a line for people's words: nothing of a header line, all behind a dateline. */
function withoutHeader(line: Span, skipped: readonly Span[]): readonly Span[] {
  const part = skipped.find((span) => span.start <= line.start && span.end > line.start);
  if (!part) return [line];
  return part.end < line.end ? [{ start: part.end, end: line.end }] : [];
}

/** A name on a line of its own opens a turn only with a speech below it; a bare one only among others or named elsewhere. */
function isTrustedHead(view: View, lines: readonly Line[], at: number): boolean {
  const head = lines[at]?.head;
  if (head?.rule !== 'turn-line') return true;
  const below = lines[at + 1];
  if (!below || below.head?.rule === 'turn-line') return false;
  if (!head.bare) return true;
  const others = lines.filter((line) => line.head?.rule === 'turn-line' && line.head.voice.group === null).length;
  if (head.voice.group !== null) return (others > 1 && isSpeechTitle(view, below)) || isPartySeries(lines);
  return others > 1 || introduce(view, head.voice).length > 0;
}

/** 民革市委会, 民建市委会, …, each on a line of its own: where two are parties, the bodies between them speak too. */
function isPartySeries(lines: readonly Line[]): boolean {
  const groups = lines.flatMap((line) => (line.head?.rule === 'turn-line' ? [line.head.voice.group ?? ''] : []));
  return groups.filter((group) => parties.some(([word]) => group.includes(word))).length > 1;
}

/** ——守住老城的“味道”: what a printed speech carries between its speaker and its first paragraph. */
function isSpeechTitle(view: View, line: Span): boolean {
  return /^—/.test(view.chars.charAt(line.start)) && /[^。!?;:,]/.test(view.chars.charAt(line.end - 1));
}

function readParagraph(
  view: View,
  lines: readonly Line[],
  at: number,
  last: Voice | null,
): { blocks: readonly FoundBlock[]; next: number } {
  const line = lines[at] as Line;
  if (isHeadline(view, lines, at)) return { blocks: [], next: at + 1 };
  const blocks = findNarrativeBlocks(view, line, line.triggers, last);
  const open = blocks.at(-1);
  const end = open && open.openings.length > 0 ? listEnd(view, lines, at, open) : at + 1;
  if (!open || end === at + 1) return { blocks, next: at + 1 };
  return { blocks: [...blocks.slice(0, -1), { ...open, end: (lines[end - 1] as Line).end }], next: end };
}

/** A short line without an end, above a paragraph: the headline of an item in a round-up, never somebody's words. */
function isHeadline(view: View, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  return (
    line.end - line.start <= 40 &&
    /[^。!?;:,”]/.test(view.chars.charAt(line.end - 1)) &&
    below !== undefined &&
    below.end - below.start > line.end - line.start &&
    !isListLine(view.chars, below)
  );
}

/** The line behind the announced list that the paragraph at `at` opens and that runs on over paragraphs. */
function listEnd(view: View, lines: readonly Line[], at: number, open: FoundBlock): number {
  const line = lines[at] as Line;
  if (open.end < line.end) return at + 1;
  let end = at + 1;
  if (isListLine(view.chars, line)) return end;
  while (end < lines.length && isListLine(view.chars, lines[end] as Line) && !(lines[end] as Line).head) end++;
  const announces = view.chars.charAt(line.end - 1) === ':';
  if (end === at + 1 && announces && end < lines.length && !(lines[end] as Line).head) return end + 1;
  return end;
}

function readTurn(
  view: View,
  lines: readonly Line[],
  at: number,
  head: TurnHead,
): { blocks: readonly FoundBlock[]; next: number } {
  let next = at + 1;
  while (next < lines.length && !isTurnEnd(view, lines, at, next, head)) next++;
  const end = (lines[next - 1] as Line).end;
  const triggers = lines.slice(at, next).flatMap((line) => line.triggers);
  const openings = findTurnOpenings(view, head, end, triggers);
  return {
    blocks: [
      { start: head.start, end, voice: head.voice, rule: head.rule, layout: 'turn', openings, attributions: [] },
    ],
    next,
  };
}

function isTurnEnd(view: View, lines: readonly Line[], at: number, next: number, head: TurnHead): boolean {
  const line = lines[next] as Line;
  if (line.head || /^(?:问|记者问?|主持人问|网友问)[:]/.test(view.chars.slice(line.start, line.start + 6))) return true;
  if (isNumbered(view, lines[at] as Line) && isNumbered(view, line) && !view.chars.slice(0, line.start).endsWith(':\n'))
    return true;
  return isNarratorLine(view, line, head.voice) || isTrailer(view, lines, at, next);
}

/** In numbered minutes every number is a new entry. */
function isNumbered(view: View, line: Span): boolean {
  return /^\d{1,2}[.、]/.test(view.chars.slice(line.start, line.start + 3));
}

function isNarratorLine(view: View, line: Span, voice: Voice): boolean {
  const { chars } = view;
  const text = chars.slice(line.start, line.end);
  if (text.length <= 30 && closing.test(text) && !/[。;!?]$/.test(text)) return true;
  if (meeting.startingAt(chars, line.start, line.end) > 0) return true;
  if (/(?:参加|出席|列席|陪同)[^,。]{0,14}。?$/.test(text.slice(-24)) && parseTopicOf(view, line)) return true;
  const topic = parseTopicOf(view, line);
  if (topic && topic.posts.length > 0 && !isSameVoice(topic, voice)) return true;
  return speaksAtHead(view, line, voice);
}

/** 魏东升在认真听取发言后说: somebody else is given the word in the line's first sentence. */
function speaksAtHead(view: View, line: Span, voice: Voice): boolean {
  const { chars } = view;
  const sentence = firstSentenceEnd(chars, line);
  for (const anchor of findAnchors(chars, line.start, sentence, [])) {
    const subject = parseSubject(view, clauseStart(chars, anchor.start, line.start), anchor.start);
    if (subject?.kind === 'voice') return subject.voice.name !== null && !isSameVoice(subject.voice, voice);
  }
  return false;
}

function parseTopicOf(view: View, line: Span): Voice | null {
  const clause = /[,。;:!?]/.exec(view.chars.slice(line.start, line.end));
  return parseTopic(view, line.start, clause ? line.start + clause.index : line.end);
}

/**
 * Behind the last of several turns of one paragraph each, a paragraph that is no list item is the narrator's: only in
 * long speeches does a turn go on over paragraphs.
 */
function isTrailer(view: View, lines: readonly Line[], at: number, next: number): boolean {
  const heads = lines.flatMap((line, i) => (line.head ? [i] : []));
  if (heads.length < 3 || heads.at(-1) !== at || (lines[at] as Line).head?.rule === 'turn-line') return false;
  const single = heads
    .slice(0, -1)
    .every(
      (head, i) =>
        (heads[i + 1] as number) === head + 1 || isNarratorBetween(view, lines, head + 1, heads[i + 1] as number),
    );
  return (
    single &&
    markerEnd(view.chars, (lines[next] as Line).start, true) === (lines[next] as Line).start &&
    !/[:]$/.test(view.chars.slice((lines[next - 1] as Line).start, (lines[next - 1] as Line).end))
  );
}

function isNarratorBetween(view: View, lines: readonly Line[], from: number, to: number): boolean {
  return to - from === 1 && /^[【(一二三四五六#]/.test(view.chars.charAt((lines[from] as Line).start));
}

function findTurnOpenings(view: View, head: TurnHead, end: number, triggers: readonly Trigger[]): readonly Opening[] {
  return triggers
    .filter((trigger) => trigger.kind !== 'refused' && trigger.start >= head.contentStart)
    .filter((trigger) => trigger.kind !== 'verb' || isOwnTrigger(view, head, trigger))
    .map((trigger) => ({ start: Math.min(end, contentStart(view.chars, trigger.end, end)), trigger }));
}

/** Whether the speaker of the turn is the one who 建议s: nobody, or 我, stands before the verb. */
function isOwnTrigger(view: View, head: TurnHead, trigger: Trigger): boolean {
  const { chars } = view;
  const start = clauseStart(chars, trigger.start, head.contentStart);
  const subject = parseSubject(view, start, trigger.start);
  if (subject)
    return (
      subject.kind === 'same' || isSameVoice(subject.voice, head.voice) || /^(?:我|本)/.test(subject.voice.group ?? '')
    );
  return (
    /(?:我|我们|这里|特|在此|现|谨|也|故)$/.test(chars.slice(start, trigger.start)) ||
    /^(?:就|对|针对|关于|围绕|结合|从|在|为|基于|鉴于|作为|考虑到)/.test(chars.slice(start, trigger.start))
  );
}

function firstSentenceEnd(chars: string, line: Span): number {
  const stop = /[。!?;]/.exec(chars.slice(line.start, line.end));
  return stop ? line.start + stop.index : line.end;
}

/** Whether a line opens with a list marker, so that an announced list runs on in it. */
function isListLine(chars: string, line: Span): boolean {
  return markerEnd(chars, line.start, true) > line.start;
}
