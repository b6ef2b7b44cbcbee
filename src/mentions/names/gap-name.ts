import { nameLength } from '../../text/han.js';
import { hasGapBefore, type View } from '../../text/view.js';
import type { Segment } from '../mention.js';
import { endsBody } from '../posts/body.js';
import { endsPost } from '../posts/post.js';
import { splitPost } from '../posts/split-post.js';
import { said } from '../words/verb-words.js';
import { isTransliterated } from './foreign-name.js';
import { isPlacedName, readsAsName } from './name.js';

/** 三江水利科学研究院 宁国梁: a blank parts the name from a body that no post follows. */
export function parseGapName(view: View, start: number, end: number): Segment | null {
  const { chars } = view;
  for (let at = start + 1; at < end - 1; at++) {
    if (!hasGapBefore(view, at)) continue;
    if (isForced(chars, start, at, end)) return { name: { start: at, end }, post: splitPost(chars, start, at), end };
    if (isNameByPlace(chars.slice(start, at)) && endsPost(chars, at, end))
      return { name: { start, end: at }, post: splitPost(chars, at, end), end };
  }
  return null;
}

/** Before a blank and a post even 盛大鹏 and 呼和巴图 are names. */
function isNameByPlace(text: string): boolean {
  return isPlacedName(text) || readsAsName(text) || isTransliterated(text);
}

/** Behind a post and a blank even a common word is a name (局长 左右逢, but not 技师 綦連山说); behind a body it must read as one. */
function isForced(chars: string, start: number, at: number, end: number): boolean {
  if (endsPost(chars, start, at))
    return (
      nameLength.test(chars.slice(at, end)) &&
      !endsPost(chars, at, end) &&
      (end - at < 3 || said.endingAt(chars, end, at) === 0)
    );
  return endsBody(chars, start, at) && isNameByPlace(chars.slice(at, end));
}
