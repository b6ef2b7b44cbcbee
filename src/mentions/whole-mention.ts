import { nameLength } from '../text/han.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { isPerson, parseJointMention } from './joint-mention.js';
import { classEnd, type Mention, ofClass, toMention } from './mention.js';
import { isName } from './names/name.js';
import { endsBody } from './posts/body.js';
import { endsPost, type Post } from './posts/post.js';
import { joinPosts, ofBody, parsePosts, rooms } from './posts/posts-beside.js';
import { splitPost } from './posts/split-post.js';
import { post } from './words/post-words.js';

/** What no mention holds: most punctuation, and blanks. */
const foreignToMentions = /[^\u3400-\u9fff\ud800-\udfff〇·、A-Za-z0-9"“”《》.&+-]/;

/** 云帆软件(南亭)有限公司创始人: where a company has its seat, within its name. */
const seatOfCompany = /\([\u4e00-\u9fff]{2,6}\)(?=[\u4e00-\u9fff]{0,8}(?:公司|集团))/;

/** 罗桂芝(57岁)市针织厂退休职工, 朴仁浩(韩国籍)某公司总经理: what stands between a name and its post and is neither. */
const aside = /\((?:(?:[男女],?)?\d{2}岁|[男女]|(?:[男女],)?[\u4e00-\u9fff]{1,4}[籍族])\)(?=.)/;

const atHome = new RegExp(`^${rooms}(?=[\\u3400-\\u9fff])`);

/**
 * Reads a mention that fills `from` to `to` wholly, as in a turn's head: 单位职务姓名, 姓名(单位职务), 姓名职务, posts and
 * names joined with 、. Null where it is none.
 */
export function parseWholeMention(view: View, from: number, to: number): Mention | null {
  const { chars } = view;
  const behind = classEnd(chars, from);
  if (behind > from) {
    const mention = parseWholeMention(view, behind, to);
    return mention && ofClass(mention, { start: from, end: behind });
  }
  const dot = indexWithin(chars, '·', from, to);
  const hyphen = dot > from ? dot : indexWithin(chars, '-', from, to);
  const isDotted = dot > from && endsPost(chars, from, dot);
  const isNoted = hyphen > from && isName(chars.slice(from, hyphen)) && isWholePost(chars, hyphen + 1, to);
  const bar = isDotted || isNoted ? hyphen : from + chars.slice(from, to).search(/[|/]|—+/);
  if (bar > from) {
    const width = chars.startsWith('——', bar) ? 2 : 1;
    return parseApart(view, { start: from, end: bar }, { start: bar + width, end: to }, to);
  }
  const parted = aside.exec(chars.slice(from, to));
  if (parted && parted.index > 0) {
    const open = from + parted.index;
    return parseApart(view, { start: from, end: open }, { start: open + parted[0].length, end: to }, to);
  }
  // 张伟民[市政协委员], 张伟民【市政协委员, the end of a head cut off
  const square = from + chars.slice(from, to).search(/[[【][^[\]【】]+[\]】]?$/);
  const squareEnd = /[\]】]/.test(chars.charAt(to - 1)) ? to - 1 : to;
  if (square > from && tellsPost(chars, { start: square + 1, end: squareEnd }))
    return parseApart(view, { start: from, end: square }, { start: square + 1, end: squareEnd }, to);
  const paren = indexWithin(chars, '(', from, to);
  const close = paren === from ? indexWithin(chars, ')', from, to) : -1;
  // (消费者)邱玉梅
  if (close > from) return parseApart(view, { start: close + 1, end: to }, { start: from + 1, end: close }, to);
  if (paren > from && chars.charAt(to - 1) === ')')
    return parseApart(view, { start: from, end: paren }, { start: paren + 1, end: to - 1 }, to);
  const noteEnd = paren > from ? indexWithin(chars, ')', paren, to) : -1;
  if (noteEnd > paren + 2 && endsPost(chars, from, paren))
    return parseNoted(view, from, { start: paren + 1, end: noteEnd }, to);
  return foreignToMentions.test(chars.slice(from, to).replace(seatOfCompany, ''))
    ? null
    : parseJointMention(view, from, to);
}

/** Whether a stretch tells a post or a body. */
function tellsPost(chars: string, { start, end }: Span): boolean {
  return parsePosts(chars, start, end).some(({ post }) => post !== null) || endsBody(chars, start, end);
}

/** 张伟民·|市政协委员, 张伟民-|茶农, 张伟民-|民革某区委: a post with its body, or either alone; not 卢卡斯·|布伦纳德国茶商. */
function isWholePost(chars: string, from: number, to: number): boolean {
  if (!endsPost(chars, from, to)) return endsBody(chars, from, to);
  const { organization } = splitPost(chars, from, to);
  return organization ? endsBody(chars, organization.start, organization.end) : post.has(chars.slice(from, to));
}

/**
 * Reads 姓名(单位职务), 姓名|单位职务, 单位职务(姓名): what stands before the bracket or the bar, and behind it; `to` is where
 * the whole ends. View offsets; null where it is no mention.
 */
export function parseApart(view: View, before: Span, behind: Span, to: number): Mention | null {
  const { chars } = view;
  const { start } = before;
  // 业主代表(7幢|禹先生)
  const address = atHome.exec(chars.slice(behind.start, behind.end))?.[0].length ?? 0;
  const inside = parseWholeMention(view, behind.start + address, behind.end);
  if (inside && isSubtitled(chars, before, inside))
    return { ...inside, start, end: to, posts: ofBody(chars, before, inside.posts) };
  const mention = parseWholeMention(view, start, before.end);
  const outside =
    mention && (mention.posts.length > 0 || !isWholeName(chars, behind) || isWholeName(chars, before)) ? mention : null;
  const posts = parsePosts(chars, behind.start, behind.end);
  const sector = chars.startsWith('来自', behind.start) ? { start: behind.start + 2, end: behind.end } : null;
  if (outside && sector) return { ...outside, start, end: to, sector };
  if (outside) return { ...outside, start, end: to, posts: joinPosts(chars, outside.posts, posts) };
  if (inside && (endsPost(chars, start, before.end) || isWholeName(chars, behind)))
    return { ...inside, start, end: to, posts: [...postsIn(chars, before), ...inside.posts] };
  return posts.length > 0
    ? parseForcedName(chars, start, before.end, to, posts)
    : inside && { ...inside, start, end: to };
}

/** 小结(院长宫维新): whether brackets behind what is neither a name nor a post hold both. */
function isSubtitled(chars: string, before: Span, { names, posts }: Mention): boolean {
  const isWhole = posts.length > 0 && names.length > 0 && names.every((name) => isPerson(chars, name));
  const isBare = !isPerson(chars, before) && !endsPost(chars, before.start, before.end);
  return isWhole && isBare && chars.charAt(before.end) === '(';
}

/** 区政协委员(港澳界)|卢绰然: behind a post and a note on it, the names. The note tells a sector, or nothing. */
function parseNoted(view: View, from: number, note: Span, to: number): Mention | null {
  const mention = parseWholeMention(view, note.end + 1, to);
  const post = splitPost(view.chars, from, note.start - 1);
  const sector = /[界别]$/.test(view.chars.slice(note.start, note.end)) ? note : (mention?.sector ?? null);
  const isNamed = mention?.names.every(({ start, end }) => isPerson(view.chars, { start, end }));
  return mention && isNamed ? { ...mention, start: from, posts: [post, ...mention.posts], sector } : null;
}

/** 接待手记(钟秀云): whether a stretch reads as a name. */
function isWholeName(chars: string, { start, end }: Span): boolean {
  return isName(chars.slice(start, end));
}

/** 某支部党员—郎宗岳: the posts that stand before a name. */
function postsIn(chars: string, { start, end }: Span): readonly Post[] {
  return endsPost(chars, start, end) ? parsePosts(chars, start, end) : [];
}

/** 文明(市人大代表): before a post in brackets even a common word is a name. */
function parseForcedName(
  chars: string,
  from: number,
  paren: number,
  to: number,
  posts: readonly Post[],
): Mention | null {
  const plain =
    nameLength.test(chars.slice(from, paren)) && !endsPost(chars, from, paren) && !endsBody(chars, from, paren);
  return plain ? toMention({ start: from, end: paren }, posts, { start: from, end: to }) : null;
}
