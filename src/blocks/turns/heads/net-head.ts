import { messageFields } from '../../../lexicon/comment-marks.js';
import { toMention } from '../../../mentions/mention.js';
import { isName, readsAsName } from '../../../mentions/names/name.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { toGroupVoice, toVoice, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { hasGapBefore, nextGap, type View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';

/** 老桥头 发表于 2025-4-11 20:15, above what somebody posts in a forum. */
const posted = /^发表于\d{4}[-/.年]\d{1,2}/;

/** 5月27日 08:15, 05-27 08:15 来自江南, below the name of whoever comments. */
const moment =
  /\n(?:\d{4}[-年])?\d{1,2}[-月]\d{1,2}日?\d{1,2}:\d{2}(?:(?:来自|IP属地:?|发表于)[\u4e00-\u9fff]{2,8})?(?=\n)/g;
const longestMoment = 36;

/** 网友:江上渔火|留言时间:…: who writes to an office, above the other fields of the message. */
const writer = /^(?:网友|网名|昵称|作者):/;
/** A page has one author; a thread has one above each message. */
const author = '作者:';
const fewestAuthors = 3;
const field = new RegExp(`^\\n${anyOf(messageFields)}[\\u4e00-\\u9fff]{0,3}:`);
const longestField = 8;
/** 2019-09-03 06:51, or the day alone, behind the name, perhaps with a label (留言时间:). */
const day =
  /^(?:(?:留言|发[帖布表]|来信|反映|提交)(?:时间|日期):)?\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?(?:\n|$|\d{1,2}:| )/;
/** What a page calls whoever gave no name. */
const anonymous = /^匿名(?:网友|用户)?$/;

/** 06-20 21:33 来自海塘 赞 267 回复, below a comment. */
const stamp = /^(?:\d{4}-)?\d{1,2}-\d{1,2}(?:\d{1,2}:\d{2})?(?:来自|赞|回复|·|$)/;
const longestStamp = 24;

/** 律师-|邢知白, 7栋-|诸小满: what a group asks its members to put before their names. */
const prefixed = /^([\u4e00-\u9fff\d]{1,10})-[\u4e00-\u9fff]{2,4}$/;

/** What somebody may call himself on the net; not 匿名网友. */
const nickname = /^(?!匿名|建议|网友$|楼主$|.*(?:记者|编辑|通讯员|来源|作者))[\u3400-\u9fffA-Za-z0-9_·.-]{2,16}$/;

/** Who posts below a line of a forum, by what he calls himself; null for other lines. View offsets. */
export function parsePoster(view: View, { start, end }: Span): Voice | null {
  const to = nextGap(view, start, end);
  return posted.test(view.chars.slice(to, to + 12)) ? toNickname(view, { start, end: to }) : null;
}

/** Who comments below a line of its own that the moment follows, as on the lines of others: 柳下风|5月27日 08:15. View offsets. */
export function parseStamped(view: View, { start, end }: Span): Voice | null {
  if (view.chars.slice(end, end + longestMoment).search(moment) !== 0) return null;
  // Below a headline stands one moment alone, that of publication.
  return (view.chars.match(moment)?.length ?? 0) > 1 ? toNickname(view, { start, end }) : null;
}

/** How far around a message others of the group are looked for, in UTF-16 units. */
const groupReach = 1000;

/** @风吹麦浪99(点赞1026), alone on a line. */
const tagged = /^@([^@()。,:;!?]{2,16})(?:\([^()]{1,16}\))?$/;
const anyTagged = /^@[^@。,:;!?\n]{2,34}$/gm;

/** Who comments below a line that has @ before what he calls himself, as several do; null for other lines. View offsets. */
export function parseTagged(view: View, { start, end }: Span): Voice | null {
  const name = tagged.exec(view.chars.slice(start, Math.min(end, start + longestMoment)))?.[1];
  const to = start + 1 + (name?.length ?? 0);
  if (name === undefined || nextGap(view, start + 1, to) < to) return null;
  const others = view.chars.slice(Math.max(0, start - groupReach), end + groupReach).match(anyTagged);
  if ((others?.length ?? 0) < 2) return null;
  // @亓建设-的哥代表
  const dash = indexWithin(view.chars, '-', start + 1, to);
  const isNamed = dash > 0 && isName(view.chars.slice(start + 1, dash));
  return toNickname(view, { start: start + 1, end: isNamed ? dash : to });
}

/** 海子妈 20:15, on a line of its own. */
const timed = /\d{1,2}:\d{2}(?=\n)/g;
const clock = /^\d{1,2}(?::\d{2}){1,2}$/;

/** Who writes a message of a group, by what he calls himself before the moment, where others nearby do so; null for other lines. View offsets. */
export function parseTimed(view: View, { start, end }: Span): Voice | null {
  const { chars } = view;
  if (end - start > longestMoment) return null;
  let at = end - 1;
  while (at > start && !hasGapBefore(view, at)) at--;
  // 5月27日 08:15 is nobody.
  const isDigit = /\d/.test(chars.charAt(start)) && !prefixed.test(chars.slice(start, at));
  if (at === start || !clock.test(chars.slice(at, end)) || isDigit) return null;
  const others = chars.slice(Math.max(0, start - groupReach), end + groupReach).match(timed);
  return (others?.length ?? 0) > 2 ? toNickname(view, { start, end: nameEnd(view, start, at) }) : null;
}

/** 老闵| 3-502, 栀子花开| 2007-8-6: the name before where its bearer lives, or the day. */
function nameEnd(view: View, start: number, to: number): number {
  const gap = nextGap(view, start, to);
  return /^[\d/.-]{3,10}$/.test(view.chars.slice(gap, to)) ? gap : to;
}

/**
 * Who writes a message, by what he calls himself behind the label that is his post (网友:江上渔火), before a day or above
 * another field; somebody anonymous is a group. Null for other lines. View offsets.
 */
export function parseWriter(view: View, { start, end }: Span): Voice | null {
  const label = writer.exec(view.chars.slice(start, end))?.[0].length ?? 0;
  if (label === 0) return null;
  const name = { start: start + label, end: nextGap(view, start + label, end) };
  const isDated = day.test(view.chars.slice(name.end, end));
  if (!isDated && !field.test(view.chars.slice(end, end + longestField))) return null;
  if (view.chars.startsWith(author, start) && view.concordance(author).length < fewestAuthors) return null;
  if (isDated && anonymous.test(view.chars.slice(name.start, name.end))) return toGroupVoice(view, name);
  const isStanding = view.chars.startsWith('网友', start);
  return toNickname(view, isDated ? name : { ...name, end }, isStanding ? { start, end: start + label - 1 } : null);
}

/** Who comments before the colon at `colon` of a line that ends at `to`, where the page stamps the comment below. View offsets. */
export function parseCommenter(view: View, start: number, colon: number, to: number): Voice | null {
  const below =
    view.chars
      .slice(to, to + longestStamp)
      .trimStart()
      .split('\n', 1)[0] ?? '';
  return stamp.test(below) ? toNickname(view, { start, end: colon }) : null;
}

/** 律师-邢知白, 7栋-诸小满: the name that somebody calls himself by behind his post or where he lives; null where the words are none. */
function parsePrefixed(view: View, { start, end }: Span): Voice | null {
  const prefix = prefixed.exec(view.chars.slice(start, end))?.[1]?.length ?? 0;
  const to = start + prefix;
  if (prefix === 0 || !readsAsName(view.chars.slice(to + 1, end))) return null;
  const posts = endsPost(view.chars, start, to) ? [splitPost(view.chars, start, to)] : [];
  return toVoice(view, toMention({ start: to + 1, end }, posts), null);
}

/** Somebody by what he calls himself, whatever it is: a name behind his own post, else with what the page calls him (网友:江上渔火); null where the words are none. View offsets. */
export function toNickname(view: View, name: Span, post: Span | null = null): Voice | null {
  if (!nickname.test(view.chars.slice(name.start, name.end))) return null;
  return parsePrefixed(view, name) ?? toVoice(view, toMention(name, post ? [{ organization: null, post }] : []), null);
}
