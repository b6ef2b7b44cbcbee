// Heads of turns that tell somebody's sector.
import { readsAsName } from '../../mentions/names/name.js';
import { endsPost } from '../../mentions/posts/post.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { toVoice, type Voice } from '../../mentions/voice.js';
import { hasGapBefore, nextGap, type View, wordsOf } from '../../text/view.js';
import type { Span } from '../../types.js';

/** 民建界别, 教育界: what stands before a name and is no body. */
const sectorEnd = /^[\u4e00-\u9fff]{2,10}(?:界别|(?<![世境边眼各外学])界)$/;

/** (来自工商联界的|县政协委员). */
const sectorInBracket = /^\(来自([^,。的()]{2,8}界别?)的/;

/** 民建界别 方晴: a name behind its sector and a blank; null where the words are no such two. */
export function parseOfSector(view: View, { start, end }: Span): Voice | null {
  const gap = nextGap(view, start, end);
  const isOfSector =
    gap < end && sectorEnd.test(view.chars.slice(start, gap)) && readsAsName(view.chars.slice(gap, end));
  if (!isOfSector) return null;
  return toVoice(view, { start, end, names: [{ start: gap, end }], posts: [], sector: { start, end: gap } }, null);
}

/** 方晴 民建界别, 市政协委员方晴 民建界别: somebody, as `parsePerson` reads him, before a blank and the sector; null where the words are anything else. */
export function parseBeforeSector(
  view: View,
  { start, end }: Span,
  parsePerson: (view: View, head: Span) => Voice | null,
): Voice | null {
  if (!view.chars.startsWith('界', end - 1) && !view.chars.startsWith('界别', end - 2)) return null;
  let gap = end - 1;
  while (gap > start && !hasGapBefore(view, gap)) gap--;
  if (gap === start || !sectorEnd.test(view.chars.slice(gap, end))) return null;
  const voice = parsePerson(view, { start, end: gap });
  return voice?.name && readsAsName(voice.name) ? { ...voice, sector: wordsOf(view, { start: gap, end }) } : null;
}

/** 卞红梅(来自工商联界的县政协委员): a name before brackets that tell the sector, and the post behind it; null where the words are anything else. */
export function parseFromSector(view: View, { start, end }: Span, bracket: number): Voice | null {
  const open = start + bracket;
  const of = open > start ? sectorInBracket.exec(view.chars.slice(open, end)) : null;
  if (!of?.[1] || !readsAsName(view.chars.slice(start, open))) return null;
  const post = { start: open + of[0].length, end: end - 1 };
  if (!endsPost(view.chars, post.start, post.end)) return null;
  const home = { start: post.start - 1 - of[1].length, end: post.start - 1 };
  const posts = [splitPost(view.chars, post.start, post.end)];
  return toVoice(view, { start, end, names: [{ start, end: open }], posts, sector: home }, null);
}
