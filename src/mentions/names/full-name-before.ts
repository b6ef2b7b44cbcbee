import { isIn, toCharacterSet } from '../../text/character-set.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { isCredited } from '../credit.js';
import { listStart } from '../introduction.js';
import { opensBody, postEnd } from '../posts/post.js';
import { isListed } from '../posts/posts-behind.js';
import { address, naming } from '../words/person-words.js';
import { post } from '../words/post-words.js';
import { isFullName, isName } from './name.js';
import { closes } from './name-boundary.js';
import { nameEnd } from './name-end.js';

/** 老康, 小潘: what stands before a surname that somebody is called by. */
export const familiar = toCharacterSet('老小');

/** How far before it, in UTF-16 units, the full name may stand that a short one takes up. */
const reach = 6000;

/** No name is looked for further than this. */
export const longestName = 12;

/** The end of the post or address that starts at `at`, or `at` where none does, as in 区|律师协会. */
export function addressEnd(chars: string, at: number, to: number): number {
  const length = address.startingAt(chars, at, to);
  if (length > 0 && opensBody(chars, at + length)) return at;
  return Math.max(postEnd(chars, at, to), length > 1 || closes(chars, at + length, to, to) ? at + length : at);
}

/**
 * The full name nearest before `start` that the surname opens: one that stands behind what it is called by here (市工商联主席王景行 for 王主席), else one
 * that a post or another mention vouches for, else one that punctuation ends. `called` is empty for 小王.
 */
export function fullNameBefore(view: View, start: number, surnameEnd: number, called: string): Span | null {
  const { chars } = view;
  const surname = chars.slice(start, surnameEnd);
  const from = Math.max(0, start - reach);
  const before = chars.slice(from, start);
  let vouched: Span | null = null;
  let likely: Span | null = null;
  for (
    let found = before.lastIndexOf(surname);
    found >= 0;
    found = found > 0 ? before.lastIndexOf(surname, found - 1) : -1
  ) {
    const name = isIn(familiar, before, found - 1) ? null : fullNameAt(view, from + found, surname.length);
    if (name && isVouchedFor(view, name)) {
      if (called === '' || chars.endsWith(called, name.start)) return name;
      vouched ??= name;
    }
    if (name && name.end - name.start > 2) likely ??= name;
  }
  return vouched ?? likely;
}

/** The name that the surname at `at` opens; behind a post even a rare one does. */
function fullNameAt(view: View, at: number, surname: number): Span | null {
  const { chars } = view;
  const behind = at + surname;
  if (addressEnd(chars, behind, chars.length) > behind) return null;
  // 审核:闭忠良 is no 闭大姐.
  if (isCredited(chars, at)) return null;
  // 搬了张竹椅
  if (/[了着几两这那一每半整十百\d]张$/.test(chars.slice(Math.max(0, at - 1), at + 1))) return null;
  const listed = listedEnd(view, at);
  if (listed > behind) return { start: at, end: listed };
  const isPosted = isPostBefore(chars, at);
  const end = nameEnd(view, at, Math.min(chars.length, at + longestName), isPosted ? 'posted' : 'bare');
  if (end > behind) return { start: at, end };
  return isPosted && isName(chars.slice(at, behind + 2)) ? { start: at, end: behind + 2 } : null;
}

/** 单立人|　市律师协会副会长: the end of a name that opens a line of a list, before the blank that parts it from the posts; `at` where none does. */
function listedEnd(view: View, at: number): number {
  const { chars } = view;
  const length = [3, 2, 4].find((count) => isListed(view, at + count, count) && isName(chars.slice(at, at + count)));
  return at + (length ?? 0);
}

/** 区人大代表|洛桑、|王建业进站: behind a post, or behind another name that stands there. */
function isPostBefore(chars: string, at: number): boolean {
  return post.endingAt(chars, at) > 0 || (listStart(chars, at) < at && isFullName(chars.slice(at, at + 3), true));
}

/** Whether a post, a bracket, a word that gives names or a second mention tells that a name is one. */
function isVouchedFor(view: View, { start, end }: Span): boolean {
  const { chars, concordance } = view;
  return (
    isListed(view, end, end - start) ||
    isPostBefore(chars, start) ||
    naming.endingAt(chars, start) > 0 ||
    /[他她我]叫/.test(chars.slice(Math.max(0, start - 2), start)) ||
    chars.charAt(end) === '(' ||
    (chars.charAt(end) === '是' && /^[\n。]?$/.test(chars.charAt(start - 1))) ||
    postEnd(chars, end, Math.min(chars.length, end + longestName)) > end ||
    concordance(chars.slice(start, end)).length > 1
  );
}
