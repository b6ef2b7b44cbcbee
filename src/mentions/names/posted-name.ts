import { hasGapBefore, nextGap, type View } from '../../text/view.js';
import type { Mention } from '../mention.js';
import { endsPost } from '../posts/post.js';
import { parseWholeMention } from '../whole-mention.js';
import { isName } from './name.js';

/** 市政协委员、某中学校长|张伟民: posts and a name that a blank parts, which fill a line. View offsets; null where anything else does. */
export function parsePostedName(view: View, from: number, to: number): Mention | null {
  const { chars } = view;
  if (nextGap(view, from, to) >= to || /[^\u3400-\u9fff\ud800-\udfff·、]/.test(chars.slice(from, to))) return null;
  const mention = parseWholeMention(view, from, to);
  const name = mention?.names[0];
  if (!name || mention.posts.length === 0 || !hasGapBefore(view, name.start)) return null;
  return isName(chars.slice(name.start, name.end)) && endsPost(chars, from, name.start) ? mention : null;
}
