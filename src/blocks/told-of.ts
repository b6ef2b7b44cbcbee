import { isIn, toCharacterSet } from '../text/character-set.js';
import { fold } from '../text/fold.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Line } from './lines.js';
import { said } from './name.js';
import { introduce, isWriter, type Voice } from './speaker.js';

const ends = toCharacterSet('。!?;:,”');

const reporter = /^(?!.{0,2}小|学生)[\u4e00-\u9fff]{0,6}记者$/;

/** 光明日报记者, 主持人: whoever asks, or tells what others said. */
const asker = /记者$|^(?:主持人|主播[甲乙丙]?|旁白|解说)$/;

/** No headline with a name before its colon goes on longer. */
const longestHeadline = 30;

/** Whether the line at `at` opens like a turn but is the narrator's, who tells below or behind it what was said. */
export function isToldOf(view: View, lines: readonly Line[], at: number): boolean {
  const { head, end } = lines[at] as Line;
  if (!head?.voice.name) return asker.test(fold(head?.voice.group ?? ''));
  const tops = head.contentStart >= end || isHeadline(view.chars, head.contentStart, end);
  return (
    isReporter(view, head.voice) || (!head.marked && tops && !lines[at + 1]?.tells && isNamedBelow(view, lines, at))
  );
}

/** 全国人大代表沙文渊:|给罕见病诊断“提速”: words short enough for a headline, which no punctuation but a quotation mark ends. */
function isHeadline(chars: string, start: number, end: number): boolean {
  return end - start <= longestHeadline && !isIn(ends, chars, chars.charAt(end - 1) === '”' ? end - 2 : end - 1);
}

/** 全大勇|西郊汽配城商户联合会会长全大勇的话题离不开搬迁。…全大勇呼吁…. */
function isNamedBelow({ chars }: View, lines: readonly Line[], at: number): boolean {
  const { head, end } = lines[at] as Line;
  const name = fold(head?.voice.name as string);
  for (let i = at + 1; i < lines.length && !lines[i]?.head; i++) {
    const line = lines[i] as Line;
    const isParagraph = isIn(ends, chars, line.end - 1);
    for (let hit = line.start; hit >= 0; hit = indexWithin(chars, name, hit + 1, line.end))
      if (hit > end && chars.startsWith(name, hit) && said.startingAt(chars, hit + name.length) > 0) return true;
    if (isParagraph) return false;
  }
  return false;
}

/** 记者韩江:刚刚散会,我拦住了几位代表…, or 孔繁星:… where the report names its 记者孔繁星: what others said is told by who asked them. */
function isReporter(view: View, voice: Voice): boolean {
  if (voice.posts.length === 1 && reporter.test(voice.posts[0]?.post ?? '')) return true;
  return voice.posts.length === 0 && isWriter({ ...voice, posts: introduce(view, voice) });
}
