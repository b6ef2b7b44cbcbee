import { jointAdverbs } from '../../lexicon/subject-adverbs.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { bareName, type Mention, type Segment } from '../mention.js';
import { isTransliterated } from '../names/foreign-name.js';
import { readsAsName } from '../names/name.js';
import { nameEnd } from '../names/name-end.js';
import { findOthers } from '../others.js';
import { endsPost, type Post } from '../posts/post.js';
import { postsAfter } from '../posts/posts-behind.js';
import { joinPosts } from '../posts/posts-beside.js';
import { splitPost } from '../posts/split-post.js';
import { isCity } from '../words/name-words.js';
import { trigger } from '../words/verb-words.js';
import { parseLeadingSegment } from './leading-segment.js';

/** 臧否之、闻人语两人, 云昌盛、云昌茂两兄弟. */
const together = /^(?:[两二三四五](?:人|位|兄弟|姐妹)|夫妇|夫妻)/;

/** 厉国良|与冼慧看法相近: they are compared, and the first of them speaks. */
const alike = /^(?:的?(?:看法|观点|意见|想法|主张)(?:相[近同似左反]|一致|一样|不同)|相[近同似左反]|不同|持同样)/;
/** 阮文渊委员和钱仲委员|联名建议. */
const jointly = new RegExp(
  `^(?:${anyOf(jointAdverbs)}|[将已]?(?:提交|递交|带来)[^,。]{0,6}联名|则?[把将](?:目光|视线|话题))`,
);
/** What tells so is no longer. */
const longestJoint = 12;

/** 薄一平|以市人大代表的身份. */
const inCapacity = /^以([^,。]{2,12}?)的?(?:身份|名义)/;
/** No post and its body are longer. */
export const longestUnlisted = 16;
/** What joins those who are named together. */
export const joints = toCharacterSet('、和与及');

/** The mention that the first named segment of a clause opens, with those who are named together with it. */
export function continueJoint(view: View, first: Segment, clause: Span, posts: Post[], sector: Span | null): Mention {
  const { chars } = view;
  const names = [first.name as Span];
  if (first.post) posts.push(first.post);
  let { end } = first;
  let joint = noteEnd(chars, end, clause.end);
  while (isIn(joints, chars, joint)) {
    const own = chars.charAt(joint) === '、' ? joint + 1 : skipPosts(chars, joint + 1, clause.end);
    const segmentEnd = endOfSegment(chars, own, clause.end);
    const led = parseLeadingSegment(view, own, segmentEnd, 'bare');
    const next = led?.post ? led : (parseListed(view, own, segmentEnd, clause.end) ?? led);
    if (
      !next?.name ||
      (chars.charAt(joint) !== '、' &&
        next.post &&
        posts.length > 0 &&
        names.length > 1 &&
        !jointly.test(chars.slice(next.end, next.end + longestJoint)) &&
        trigger.startingAt(chars, next.end + (/^[则也还]/.test(chars.charAt(next.end)) ? 1 : 0)) === 0)
    )
      break;
    if (chars.charAt(joint) !== '、' && alike.test(chars.slice(next.end, next.end + 7))) break;
    if (joint > end) posts.push(...postsAfter(view, end, 0));
    names.push(next.name);
    // 市政协委员、区委主委林平和市政协委员、区医院院长吴江: the seat that both hold is theirs.
    if (own > joint + 1 && chars.startsWith(wordsOf(chars, posts[0]), joint + 1)) posts.splice(1);
    else if (next.post) posts.push(next.post);
    end = next.end;
    joint = noteEnd(chars, end, clause.end);
  }
  // 薄一平|以市人大代表的身份|建议
  const capacity =
    posts.length === 0 ? inCapacity.exec(chars.slice(end, Math.min(clause.end, end + longestUnlisted))) : null;
  if (capacity?.[1]) posts.push(splitPost(chars, end + 1, end + 1 + capacity[1].length));
  // 周敬之委员(民进某省委会副主任委员): what the brackets tell stands beside the post before them, or is its body.
  if (names.length === 1 && posts.length > 0 && chars.charAt(end) === '(')
    posts.splice(0, posts.length, ...joinPosts(chars, posts, postsAfter(view, end, 0)));
  else if (posts.length === 2) posts.splice(0, 2, ...joined(posts));
  const others = findOthers(chars, end);
  if (posts.length === 0 && others.post < others.end) posts.push(splitPost(chars, others.post, others.end));
  end = others.end;
  if (names.length > 1) end += together.exec(chars.slice(end, end + 3))?.[0].length ?? 0;
  return { start: clause.start, end, names, posts, sector };
}

/** 市政协委员, as a body and a post together; a line end, which nothing within a line opens with, where there is none. */
function wordsOf(chars: string, post: Post | undefined): string {
  const start = post?.organization?.start ?? post?.post?.start;
  const end = post?.post?.end ?? post?.organization?.end;
  return start === undefined ? '\n' : chars.slice(start, end);
}

/** 林平与市政协委员、|市法院院长吴江: behind the posts of the one who is joined but the last. */
function skipPosts(chars: string, from: number, to: number): number {
  const end = endOfSegment(chars, from, to);
  return end < to && endsPost(chars, from, end) ? skipPosts(chars, end + 1, to) : from;
}

/** 张伟民(市政协委员)|、李国强: behind the brackets that tell of somebody, where another one is joined to him; `end` where none stand. */
function noteEnd(chars: string, end: number, to: number): number {
  const close = chars.charAt(end) === '(' ? indexWithin(chars, ')', end, to) : -1;
  return close > end && chars.charAt(close + 1) === '、' ? close + 1 : end;
}

/** 白马镇代表团郝建民、曹玉梅代表: body before the first and post behind the last are one. */
function joined([first, last]: readonly Post[]): readonly Post[] {
  return first?.organization && !first.post && last?.post && !last.organization
    ? [{ organization: first.organization, post: last.post }]
    : [first as Post, last as Post];
}

/** 云昌盛、云一多、云昌茂, 阿里木、木合塔尔: behind a name and 、 one that a rare surname opens, or a foreign one. */
function parseListed(view: View, start: number, end: number, to: number): Segment | null {
  if (view.chars.charAt(start - 1) !== '、') return null;
  const nameEnds = end < to ? end : nameEnd(view, start, end, 'posted');
  const words = view.chars.slice(start, nameEnds);
  return readsAsName(words) || (isTransliterated(words) && !isCity(words)) ? bareName(start, nameEnds) : null;
}

/** The end of the segment that starts at `from`: before the next 、 that does not stand between brackets (张伟民(市政协委员、某公司董事长)), at most `to`. */
export function endOfSegment(chars: string, from: number, to: number): number {
  const stop = indexWithin(chars, '、', from, to);
  if (stop < 0) return to;
  const open = indexWithin(chars, '(', from, stop);
  const close = open < 0 ? -1 : indexWithin(chars, ')', open, to);
  return close > stop ? endOfSegment(chars, close + 1, to) : stop;
}
