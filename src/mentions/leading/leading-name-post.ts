import { headedLands } from '../../lexicon/land-ends.js';
import { stateOffices } from '../../lexicon/offices.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import type { Segment } from '../mention.js';
import { skipBefore } from '../posts/before-body.js';
import { endsBody } from '../posts/body.js';
import { isLastOfName, postEnd } from '../posts/post.js';
import { detail } from '../posts/posts-beside.js';
import { splitPost } from '../posts/split-post.js';
import { groupNoun } from '../words/group-words.js';
import { isNameOfHolder } from './post-holder.js';

/** 南屿国|总理: a country before its office. */
const ofCountry = new RegExp(`^国${anyOf(stateOffices)}`);
const headedLand = toCharacterSet(headedLands.join(''));
const counts = toCharacterSet('两二三四五六七八九');

/** 罗秀英委员说: a name and its post, at a clause's head or behind 某某的. View offsets; null where there is none. */
export function leadingNamePost(view: View, start: number, to: number): Segment | null {
  const of = indexWithin(view.chars, '的', start, to);
  return (
    namePostAt(view, start, start, to) ??
    (of > start && endsBody(view.chars, start, of)
      ? namePostAt(view, isAttending(view.chars, start) ? of + 1 : start, of + 1, to)
      : null)
  );
}

/** 与会的|张伟民委员: no body. */
function isAttending(chars: string, at: number): boolean {
  return /^(?:[与参到]会|[出列]席)的/.test(chars.slice(at, at + 3));
}

/**
 * The name and the post behind it that stand at `head`, of the body from `start` where one stands before. View offsets;
 * null where there is none.
 */
export function namePostAt(view: View, start: number, head: number, to: number): Segment | null {
  const { chars } = view;
  for (let at = head + 2; at <= Math.min(head + 16, to - 1); at++) {
    const from = skipBetween(chars, at);
    const end = postEnd(chars, from, to);
    if (
      end <= from ||
      isLastOfName(chars, at) ||
      !isNameOfHolder(view, { start: head, end: at }, { start: from, end }, to)
    )
      continue;
    if (chars.charAt(at - 1) === chars.charAt(at) && isIn(headedLand, chars, at)) continue;
    if (ofCountry.test(chars.slice(at - 1, at + 2))) continue;
    if (chars.startsWith('代表', at) && end === at + 2 && represents(chars, end, to)) continue;
    const held = splitPost(chars, from, end);
    const organization = head > start ? bodyOf(chars, start, head - 1) : held.organization;
    return { name: { start: head, end: at }, post: { organization, post: held.post }, end };
  }
  return null;
}

/** 第一个发言的是来自|白马镇|的张伟民代表: the body alone; null where it is somebody else's (他代表没有到会的张伟民代表). */
function bodyOf(chars: string, from: number, end: number): Span | null {
  const start = skipBefore(chars, from, end);
  return /^[他她]/.test(chars.slice(start, end)) ? null : { start, end };
}

/** 何其多、岑寂|两位|委员, 才旦卓玛|(女,藏族)|代表: behind the count, or what is told of somebody in brackets. */
function skipBetween(chars: string, at: number): number {
  const close = chars.charAt(at) === '(' ? indexWithin(chars, ')', at, at + longestNote) : -1;
  const isNote =
    close > at &&
    chars
      .slice(at + 1, close)
      .split(',')
      .every((word) => detail.test(word));
  if (isNote) return close + 1;
  return chars.charAt(at + 1) === '位' && isIn(counts, chars, at) ? at + 2 : at;
}
const longestNote = 12;

/** Whether the 代表 that ends at `at` is the verb, for a body follows: 柳亦舟代表县工商联发言. View offsets. */
export function represents(chars: string, at: number, to: number): boolean {
  // 吉海燕代表经营着一家水产加工厂: a verb follows, told by its 着.
  if (/^(?:来自|从|在)|^..?[着了过]/.test(chars.slice(at, at + 3))) return false;
  const people = groupNoun.endingAt(chars, to, at);
  const isAll =
    people > 1 && /^(?:全[体村校镇乡县市区厂社班]的?|广大|各位|[\u4e00-\u9fff]{2})$/.test(chars.slice(at, to - people));
  if (to - at >= 2 && (endsBody(chars, at, to) || people === to - at || isAll)) return true;
  const spoken =
    /^([^,。;:]{2,30}?)(?:(?:在[^,。;:]{1,10}[上中])?(?:[对就][^,。;:]{2,14}?)?(?:作|做)?(?:大会|联合|书面|交流|主题)?(?:发言|讲话|提出|表示|(?:题为|了)?《)|在[^,。;:]{1,10}[上中]$|[向对就][^,。;:]{2,16}$)/.exec(
      chars.slice(at, Math.min(to, at + 40)),
    );
  if (spoken?.[1] === undefined) return false;
  const end = at + spoken[1].length;
  return endsBody(chars, at, end) || groupNoun.endingAt(chars, end, at) > 1 || /[界组团党]$/.test(spoken[1]);
}
