import type { Voice } from '../../../mentions/voice.js';
import { isLineHead } from '../../../text/lines.js';
import { isWithinQuotation } from '../../../text/quotes.js';
import { clauseEnd, sentenceStart } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { groupTopic } from '../group-topic.js';
import { antecedentReach, headOf } from '../sentence-head.js';
import { opening, personTopic } from './person-topic.js';

/** 另一位居民 is a person, whatever the name. */
export const oneOfSeveral = /^[另有]?一[位名个]|^有[位名个]/;

/** No attribute before such a person is longer. */
const longestAttribute = 14;

/** How far behind its clause's head a pronoun may stand. */
const longestLead = 12;

/** The subject nearest before `clause`, back to `from`: a person, or a group where `mayBeGroup` holds for its sentence. */
export function nearestTopic(
  view: View,
  line: Span,
  clause: number,
  from: number,
  mayBeGroup: (start: number, end: number, view: View) => boolean,
): Voice | null {
  const limit = Math.max(from, clause - antecedentReach);
  const pronoun = /^[^他她,。]{0,10}([他她])/.exec(view.chars.slice(clause, clause + longestLead))?.[1] ?? '';
  for (let end = clause - 1; end > limit; ) {
    const start = sentenceStart(view.chars, end, line.start);
    const topic =
      start >= from
        ? (personTopic(view, start, end, clause, pronoun) ??
          (mayBeGroup(start, end, view) && !isHeard(view, start, clause)
            ? groupTopic(view, start, end)
            : onePerson(view, start, end)))
        : null;
    if (topic) return topic;
    end = start - 1;
  }
  return null;
}

/** “公办养老院要排队,”|她说: a sentence of a quotation before `clause`, whose subject says nothing. */
function isHeard({ chars }: View, start: number, clause: number): boolean {
  return isWithinQuotation(chars, headOf(chars, start)) && !isWithinQuotation(chars, clause);
}

/** 一位老街坊|接过话茬, or at a line's head 带孩子来的|一位年轻妈妈|提的是儿科. */
function onePerson(view: View, start: number, end: number): Voice | null {
  const of = indexWithin(view.chars, '的', start, Math.min(end, start + longestAttribute)) + 1;
  const first = clauseEnd(view.chars, start, end);
  // 休息时,|一位牧民代表拉住记者算账
  const heads = opening.test(view.chars.slice(start, first)) ? [start, first + 1] : [start];
  const isOne = (isLineHead(view.chars, start) ? [...heads, of] : heads).some(
    (at) => at >= start && oneOfSeveral.test(view.chars.slice(at, at + 3)) && !isWithinQuotation(view.chars, at),
  );
  const topic = isOne ? groupTopic(view, start, end) : null;
  return topic?.group && oneOfSeveral.test(topic.group) ? topic : null;
}
