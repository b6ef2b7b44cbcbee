import { listeningWords } from '../../../lexicon/listening-words.js';
import { isCredited } from '../../../mentions/credit.js';
import { isSameVoice, isWriter, type Voice } from '../../../mentions/voice.js';
import { seat } from '../../../mentions/words/post-words.js';
import { anyOf } from '../../../text/any-of.js';
import { sentenceEnd } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import { lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { findBarePerson } from './bare-person.js';
import { nearestTopic } from './nearest-topic.js';
import { personTopic } from './person-topic.js';

/** In how many lines before the paragraph, and how many UTF-16 units, the person may be named. */
const earlierLines = 3;
const earlierReach = 200;

/** What tells that somebody listens to a speaker. */
export const listening = new RegExp(anyOf(listeningWords));

/** 递交《关于稳定房屋租赁价格的提案》, 提交了关于整治环境的建议. */
const submitting =
  /(?:递交|提交|提出|带来|撰写|领衔)了?(?:[^。;]{0,6}《|关于[^。;]{2,40}的(?:建议|提案|议案)|[\u4e00-\u9fff\d]{0,6}(?:提案|议案)(?:[,。;]|$))/;

/** 戴崇礼建议…。|中国工程院院士尹海珠长期研究农田水利。|她同时建议: somebody whom the lines between tell of with a post, and who does more than listen. */
export function introducedSince(view: View, line: Span, spoken: Voice): Voice | null {
  const person = earlierPerson(view, line);
  if (!person || person.posts.length === 0 || isSameVoice(person, spoken)) return null;
  const at = lastNamed(view, line, person);
  if (at <= lastNamed(view, line, spoken)) return null;
  return listening.test(view.chars.slice(at, sentenceEnd(view.chars, at, line.start))) ? null : person;
}

/** 市人大代表樊振海递交《…的建议》|背景:…。|建议:一是…: somebody with a post, of whose paper a line above tells. */
export function submitterAbove(view: View, line: Span): Voice | null {
  return /^(?:具体)?建议:/.test(view.chars.slice(line.start, line.start + 5)) ? paperAuthor(view, line) : null;
}

/** 市政协委员张伟民今年带来了三份提案。: somebody with a post, of whose paper a line above tells. */
export function paperAuthor(view: View, line: Span): Voice | null {
  const person = earlierPerson(view, line);
  const at = person && person.posts.length > 0 ? lastNamed(view, line, person) : -1;
  return at >= 0 && submitting.test(view.chars.slice(at, sentenceEnd(view.chars, at, line.start))) ? person : null;
}

/** 村民覃老满种了十二亩水稻。|…|他建议: in short paragraphs the person is named in one before. */
export function earlierPerson(view: View, line: Span): Voice | null {
  const near = reachAbove(view, line);
  const person =
    nearestTopic(view, { start: near, end: line.start }, line.start, near, () => false) ?? bareAbove(view, line);
  // 本报记者|哈斯, 作者:|庄海澜
  if (!person || isWriter(person) || isCredited(view.chars, lastNamed(view, line, person))) return null;
  return memberBefore(view, line, person) ?? person;
}

/** 人大代表闻樱教书。学生小柯受过伤。|她建议: the member of a body of whom the paragraph tells before it comes to somebody who is none; null where there is none. */
function memberBefore(view: View, line: Span, person: Voice): Voice | null {
  const at = isMember(person) ? -1 : lastNamed(view, line, person);
  const near = reachAbove(view, line);
  for (let start = Math.max(near, lastIndexWithin(view.chars, '\n', near, at) + 1); start < at; ) {
    const end = sentenceEnd(view.chars, start, at);
    const topic = listening.test(view.chars.slice(start, end)) ? null : personTopic(view, start, end, at, '');
    if (topic?.name && isMember(topic) && !isSameVoice(topic, person)) return topic;
    start = end + 1;
  }
  return null;
}

function isMember({ posts }: Voice): boolean {
  return posts.some(({ post }) => post !== null && seat.has(post));
}

/** 齐永安年轻时在边防当兵。|…|他建议: somebody of whom one of those paragraphs tells by no more than the name. */
export function bareAbove(view: View, line: Span): Voice | null {
  return findBarePerson(view, reachAbove(view, line), line.start, true);
}

/** Where the paragraphs begin in which the person may be named. */
function reachAbove(view: View, line: Span): number {
  const from = Math.max(0, line.start - earlierReach);
  let start = line.start;
  for (let i = 0; i < earlierLines && start > from; i++) {
    let end = start - 1;
    while (end > from && view.chars.charAt(end - 1) === '\n') end--;
    start = lastIndexWithin(view.chars, '\n', from, end) + 1;
  }
  return Math.max(start, from);
}

/** Where somebody is named last within reach before a line; -1 where nowhere. */
function lastNamed({ chars }: View, { start }: Span, { name, group }: Voice): number {
  const from = Math.max(0, start - earlierReach);
  const at = chars.slice(from, start).lastIndexOf((name ?? group) as string);
  return at < 0 ? -1 : from + at;
}
