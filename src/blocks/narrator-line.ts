import { closingHeadings } from '../lexicon/closing-headings.js';
import { meetingSubjects } from '../lexicon/meeting-subjects.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import { sentenceEnd } from '../text/sentences.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { findAnchors } from './anchors.js';
import { clauseStart } from './clause.js';
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
export function isNarratorLine(view: View, line: Span, voice: Voice): boolean {
  const { chars } = view;
  if (isClosingHeading(chars, line) || meeting.startingAt(chars, line.start, line.end) > 0) return true;
  const topic = parseTopic(view, line.start, firstClauseEnd(chars, line));
  if (topic && attendance.test(chars.slice(Math.max(line.start, line.end - 24), line.end))) return true;
  if (topic && topic.posts.length > 0 && !isSameVoice(topic, voice)) return true;
  return speaksAtHead(view, line, voice);
}

function isClosingHeading(chars: string, { start, end }: Span): boolean {
  return end - start <= longestHeading && !isIn(stops, chars, end - 1) && closing.test(chars.slice(start, end));
}

/** 魏东升在认真听取发言后说: somebody else is given the word in the line's first sentence. */
function speaksAtHead(view: View, line: Span, voice: Voice): boolean {
  const { chars } = view;
  for (const anchor of findAnchors(chars, line.start, sentenceEnd(chars, line.start, line.end), [])) {
    const subject = parseSubject(view, clauseStart(chars, anchor.start, line.start), anchor.start);
    if (subject?.kind === 'voice') return subject.voice.name !== null && !isSameVoice(subject.voice, voice);
  }
  return false;
}

function firstClauseEnd(chars: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isIn(clauseMarks, chars, at)) at++;
  return at;
}
