import { hanRunEnd } from '../text/han.js';
import { hasGapWithin, type View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { readsAsName } from './name.js';
import type { Post } from './post.js';
import { toVoice, type Voice } from './speaker.js';
import { splitPost } from './split-post.js';

const label = '作者:';
const introduction = '(作者系';

/** No name of an author is longer. */
const longestName = 4;

/**
 * Who gives a speech that the page prints whole below its author's name (作者:…, and 各位委员: on a line of its own), with
 * the post that a note at its end tells ((作者系民建省委常委)). `skipped` are the page's own lines, `lines` the others. Null
 * where nobody has signed, or where the text addresses nobody and may be a reporter's. View offsets.
 */
export function findSignature(view: View, skipped: readonly Span[], lines: readonly Span[]): Voice | null {
  if (!lines.some((line) => isSalutation(view.chars, line))) return null;
  for (const line of skipped) {
    const at = indexWithin(view.chars, label, line.start, line.end);
    const name = at < 0 ? null : readName(view, at + label.length, line.end);
    const posts = readPosts(view.chars);
    if (name) return toVoice(view, { start: name.start, end: name.end, names: [name], posts, sector: null }, null);
  }
  return null;
}

/** 各位领导、各位委员: */
function isSalutation(chars: string, { start, end }: Span): boolean {
  return (chars.startsWith('各位', start) || chars.startsWith('尊敬的各位', start)) && chars.charAt(end - 1) === ':';
}

function readName(view: View, start: number, to: number): Span | null {
  let end = Math.min(hanRunEnd(view.chars, start, to), start + longestName);
  while (end > start && hasGapWithin(view, start, end)) end--;
  return readsAsName(view.chars.slice(start, end)) ? { start, end } : null;
}

function readPosts(chars: string): Post[] {
  const at = chars.lastIndexOf(introduction);
  const start = at + introduction.length;
  const end = at < 0 ? -1 : chars.indexOf(')', start);
  return end < 0 ? [] : [splitPost(chars, start, end)];
}
