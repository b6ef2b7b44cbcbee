import { clauseStart } from '../../../mentions/clause.js';
import { isPerson } from '../../../mentions/joint-mention.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { toPostWords, toVoice, type Voice } from '../../../mentions/voice.js';
import { parseWholeMention } from '../../../mentions/whole-mention.js';
import { splitSpan } from '../../../text/spans.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { parseTopic } from '../topic.js';

/** 两位业主|——: whom a dash goes on to name. */
const counted = /[两二三四五][位名]([^,。—]{2,8})——$/;

/** No such words are longer. */
const longestCounted = 14;

/** 三位监督员, 两位厂长: so many people, and what they are. */
const countedGroup = /^[两二三四五][位名]([\u4e00-\u9fff]{2,6})$/;

/** How far above 三位监督员 those may be named together who are so many. */
const groupReach = 300;

/** 三位监督员——甲、乙和丙——不约而同谈到了食堂。|三位监督员建议: those who were named together, with what they are; null where nobody was. */
export function findCounted(view: View, clause: number, group: string | null): Voice | null {
  const post = countedGroup.exec(group ?? '')?.[1];
  // 另有|两名参加人: others
  if (group === null || post === undefined || /[另还也又]/.test(view.chars.charAt(clause))) return null;
  const voice = findTogether(view, Math.max(0, clause - groupReach), clause, countPeople(group));
  return voice && { ...voice, posts: [{ organization: null, post }] };
}

const counts: Readonly<Record<string, number>> = { 两: 2, 二: 2, 俩: 2, 三: 3, 四: 4, 五: 5 };

/** How many people a word stands for that takes them up: 两人, 三人; 0 for one that does not tell. */
export function countPeople(word: string): number {
  const numeral = /[两二俩三四五]/.exec(word)?.[0];
  return numeral === undefined ? 0 : (counts[numeral] as number);
}

/**
 * Whoever is named together nearest before `clause`, back to `from`, and are so many: 市人大代表王建中和李国强坐在一起。…|两人建议, 两位业主——顾盼和宣和——嘀咕了好久。
 * Null where nobody is. View offsets.
 */
export function findTogether(view: View, from: number, clause: number, count: number): Voice | null {
  for (let end = clause - 1; end > from; ) {
    const start = clauseStart(view.chars, end, from);
    const voice = betweenDashes(view, start, end) ?? parseTopic(view, start, end);
    if (voice?.name?.split('、').length === count) return voice;
    end = start - 1;
  }
  return null;
}

/** 两位业主——|顾盼和宣和|——在后排嘀咕了好久. */
function betweenDashes(view: View, from: number, to: number): Voice | null {
  const { chars } = view;
  if (!chars.startsWith('——', from - 2) || !chars.startsWith('——', to)) return null;
  const parts = splitSpan(chars, from, to, /[、和与]/);
  const names = parts.flatMap((part) => (isPerson(chars, part) ? [part] : nameIn(view, part)));
  const mention =
    names.length === parts.length
      ? { start: from, end: to, names, posts: [], sector: null }
      : parseWholeMention(view, from, to);
  const voice = mention && toVoice(view, mention, null);
  return voice?.posts.length === 0 ? withCounted(view, from, voice) : voice;
}

/** 退休教师|查良玉: the name behind a post. */
function nameIn(view: View, { start, end }: Span): readonly Span[] {
  return parseWholeMention(view, start, end)?.names ?? [];
}

/** 两位业主——顾盼和宣和: with the post that stands before the dash. */
function withCounted(view: View, at: number, voice: Voice): Voice {
  const post = counted.exec(view.chars.slice(Math.max(0, at - longestCounted), at))?.[1];
  const end = at - 2;
  const start = end - (post?.length ?? 0);
  if (post === undefined || !endsPost(view.chars, start, end)) return voice;
  return { ...voice, posts: [toPostWords(view, splitPost(view.chars, start, end))] };
}
