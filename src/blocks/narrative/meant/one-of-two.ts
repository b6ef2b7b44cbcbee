import { isSameVoice, type Voice } from '../../../mentions/voice.js';
import { clauseEnd } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { parseTopic } from '../topic.js';

/** What tells that each of those who are named together did something. */
const each = /都是|分别|先后|相继|依次|同为/;

/** 前者建议…;后者建议…: which of the last two of those who were `heard`, or whom the line names together, is meant; null where there are no two. */
export function oneOfTwo(view: View, line: Span, heard: readonly Voice[], means: 'former' | 'latter'): Voice | null {
  const people = heard.filter(
    (voice, i) => voice.name !== null && heard.findIndex((other) => isSameVoice(other, voice)) === i,
  );
  const voices = people.length > 1 ? people : namedTogether(view, line);
  return voices.at(means === 'former' ? -2 : -1) ?? null;
}

/** 白天明和黄河都是市政协特邀信息员: each of those whom the line opens with. */
function namedTogether(view: View, line: Span): readonly Voice[] {
  const end = clauseEnd(view.chars, line.start, line.end);
  const topic = each.test(view.chars.slice(line.start, end)) ? parseTopic(view, line.start, end) : null;
  return topic?.name?.includes('、') ? topic.name.split('、').map((name) => ({ ...topic, name })) : [];
}
