import { isSameVoice, type Voice } from '../../../mentions/voice.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { antecedentReach } from '../sentence-head.js';
import { findTogether } from './named-together.js';

/** 前者建议…;后者建议…, at `clause`: which of the last two of those who were `heard`, or whom the line names together before it, is meant; null where there are no two. */
export function oneOfTwo(
  view: View,
  line: Span,
  clause: number,
  heard: readonly Voice[],
  means: 'former' | 'latter',
): Voice | null {
  const people = heard.filter(
    (voice, i) => voice.name !== null && heard.findIndex((other) => isSameVoice(other, voice)) === i,
  );
  const voices = people.length > 1 ? people : namedTogether(view, line, clause);
  return voices.at(means === 'former' ? -2 : -1) ?? null;
}

/** 白天明和黄河都是市政协特邀信息员: each of two whom a clause of the line opens with. */
function namedTogether(view: View, line: Span, clause: number): readonly Voice[] {
  const topic = findTogether(view, Math.max(line.start, clause - antecedentReach), clause, 2);
  return topic?.name?.split('、').map((name) => ({ ...topic, name })) ?? [];
}
