import { hearingPlaces } from '../../lexicon/phrase-openers.js';
import { clauseStart } from '../../mentions/clause.js';
import { isQuantified } from '../../mentions/group.js';
import { speaksFor } from '../../mentions/own-body.js';
import { introduce } from '../../mentions/told-elsewhere.js';
import { isSameVoice, type Voice } from '../../mentions/voice.js';
import { panel } from '../../mentions/words/group-words.js';
import { proposerLabel } from '../../mentions/words/person-words.js';
import { anyOf } from '../../text/any-of.js';
import { lineMarkerEnd } from '../../text/markers.js';
import { sentenceEnd, sentenceStart } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import type { Line } from '../line.js';
import { findAnchors } from './anchors.js';
import { nearestTopic } from './meant/nearest-topic.js';
import { noPlaceOfOurs } from './our-place.js';
import { parseSubject } from './subject.js';

/** What stands before a narrator's subject: 对这个回答, 谈到夜市时. */
export const opening = /^(?:对(?:于)?[这此]|听[了到完]|话音)|(?:时|后|之余|环节|阶段)$/;

/** The speaker of himself. */
const self = new RegExp(`我${noPlaceOfOurs}`);

/** 有位企业家对|我讲: told to the speaker himself. */
const toMe = new RegExp(`(?:[对跟向同和]|告诉|问)我${noPlaceOfOurs}`);

/** 直播间里,; 自由交流环节,. */
const inPlace = new RegExp(`^(?:${anyOf(hearingPlaces)}[里中上下前外]|[^,。:]{0,8}(?:环节|阶段)),$`);

/** Whether a line below the words of `voice` gives the word to somebody else. */
export function givesWord(view: View, line: Line, voice: Voice): boolean {
  return speaksAtHead(view, line, voice) || speaksLater(view, line, voice) || tellsOfPerson(view, line, voice);
}

/** 魏东升在认真听取发言后说: in its first sentence the line gives the word to somebody else, or to a body that 建议s. */
function speaksAtHead(view: View, line: Line, voice: Voice): boolean {
  const { chars } = view;
  const end = sentenceEnd(chars, quotationEnd(chars, line), line.end);
  const triggers = line.triggers.filter((trigger) => trigger.end <= end);
  for (const anchor of findAnchors(chars, line.start, end, triggers)) {
    const clause = clauseStart(chars, anchor.start, line.start);
    const subject = parseSubject(view, clause, anchor.start);
    if (subject?.kind !== 'voice') continue;
    const { name, group } = subject.voice;
    const counts =
      name !== null ||
      anchor.trigger?.kind === 'announcement' ||
      (isHead(chars, line, clause) &&
        (triggers.length > 0 ||
          isUnnamed(group) ||
          ((voice.name === null || isPanel(group)) && line.triggers.length > 0)));
    // 有人说,年轻人不读书了。我不同意: what people say of which the speaker talks.
    const isHearsay =
      (group === '有人' && self.test(chars.slice(line.start, line.end))) ||
      toMe.test(chars.slice(Math.max(line.start, anchor.start - 4), anchor.end + 1));
    const isOwn =
      group !== null && (speaksFor(view, voice, group) || /^[我本]/.test(group) || proposerLabel.has(group));
    const isOther = !isOwn && !isHearsay;
    return counts && isOther && !isSameVoice(subject.voice, voice);
  }
  return false;
}

/**
 * Whether a sentence of the line opens with somebody else who 建议s: one of whom the report tells a post (七嘴八舌之后,|邢敏干事建议…) or, below the
 * name of a body, some of its members (讨论热烈。|有代表建议…). Not where the speaker talks of himself in it (王芳代表建议推广民宿,我赞成).
 */
function speaksLater(view: View, line: Line, voice: Voice): boolean {
  if (self.test(view.chars.slice(line.start, line.end))) return false;
  return line.triggers.some((trigger) => {
    if (trigger.kind !== 'verb') return false;
    const clause = clauseStart(view.chars, trigger.start, line.start);
    const sentence = sentenceStart(view.chars, clause, line.start);
    if (sentence !== clause && !opening.test(view.chars.slice(sentence, clause - 1))) return false;
    const subject = parseSubject(view, clause, trigger.start);
    if (subject?.kind !== 'voice' || isSameVoice(subject.voice, voice)) return false;
    return (
      subject.voice.posts.length > 0 ||
      introduce(view, subject.voice).length > 0 ||
      (voice.name === null && isUnnamed(subject.voice.group))
    );
  });
}

/** 市新联会:让直播带货系上“安全带”|这个数字令会长揭光宇忧心忡忡。他提出三条建议:…: below the name of a body somebody is told of, and who 建议s is a 他. */
function tellsOfPerson(view: View, line: Line, voice: Voice): boolean {
  if (voice.name !== null) return false;
  return line.triggers.some((trigger) => {
    if (trigger.kind === 'refused') return false;
    const clause = clauseStart(view.chars, trigger.start, line.start);
    const subject = parseSubject(view, clause, trigger.start);
    if (subject?.kind !== 'same' || subject.means !== 'person') return false;
    const person = nearestTopic(view, line, clause, line.start, () => false);
    return person !== null && person.name !== null && person.posts.length > 0;
  });
}

/** Behind the quotation that opens the line, where its sentence goes on; the line's start where none does. */
export function quotationEnd(chars: string, { start, end }: Span): number {
  const open = lineMarkerEnd(chars, start);
  const close = chars.charAt(open) === '“' ? indexWithin(chars, '”', open, end) : -1;
  return close < 0 || close + 1 >= end ? start : close + 1;
}

/** 专家组|认为,该规划可行。同时建议:. */
function isPanel(group: string | null): boolean {
  return group !== null && panel.has(group);
}

/** 有的组成人员, 一些代表, 人社部门负责人. */
function isUnnamed(group: string | null): boolean {
  return group !== null && (group.endsWith('负责人') || isQuantified(group, { start: 0, end: group.length }));
}

/** Whether a clause is the first of its line, a list marker aside or where it is told (直播间里,不少网友也呼吁). */
function isHead(chars: string, line: Span, clause: number): boolean {
  const place = inPlace.exec(chars.slice(line.start, clause))?.[0].length ?? 0;
  return clause <= Math.max(line.start + place, lineMarkerEnd(chars, line.start));
}
