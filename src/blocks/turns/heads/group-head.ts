// A turn's head that names nobody, but a group or whoever holds a post.

import { parseGroup } from '../../../mentions/group.js';
import { endsBody } from '../../../mentions/posts/body.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { toGroupVoice, type Voice } from '../../../mentions/voice.js';
import { proposerLabel } from '../../../mentions/words/person-words.js';
import { hanRunEnd } from '../../../text/han.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';

/** 总务科、保卫科代表组: a group of several bodies. */
const delegates = /^[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8})+代表组$/;

/** No group that opens a turn is longer. */
const longestGroup = 24;

/** 市交通局局长: somebody of whom minutes give only the post and its body; null where the words are anything else. View offsets. */
export function parsePostVoice(view: View, { start, end }: Span): Voice | null {
  const isPost = end - start <= longestGroup && hanRunEnd(view.chars, start, end) === end;
  if (!isPost || !endsPost(view.chars, start, end)) return null;
  const { organization, post } = splitPost(view.chars, start, end);
  if (post === null) return null;
  // 县长:…, where the record has him so more than once
  const isCalled = () => organization === null && view.concordance(`\n${view.chars.slice(start, end)}:`).length > 1;
  const isHeld = organization === null ? isCalled() : endsBody(view.chars, start, organization.end);
  return isHeld ? toGroupVoice(view, { start, end }) : null;
}

/** 提案人, where nobody's name stands behind it. */
function isLabel(words: string): boolean {
  return proposerLabel.has(words) && /^(?:提案|提出|建议|领衔|联名)/.test(words);
}

/** Reads a turn's head as a group or body, what brackets say behind it aside; null where it is none. View offsets. */
export function parseGroupVoice(view: View, head: Span, words: string): Voice | null {
  const open = words.indexOf('(');
  if (open > 0 && words.endsWith(')'))
    return parseGroupVoice(view, { start: head.start, end: head.start + open }, words.slice(0, open));
  if (
    words.length > longestGroup ||
    isLabel(words) ||
    /^我/.test(words) ||
    (/[^\u3400-\u9fff·A-Za-z0-9“”]|^\d+$/.test(words) && !delegates.test(words))
  )
    return null;
  const group = delegates.test(words) ? head : parseGroup(view.chars, head.start, head.end);
  return group && toGroupVoice(view, group);
}
