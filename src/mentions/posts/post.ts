import { isIn, toCharacterSet } from '../../text/character-set.js';
import type { Span } from '../../types.js';
import { modifier, post, seat } from '../words/post-words.js';
import { endsBodyWord } from './body.js';

const bodyEnds = toCharacterSet('会团处组部界府馆办室');
const brigade = /^[大支总中]队/;
const bureau = /^市民(?:政[局厅处科]|族[局宗事委])/;
const placeOrTrade = /^(?:居民(?:[区点楼]|小[组区])|市民(?:中心|之家|广场|[宿营企航间办协俗乐歌]))/;
/** 轮值主席|国. */
const state = /^(?:主席|理事|会员|成员)国/;
/** 作家|协会, 民营企业家|联谊会. */
const association = /^(?:协会|商会|公会|联谊会|联合会(?!诊)|俱乐部)/;
const schoolOrTrade =
  /^(?:师范(?:大学|学院|学校|专科|高等|附)|工程(?:学|系|大学|技术|管理|处|公司|部|局|院|队|中心|研究|职业))/;

/** A post and the body that it is held in, as view offsets. */
export interface Post {
  readonly organization: Span | null;
  readonly post: Span | null;
}

/** The start of the longest post that ends at `end`, with what modifies it; `end` where none ends there. */
export function postStart(chars: string, from: number, end: number): number {
  const length = post.endingAt(chars, end, from);
  return length === 0 ? end : modifiersStart(chars, from, end - length);
}

/** 草原|管护员, where 原|管护员 is a former one. */
const plain = /[草高平]原$/;

/** The start of the run of modifiers (副, 名誉) that ends at `to`; 党支部 is none in 农工党支部. */
export function modifiersStart(chars: string, from: number, to: number): number {
  let start = to;
  for (let step = modifier.endingAt(chars, start, from); step > 0; step = modifier.endingAt(chars, start, from)) {
    if (step > 1 && endsBodyWord(chars, from, start - step + 1)) break;
    if (plain.test(chars.slice(Math.max(from, start - 2), start))) break;
    start -= step;
  }
  return start;
}

/** Whether what stands behind a post makes it the beginning of a body: 委员|会, 代表|团, 理事|国, 作家|协会, 大使|馆, 总理|办公室, 交警|大队, 某某师|范大学, 机电工|程学院, 江洲市民|政局, 锦东居民|区. View offsets. */
export function opensBody(chars: string, end: number): boolean {
  return (
    isIn(bodyEnds, chars, end) ||
    state.test(chars.slice(end - 2, end + 1)) ||
    /^国[事会务]/.test(chars.slice(end, end + 2)) ||
    brigade.test(chars.slice(end, end + 2)) ||
    association.test(chars.slice(end, end + 3)) ||
    schoolOrTrade.test(chars.slice(end - 1, end + 3)) ||
    bureau.test(chars.slice(end - 2, end + 2)) ||
    placeOrTrade.test(chars.slice(end - 2, end + 2))
  );
}

/** 委员|长期关注, 总支委|员张伟民, 盲文书|只有一百册: whether a post would end within a word, or is part of one. */
function splitsWord(chars: string, end: number): boolean {
  return (
    chars.startsWith('长期', end - 1) ||
    chars.startsWith('委员', end - 1) ||
    /[中外英语盲公]文书/.test(chars.slice(Math.max(0, end - 3), end))
  );
}

/** Whether a post ends at `end`. */
export function endsPost(chars: string, from: number, end: number): boolean {
  const length = post.endingAt(chars, end, from);
  return length > 0 && !opensBody(chars, end) && !splitsWord(chars, end) && !postGoesOn(chars, end, length);
}

/** 理事|长, 总工|程师, 副总|统: the post of that length goes on; 委员|长期 does not. */
function postGoesOn(chars: string, end: number, length: number): boolean {
  return postEnd(chars, end - length, chars.length) > end && !chars.startsWith('长期', end);
}

/** 不少学校请院士, 让消费者: who stands behind such a verb has something done to him, and no post. */
const handling = /(?<![申聘特应约宴提])请|让|(?<![特应受])邀(?!请)|把|被|(?<=.)从(?![业事军警化])/;

/** Whether a verb stands in a stretch that does something to the holder of the post at its end. */
export function isActedOn(chars: string, from: number, end: number): boolean {
  return handling.test(chars.slice(from, end));
}

/** The end of the post that starts at `at` (名誉会长, 副主任委员), or `at` where none does. */
export function postEnd(chars: string, at: number, to: number): number {
  let start = at;
  for (let step = modifier.startingAt(chars, start, to); step > 0; step = modifier.startingAt(chars, start, to)) {
    const here = startingPost(chars, start, to);
    if (here >= step && here >= step + startingPost(chars, start + step, to)) break;
    start += step;
  }
  const length = startingPost(chars, start, to);
  if (length === 0) return at;
  return chars.startsWith('长期', start + length - 1) ? start + length - 1 : start + length;
}

/** Whether the character at `at` ends a name before a seat: 骆秋原|常委, 蒯向前|委员, where 原委员 would be no post, and 郑新立|委员. View offsets. */
export function isLastOfName(chars: string, at: number): boolean {
  return /[原前]/.test(chars.charAt(at)) ? seat.has(chars.slice(at + 1, at + 3)) : chars.startsWith('立委员', at);
}

/** The length of the post that starts at `at`; 0 where what it ends with opens a body (委员|会) or another word (负责人|员, 会董|事). */
function startingPost(chars: string, at: number, to: number): number {
  const length = post.startingAt(chars, at, to);
  const end = at + length;
  return length > 0 && (opensBody(chars, end) || /^(?:人员|董事)/.test(chars.slice(end - 1, end + 1))) ? 0 : length;
}
