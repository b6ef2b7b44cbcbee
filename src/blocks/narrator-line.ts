import { closingHeadings } from '../lexicon/closing-headings.js';
import { meetingSubjects } from '../lexicon/meeting-subjects.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import { sentenceEnd } from '../text/sentences.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { findAnchors } from './anchors.js';
import { clauseStart } from './clause.js';
import { isQuantified } from './group.js';
import type { Line } from './lines.js';
import { isSameVoice, type Voice } from './speaker.js';
import { parseSubject, parseTopic } from './subject.js';

const meeting = toPhrases(meetingSubjects);
const closing = new RegExp(closingHeadings.join('|'));
const attendance = /(?:参加|出席|列席|陪同)[^,。]{0,14}。?$/;
const clauseMarks = toCharacterSet(',。;:!?');
const stops = toCharacterSet('。;!?');

/** A heading is no longer than this. */
const longestHeading = 30;

/** Whether a line below the words of `voice` is the narrator's, or gives the word to somebody else. */
export function isNarratorLine(view: View, line: Line, voice: Voice): boolean {
  const { chars } = view;
  if (isClosingHeading(chars, line) || meeting.startingAt(chars, line.start, line.end) > 0) return true;
  const isItem = markerEnd(chars, line.start, true) > line.start;
  const topic = isItem ? null : parseTopic(view, line.start, firstClauseEnd(chars, line));
  if (topic && attendance.test(chars.slice(Math.max(line.start, line.end - 24), line.end))) return true;
  if (topic && topic.posts.length > 0 && !isSameVoice(topic, voice)) return true;
  return speaksAtHead(view, line, voice);
}

function isClosingHeading(chars: string, { start, end }: Span): boolean {
  return end - start <= longestHeading && !isIn(stops, chars, end - 1) && closing.test(chars.slice(start, end));
}

/** 魏东升在认真听取发言后说: in its first sentence the line gives the word to somebody else, or to a body that 建议s. */
function speaksAtHead(view: View, line: Line, voice: Voice): boolean {
  const { chars } = view;
  const end = sentenceEnd(chars, line.start, line.end);
  const triggers = line.triggers.filter((trigger) => trigger.end <= end);
  for (const anchor of findAnchors(chars, line.start, end, triggers)) {
    const clause = clauseStart(chars, anchor.start, line.start);
    const subject = parseSubject(view, clause, anchor.start);
    if (subject?.kind !== 'voice') continue;
    const { name, group } = subject.voice;
    const counts =
      name !== null ||
      anchor.trigger?.kind === 'announcement' ||
      (isHead(chars, line, clause) && (anchor.trigger !== null || isUnnamed(group)));
    return counts && !isSameVoice(subject.voice, voice);
  }
  return false;
}

/** 有的组成人员, 一些代表, 人社部门负责人. */
function isUnnamed(group: string | null): boolean {
  return group !== null && (group.endsWith('负责人') || isQuantified(group, { start: 0, end: group.length }));
}

/** Whether a clause is the first of its line, a list marker aside. */
function isHead(chars: string, line: Span, clause: number): boolean {
  return clause <= Math.max(line.start, markerEnd(chars, line.start, true));
}

function firstClauseEnd(chars: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isIn(clauseMarks, chars, at)) at++;
  return at;
}
