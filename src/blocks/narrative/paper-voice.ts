import { toGroupVoice, type Voice } from '../../mentions/voice.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { documentAt } from './same-subject.js';
import { reach } from './sentence-head.js';
import { parseGroupTopic, parseTopic } from './topic.js';

const submitting =
  /(?:^|[。;\n])在((?!大会|本次|会议|两会|今年|会[前上])[^,。;\n]{2,24}?)(?:提交|提出|递交|撰写|带来)的[^,。;\n]{0,8}(?:提案|议案|调研报告|建议书)[中里]/g;

/** 报告向各国提出以下建议:…, of whose authors the report tells nothing: the paper speaks for itself. */
export function paperItself(view: View, clause: number): Voice | null {
  const paper = documentAt(view.chars, clause);
  const isNoun = /^(?:建议|倡议|呼吁)(?![,:“])/.test(view.chars.slice(paper.end, paper.end + 3));
  return paper.end > paper.start && !isNoun ? toGroupVoice(view, paper) : null;
}

/** 在民进某市委会提交的集体提案中,…。|提案建议,…: whoever handed in the paper that speaks, by a sentence of the line. */
export function submitterBefore(view: View, line: Span, clause: number): Voice | null {
  const from = Math.max(line.start, clause - reach);
  const hit = [...view.chars.slice(from, clause).matchAll(submitting)].at(-1);
  if (!hit?.[1]) return null;
  const start = from + hit.index + hit[0].indexOf(hit[1]);
  const end = start + hit[1].length;
  return parseTopic(view, start, end) ?? parseGroupTopic(view, start, end);
}
