import { noticeReaders } from '../../../lexicon/salutations.js';
import { toMention } from '../../../mentions/mention.js';
import { isTransliterated } from '../../../mentions/names/foreign-name.js';
import { readsAsName } from '../../../mentions/names/name.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { salutationEnd } from '../../../text/salutation.js';
import { hasGapBefore, nextGap, type View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { parseTurnVoice } from '../turn-voice.js';

/** Among how many lines at the head of a letter its salutation stands, and at the foot its writer's name. */
const headLines = 4;
const footLines = 4;

/** No name below a letter is longer with what stands beside it. */
const longestName = 24;

/** 3月9日, 二〇二六年三月六日. */
const day =
  '(?:(?:\\d{2,4}年)?\\d{1,2}月\\d{1,2}日|(?:[〇○零一二三四五六七八九]{4}年)?[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)';

const dayBelow = new RegExp(`^\\n+${day}(?:\\n|$)`);
/** No day is longer, with line ends around it: 二〇二六年十二月二十一日. */
const longestDay = 18;

/** Whether below the line that ends at `end` stands the day on which a letter is written, and no more. */
export function isAboveDay(chars: string, end: number): boolean {
  return dayBelow.test(chars.slice(end, end + longestDay));
}

/** What a letter ends with besides the name. */
const close = new RegExp(
  `^(?:此致|敬礼!?|(?:联系|通[信讯]|电话|地址|邮编)[^:]{0,4}:.*|${day}|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})$`,
);
/** 曾宪文|3月9日, 孟凡玲|(合肥): what stands behind the name. */
const aside = new RegExp(`(?:\\([^()]{2,8}\\)|${day})$`);

/** 我们建议: what tells that a body's letter is no notice. */
const ownWords = /我[们会校院社委]?[^,。:]{0,6}(?:建议|呼吁|倡议|提议)/;
/** Whom a letter addresses that may be a notice. */
const everybody = new RegExp(`${anyOf(noticeReaders)}们?,?(?:[您你]们?好)?[:!]`);

/**
 * Who signs a letter (尊敬的市长:…|居民 张伟民|3月9日), perhaps with who or where he is; null where the first of `lines`, which
 * are all those of the text, address nobody, or nobody has signed. View offsets.
 */
export function parseLetterName(view: View, lines: readonly Span[]): Voice | null {
  const { chars } = view;
  if (!isLetter(view, lines.slice(0, headLines))) return null;
  for (const line of lines.slice(1).slice(-footLines).toReversed()) {
    const words = chars.slice(line.start, line.end);
    if (close.test(words)) continue;
    const end = line.end - (aside.exec(words)?.[0].length ?? 0);
    if (end <= line.start || end - line.start > longestName) return null;
    const voice =
      parseTurnVoice(view, { start: line.start, end }) ??
      placedName(view, line.start, end) ??
      parseNames(view, line.start, end);
    const isNotice = voice?.group || everybody.test(chars);
    return isNotice && !ownWords.test(chars) ? null : voice;
  }
  return null;
}

/** 城北|戈壁舟: a name behind a blank. */
function placedName(view: View, from: number, to: number): Voice | null {
  const start = [to - 3, to - 2].find((at) => at > from && hasGapBefore(view, at));
  if (start === undefined || !readsAsName(view.chars.slice(start, to))) return null;
  return toVoice(view, toMention({ start, end: to }), null);
}

/** 宓昭 苟曼丽 东方以宁, 县人大代表 宓昭 苟曼丽, 学生家长:宓昭 苟曼丽: several names that blanks part, who speak together, behind the post of all; null where the stretch is anything else. View offsets. */
export function parseNames(view: View, from: number, to: number): Voice | null {
  const colon = indexWithin(view.chars, ':', from, to);
  const head = colon < 0 ? nextGap(view, from, to) : colon;
  const posts = endsPost(view.chars, from, head) ? [splitPost(view.chars, from, head)] : [];
  const names: Span[] = [];
  for (let start = posts.length === 0 ? from : colon < 0 ? head : colon + 1; start < to; ) {
    const end = nextGap(view, start, to);
    names.push({ start, end });
    start = end;
  }
  const words = names.map(({ start, end }) => view.chars.slice(start, end));
  const areNames = words.every((name) => readsAsName(name) || isTransliterated(name));
  return areNames && names.length > 1
    ? toVoice(view, { start: from, end: to, names, posts, sector: null }, null)
    : null;
}

/** Whether one of these lines addresses somebody. */
function isLetter({ chars }: View, head: readonly Span[]): boolean {
  return head.some(({ start, end }) => salutationEnd(chars, start, end) > start);
}
