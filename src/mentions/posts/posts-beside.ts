import { notPeoples } from '../../lexicon/people-qualifiers.js';
import { anyOf } from '../../text/any-of.js';
import { splitSpan } from '../../text/spans.js';
import type { Span } from '../../types.js';
import { party } from '../words/group-words.js';
import { endsBody } from './body.js';
import { endsPost, type Post } from './post.js';
import { splitPost } from './split-post.js';

/** 2号楼501室, in pieces of a pattern. */
export const rooms = '(?:\\d{1,4}(?:幢|栋|号楼|单元|室))+';
/** 3幢, 2号楼501室: where somebody lives is no body. */
export const dwelling = new RegExp(`^\\d{1,4}号$|^${rooms}$`);

/** 民革某区委|(主委王强): the post of the body that stands before the bracket, where one does. */
export function ofBody(chars: string, body: Span, posts: readonly Post[]): readonly Post[] {
  const [first, ...rest] = posts;
  const isBody = party.has(chars.slice(body.start, body.end)) || endsBody(chars, body.start, body.end);
  return first && isBody && !first.organization ? [{ organization: body, post: first.post }, ...rest] : posts;
}

/** 滕秀珍理事长(区残联): the body of the post that stands before; a sector or a delegation is none. */
export function joinPosts(chars: string, before: readonly Post[], behind: readonly Post[]): readonly Post[] {
  const [held, body] = [before[0], behind[0]];
  if (!held || held.organization || !body?.organization || body.post || before.length + behind.length > 2)
    return [...before, ...behind];
  const { start, end } = body.organization;
  // 尼玛仓决代表|(那曲地区): where somebody is from
  if (/(?:地区|[市州]|(?<![民台])盟)$/.test(chars.slice(start, end))) return before;
  // 沈映秋委员(民进): the party is no body that the seat is held in
  // 范姜秀琴里长(平和里): the land of which somebody is the head
  const isOwnLand = held.post !== null && chars.startsWith(`${chars.charAt(end - 1)}长`, held.post.start);
  const isBody =
    (isOwnLand || endsBody(chars, start, end)) &&
    !/[界团]/.test(chars.charAt(end - 1)) &&
    !party.has(chars.slice(start, end));
  return isBody ? [{ organization: body.organization, post: held.post }] : [...before, ...behind];
}

/** 市政协委员(民盟界别): the post without what its brackets tell. View offsets. */
export function withoutNote(chars: string, { start, end }: Span): Span {
  const open = chars.charAt(end - 1) === ')' ? chars.lastIndexOf('(', end) : -1;
  return { start, end: open > start ? open : end };
}

/** 村民代表,|76岁: sex, age, people, birth or schooling, which are told of somebody beside his posts. */
export const detail = new RegExp(
  `^(?:[男女]|[\\u4e00-\\u9fff]{1,4}(?<!${anyOf(notPeoples)})族|(?:(?:今年|现年)?\\d{2,3}|(?:女儿|儿子|孩子)\\d{1,2})岁|[\\u4e00-\\u9fff]{1,6}(?:[症征]|残疾)|\\d{4}年[\\u4e00-\\u9fff\\d]{0,4}生|(?:小学|初中|高中|中专|大专|本科)(?:文化|学历|毕业))$`,
);

/** 张伟民(特邀): in what way somebody takes part. */
const presence = /^(?:特邀|列席|旁听|书面|视频|线上|远程|连线)$/;

/** Whether words say where somebody lives or what is told of him beside his posts. */
function isDetail(words: string): boolean {
  return dwelling.test(words) || detail.test(words) || presence.test(words);
}

/** The posts that brackets or a bar part from a name. */
export function parsePosts(chars: string, from: number, to: number): Post[] {
  const segments = splitSpan(chars, from, to, /[、,;]/)
    .map((part) => withoutNote(chars, part))
    .filter(({ start, end }) => end - start > 1 && !isDetail(chars.slice(start, end)));
  const posts = segments.filter(({ start, end }) => endsPost(chars, start, end) || endsBody(chars, start, end));
  return (posts.length > 0 ? posts : segments.slice(0, 1)).map(({ start, end }) => splitPost(chars, start, end));
}
