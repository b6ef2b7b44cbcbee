import { issuingVerbs, submittingVerbs } from '../../../lexicon/documents.js';
import { toGroupVoice, type Voice } from '../../../mentions/voice.js';
import { actionVerb } from '../../../text/action-verbs.js';
import { anyOf } from '../../../text/any-of.js';
import { lastBefore } from '../../../text/concordance.js';
import { sentenceEnd, sentenceStart } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { documentAt } from '../same-subject.js';
import { antecedentReach } from '../sentence-head.js';
import { parseGroupTopic, parseTopic } from '../topic.js';

const issuing = new RegExp(anyOf(issuingVerbs));

/** 会议发表|的公报. */
const issued = /(?:通过|发表|发布|签署|公布)$/;

/** 市政协主席张伟民|主持会议: whose no paper is that was heard there. */
const hosting = /^[^,。]{2,8}?主持(?:召开|了)?[^,。]{0,10}会/;

const submitting = new RegExp(
  `(?:^|[。;\\n])在((?!大会|本次|会议|两会|今年|会[前上])[^,。;\\n]{2,24}?)(?:${anyOf(submittingVerbs)}|提出)的[^,。;\\n]{0,8}(?:提案|议案|调研报告|建议书)[中里]`,
  'g',
);

/** 报告向各国提出以下建议:…, of whose authors the report tells nothing: the paper speaks for itself. */
export function paperItself(view: View, clause: number): Voice | null {
  const paper = documentAt(view.chars, clause);
  const isNoun =
    /^(?:建议|倡议|呼吁)(?![,:“])/.test(view.chars.slice(paper.end, paper.end + 3)) &&
    actionVerb.startingAt(view.chars, paper.end + 2) < 2;
  return paper.end > paper.start && !isNoun ? toGroupVoice(view, paper) : null;
}

/** 在民进某市委会提交的集体提案中,…。|提案建议,…: whoever handed in the paper that speaks, by a sentence of the line. */
export function submitterBefore(view: View, line: Span, clause: number): Voice | null {
  const from = Math.max(line.start, clause - antecedentReach);
  const hit = [...view.chars.slice(from, clause).matchAll(submitting)].at(-1);
  if (!hit?.[1]) return null;
  const start = from + hit.index + hit[0].indexOf(hit[1]);
  const end = start + hit[1].length;
  return parseTopic(view, start, end) ?? parseGroupTopic(view, start, end);
}

/** 报告开篇说,奥巴马总统取消了行程。|报告建议…, 张伟民主席主持会议。|报告建议…: no person of whom a sentence tells that he published nothing. */
export function issuerAmong(view: View, clause: number, topic: Voice | null): Voice | null {
  const at = topic?.name ? lastBefore(view.concordance(topic.name), clause) : undefined;
  if (at === undefined) return topic;
  const start = sentenceStart(view.chars, at, 0);
  if (hosting.test(view.chars.slice(at, sentenceEnd(view.chars, at, clause)))) return paperItself(view, clause);
  return documentAt(view.chars, start).end > start && !isIssuing(start, at, view) ? paperItself(view, clause) : topic;
}

/** 会议发布|的《某某发展白皮书(2026)》. */
const issuedTitle = /(?:通过|发表|发布|签署|公布)的《([^《》()]{2,40})(?:\([^()]*\))?》/g;

/** 会议发表的公报指出,…。|公报同时呼吁: whether the line itself has told of the paper that speaks, so that nobody above wrote it. */
export function isPublishedHere({ chars }: View, line: Span, clause: number): boolean {
  const paper = documentAt(chars, clause);
  const from = Math.max(line.start, clause - antecedentReach);
  const before = chars.slice(from, clause);
  const word = chars.slice(paper.start, paper.end);
  const told = before.lastIndexOf(`的${word}`);
  return (
    (told > 1 && issued.test(before.slice(told - 2, told))) ||
    Array.from(before.matchAll(issuedTitle), ([, title = '']) => title).some((title) => title.endsWith(word))
  );
}

/** Whether a sentence tells that somebody passed or published a paper. */
export function isIssuing(start: number, end: number, { chars }: View): boolean {
  return issuing.test(chars.slice(start, end));
}
