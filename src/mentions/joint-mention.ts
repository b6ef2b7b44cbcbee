import { splitSpan } from '../text/spans.js';
import { hasGapBefore, hasGapWithin, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Mention, parseSector, type Segment } from './mention.js';
import { isForeignName, isTransliterated } from './names/foreign-name.js';
import { isName, readsAsName } from './names/name.js';
import { endsBody } from './posts/body.js';
import { endsPost, type Post } from './posts/post.js';
import { splitPost } from './posts/split-post.js';
import { parseSegment } from './segment.js';

/** What joins the last two of those who speak together; 和 may also be part of a name (宁致和). */
const conjunction = /(?<=[\u3400-\u9fff]{2})[和与](?=[\u3400-\u9fff]{2,4}$)/;

/** Reads 县政协委员张伟民、李国强, posts and names joined with 、 or 和 or parted by blanks, that fill `from` to `to`. Null where they are no mention. View offsets. */
export function parseJointMention(view: View, from: number, to: number): Mention | null {
  const sector = parseSector(view.chars, from, to);
  const names: Span[] = [];
  const posts: Post[] = [];
  for (const part of splitSpan(view.chars, sector ? sector.end + 1 : from, to, /、/)) {
    const segments = parseSegments(view, part);
    if (segments.length === 0) return null;
    for (const { name, post } of segments) {
      if (name) names.push(name);
      if (post) posts.push(post);
    }
  }
  return names.length > 0 ? { start: from, end: to, names, posts, sector } : null;
}

function parseSegments(view: View, { start, end }: Span): readonly Segment[] {
  const behind = postGap(view, start, end);
  const rest = behind > start ? parseSegments(view, { start: behind, end }) : [];
  if (rest[0]?.post && rest[0].name)
    return [{ name: null, post: splitPost(view.chars, start, behind), end: behind }, ...rest];
  const whole = parseSegment(view, start, end);
  const isOne = whole !== null && !(whole.name && hasGapWithin(view, whole.name.start, whole.name.end));
  const together = isOne ? [] : parseApartByBlanks(view, start, end);
  if (together.length > 0) return together;
  if (whole) return [whole];
  const parts = splitSpan(view.chars, start, end, conjunction);
  const segments = parts.length > 1 ? parts.flatMap((part) => parseSegment(view, part.start, part.end) ?? []) : [];
  // 制度与立法, on a line of its own: two words, and no names.
  const isNamed = segments.every(
    ({ name, post }) => post || (name && readsAsName(view.chars.slice(name.start, name.end))),
  );
  return segments.length === parts.length && isNamed ? segments : [];
}

/** 省政协委员 宁湾大学教授 褚秋声: the blank behind the first post, where another one follows; `start` where none stands. */
function postGap(view: View, start: number, end: number): number {
  let at = start + 2;
  while (at < end && !hasGapBefore(view, at)) at++;
  return at < end && endsPost(view.chars, start, at) ? at : start;
}

/** 杨金凤 才让多杰, 机加工车间代表 钟离强 樊小军: two names at least, parted by blanks, perhaps behind a post or a body. */
function parseApartByBlanks(view: View, start: number, end: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !hasGapBefore(view, at)) continue;
    const segment =
      from === start && at < end && endsBody(view.chars, from, at)
        ? { name: null, post: { organization: { start: from, end: at }, post: null }, end: at }
        : parseSegment(view, from, at);
    if (!segment || (segment.name ? !isPerson(view.chars, segment.name) : from > start)) return [];
    segments.push(segment);
    from = at;
  }
  return segments.filter(({ name }) => name !== null).length > 1 ? segments : [];
}

/** Whether a stretch reads as the name of a person, Chinese or foreign. */
export function isPerson(chars: string, { start, end }: Span): boolean {
  const name = chars.slice(start, end);
  return isName(name) || isTransliterated(name) || isForeignName(name);
}
