import type { Voice } from '../../mentions/voice.js';
import { clauseEnd } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { namedBefore } from './group-topic.js';
import { parseTopic } from './topic.js';

/**
 * Whom a group means in its paragraph: 专家 after 中国疾控中心有关专家 are these, 调研组 after 某某代表调研组发言 is this person,
 * and 联合国 is its spokesman where it stands in what he says, `within` the same sentence. `before` spoke last; `at` is where the group's clause starts.
 */
export function withFullerName(
  view: View,
  line: Span,
  at: number,
  voice: Voice,
  before: Voice | undefined,
  within: boolean,
): Voice {
  const { group } = voice;
  if (!group) return voice;
  if (within && before?.posts.some(({ organization }) => organization?.startsWith(group))) return before;
  const topic = parseTopic(view, line.start, clauseEnd(view.chars, line.start, line.end));
  if (topic?.name && isCountOf(group, topic.name.split('、').length)) return topic;
  const opening = before?.represents ? before : topic;
  if (opening?.represents?.endsWith(group)) return opening;
  // 该联合会, where 欧洲铁路旅客联合会 stands before.
  if (group.startsWith('该')) return namedBefore(view, at, group.slice(1)) ?? voice;
  // 主任会议 is one body, whose ever it is.
  if (group.length > 4 || (group.length > 2 && group.endsWith('会议'))) return voice;
  return before?.group?.endsWith(group) ? before : (namedBefore(view, at, group) ?? voice);
}

/** 三位委员 after 闻人达、哈斯、文一多委员: so many as were named. */
function isCountOf(group: string, names: number): boolean {
  return names > 1 && group.startsWith(`${'〇一两三四五六七八九'.charAt(names)}位`);
}
