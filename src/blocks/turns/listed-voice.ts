import { endsPost } from '../../mentions/posts/post.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { toVoice, type Voice } from '../../mentions/voice.js';
import { parseApart, parseWholeMention } from '../../mentions/whole-mention.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';

/** 程雪琴,市政协委员,市妇幼保健院主任: a name and the posts that commas part from it; null where none follows. View offsets. */
export function parseListedVoice(view: View, from: number, to: number): Voice | null {
  const comma = indexWithin(view.chars, ',', from, to);
  const mention =
    comma > from ? parseApart(view, { start: from, end: comma }, { start: comma + 1, end: to }, to) : null;
  return mention && mention.posts.length > 0 ? toVoice(view, mention, null) : null;
}

/** 全国政协委员,北原农业大学校长辛维国: a post that a comma parts from the next one; null where none stands before it. */
export function parsePostedVoice(view: View, { start, end }: Span): Voice | null {
  const comma = indexWithin(view.chars, ',', start, end);
  const mention = endsPost(view.chars, start, comma) ? parseWholeMention(view, comma + 1, end) : null;
  if (!mention || mention.posts.length === 0) return null;
  return toVoice(view, { ...mention, posts: [splitPost(view.chars, start, comma), ...mention.posts] }, null);
}
