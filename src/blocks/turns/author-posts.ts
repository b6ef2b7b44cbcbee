import { endsPost, type Post } from '../../mentions/posts/post.js';
import { detail, withoutNote } from '../../mentions/posts/posts-beside.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { splitSpan } from '../../text/spans.js';
import { nextGap, type View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { skipOrnament, trimHead } from './turn-edges.js';

const introduction = /\(作者(?:系|为|是|单位[:为])/g;
const opening = /^\((?:作者(?:系|为|是|单位[:为]))?/;

/** No line that lists somebody's posts is longer, and no post with its body. */
const longestNote = 60;
const longestPost = 40;

/** The posts that fill a line, perhaps in brackets or behind a bullet: (作者系市政协委员), 某大学副教授、九三学社社员; none where it says anything else. */
export function postsOnLine(view: View, line: Span): readonly Post[] {
  const { chars } = view;
  if (line.end - line.start > longestNote) return [];
  const { end } = trimHead(chars, line.start, line.end);
  const start = chars.charAt(line.start) === '(' ? line.start : skipOrnament(view, line.start, end);
  const length = chars.charAt(end - 1) === ')' ? (opening.exec(chars.slice(start, end))?.[0].length ?? 0) : 0;
  const isNote = length > 0;
  const parts = splitSpan(chars, start + length, isNote ? end - 1 : end, /[、,;]/).filter(
    (part) => !detail.test(chars.slice(part.start, part.end)),
  );
  const standing = parts.flatMap((part) => splitSector(view, withoutNote(chars, part)));
  const posts = standing.filter((part) => isSector(chars, part) || endsPost(chars, part.start, part.end));
  return isNote || (posts.some((part) => !isSector(chars, part)) && posts.length === standing.length)
    ? posts.map((part) =>
        isSector(chars, part) ? { organization: part, post: null } : splitPost(chars, part.start, part.end),
      )
    : [];
}

/** 市政协委员 民进界别: the post and, behind a blank, the sector. */
function splitSector(view: View, { start, end }: Span): readonly Span[] {
  const gap = nextGap(view, start, end);
  return gap < end && isSector(view.chars, { start: gap, end })
    ? [
        { start, end: gap },
        { start: gap, end },
      ]
    : [{ start, end }];
}

/** 民进界别. */
function isSector(chars: string, { start, end }: Span): boolean {
  return end - start > 2 && chars.startsWith('界别', end - 2);
}

/**
 * The posts of the author that a note at the end of the speech tells which fills `from` to `to`: (作者系民建省委常委). View
 * offsets.
 */
export function authorPosts({ chars }: View, from: number, to: number): Post[] {
  const last = [...chars.slice(from, to).matchAll(introduction)].at(-1);
  if (!last) return [];
  const start = from + last.index + last[0].length;
  const length = chars.slice(start, start + longestPost).search(/[)。;]/);
  return length < 1
    ? []
    : splitSpan(chars, start, start + length, /[、,]/).map((part) => splitPost(chars, part.start, part.end));
}
