import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { endsBody } from './body.js';
import { type Mention, parseSector, type Segment } from './mention.js';
import { endsPost, type Post } from './post.js';
import { parseSegment } from './segment.js';
import { splitPost } from './split-post.js';

/** What no mention holds: most punctuation, and blanks. */
const foreignToMentions = /[^\u3400-\u9fff\ud800-\udfff〇·、A-Za-z0-9"“”《》.&+-]/;

/** What joins the last two of those who speak together; 和 may also be part of a name (宁致和). */
const conjunction = /(?<=[\u3400-\u9fff]{2})[和与](?=[\u3400-\u9fff]{2,4}$)/;

/**
 * Reads a mention that fills `from` to `to` wholly, as in a turn's head: 单位职务姓名, 姓名(单位职务), 姓名职务, posts and
 * names joined with 、. Null where it is none.
 */
export function parseWholeMention(view: View, from: number, to: number): Mention | null {
  const { chars } = view;
  const paren = indexWithin(chars, '(', from, to);
  if (paren > from && chars.charAt(to - 1) === ')') return parseParenthesised(view, from, paren, to);
  return foreignToMentions.test(chars.slice(from, to)) ? null : joinSegments(view, from, to);
}

function parseParenthesised(view: View, from: number, paren: number, to: number): Mention | null {
  const { chars } = view;
  const outside = parseWholeMention(view, from, paren);
  const posts = readPosts(chars, paren + 1, to - 1);
  const sector = chars.startsWith('来自', paren + 1) ? { start: paren + 3, end: to - 1 } : null;
  if (outside && sector) return { ...outside, start: from, end: to, sector };
  if (outside) return { ...outside, start: from, end: to, posts: [...outside.posts, ...posts] };
  const inside = parseWholeMention(view, paren + 1, to - 1);
  if (inside && endsPost(chars, from, paren)) return { ...inside, start: from, end: to };
  return posts.length > 0
    ? parseForcedName(chars, from, paren, to, posts)
    : inside && { ...inside, start: from, end: to };
}

/** The posts that brackets behind a name list. */
function readPosts(chars: string, from: number, to: number): Post[] {
  const segments = splitSegments(chars, from, to, /[、,;]/).filter(({ start, end }) => end - start > 1);
  const posts = segments.filter(({ start, end }) => endsPost(chars, start, end) || endsBody(chars, start, end));
  return (posts.length > 0 ? posts : segments.slice(0, 1)).map(({ start, end }) => splitPost(chars, start, end));
}

/** 文明(市人大代表): before a post in brackets even a common word is a name. */
function parseForcedName(
  chars: string,
  from: number,
  paren: number,
  to: number,
  posts: readonly Post[],
): Mention | null {
  const plain =
    /^[\u3400-\u9fff\ud800-\udfff]{2,4}$/.test(chars.slice(from, paren)) &&
    !endsPost(chars, from, paren) &&
    !endsBody(chars, from, paren);
  return plain ? { start: from, end: to, names: [{ start: from, end: paren }], posts, sector: null } : null;
}

function joinSegments(view: View, from: number, to: number): Mention | null {
  const sector = parseSector(view.chars, from, to);
  const names: Span[] = [];
  const posts: Post[] = [];
  for (const part of splitSegments(view.chars, sector ? sector.end + 1 : from, to, /、/)) {
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
  const whole = parseSegment(view, start, end);
  if (whole) return [whole];
  const parts = splitSegments(view.chars, start, end, conjunction);
  const segments = parts.length > 1 ? parts.flatMap((part) => parseSegment(view, part.start, part.end) ?? []) : [];
  return segments.length === parts.length ? segments : [];
}

function splitSegments(chars: string, from: number, to: number, separator: RegExp): Span[] {
  const segments: Span[] = [];
  let start = from;
  for (const part of chars.slice(from, to).split(separator)) {
    if (part.length > 0) segments.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return segments;
}
