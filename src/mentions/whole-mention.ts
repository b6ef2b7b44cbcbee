import { hasGapBefore, hasGapWithin, type View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { endsBody } from './body.js';
import { party } from './group-words.js';
import { classEnd, type Mention, ofClass, parseSector, type Segment, toMention } from './mention.js';
import { isForeignName, isName, isTransliterated, readsAsName } from './name.js';
import { endsPost, type Post } from './post.js';
import { post } from './post-words.js';
import { parseSegment } from './segment.js';
import { splitPost } from './split-post.js';

/** What no mention holds: most punctuation, and blanks. */
const foreignToMentions = /[^\u3400-\u9fff\ud800-\udfff〇·、A-Za-z0-9"“”《》.&+-]/;

/** 云帆软件(南亭)有限公司创始人: where a company has its seat, within its name. */
const seatOfCompany = /\([\u4e00-\u9fff]{2,6}\)(?=[\u4e00-\u9fff]{0,8}(?:公司|集团))/;

/** 罗桂芝(57岁)市针织厂退休职工, 朴仁浩(韩国籍)某公司总经理: what stands between a name and its post and is neither. */
const aside = /\((?:(?:[男女],?)?\d{2}岁|[男女]|(?:[男女],)?[\u4e00-\u9fff]{1,4}[籍族])\)(?=.)/;

/** What joins the last two of those who speak together; 和 may also be part of a name (宁致和). */
const conjunction = /(?<=[\u3400-\u9fff]{2})[和与](?=[\u3400-\u9fff]{2,4}$)/;

const rooms = '(?:\\d{1,4}(?:幢|栋|号楼|单元|室))+';
/** 3幢, 2号楼501室: where somebody lives is no body. */
export const dwelling = new RegExp(`^\\d{1,4}号$|^${rooms}$`);
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
  return foreignToMentions.test(chars.slice(from, to).replace(seatOfCompany, '')) ? null : joinSegments(view, from, to);
}

/** Whether a stretch tells a post or a body. */
function tellsPost(chars: string, { start, end }: Span): boolean {
  return readPosts(chars, start, end).some(({ post }) => post !== null) || endsBody(chars, start, end);
}

/** 张伟民·|市政协委员, 张伟民-|茶农: a post with its body, or alone; not 卢卡斯·|布伦纳德国茶商. */
function isWholePost(chars: string, from: number, to: number): boolean {
  if (!endsPost(chars, from, to)) return false;
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
  const posts = readPosts(chars, behind.start, behind.end);
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

/** 民革某区委|(主委王强): the post of the body that stands before the bracket, where one does. */
function ofBody(chars: string, body: Span, posts: readonly Post[]): readonly Post[] {
  const [first, ...rest] = posts;
  const isBody = party.has(chars.slice(body.start, body.end)) || endsBody(chars, body.start, body.end);
  return first && isBody && !first.organization ? [{ organization: body, post: first.post }, ...rest] : posts;
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
  return endsPost(chars, start, end) ? readPosts(chars, start, end) : [];
}

/** 滕秀珍理事长(区残联): the body of the post that stands before; a sector or a delegation is none. */
function joinPosts(chars: string, before: readonly Post[], behind: readonly Post[]): readonly Post[] {
  const [held, body] = [before[0], behind[0]];
  if (!held || held.organization || !body?.organization || body.post || before.length + behind.length > 2)
    return [...before, ...behind];
  const { start, end } = body.organization;
  // 尼玛仓决代表|(那曲地区): where somebody is from
  if (/(?:地区|[市州]|(?<![民台])盟)$/.test(chars.slice(start, end))) return before;
  // 沈映秋委员(民进): the party is no body that the seat is held in
  const isBody =
    endsBody(chars, start, end) && !/[界团]/.test(chars.charAt(end - 1)) && !party.has(chars.slice(start, end));
  return isBody ? [{ organization: body.organization, post: held.post }] : [...before, ...behind];
}

/** 市政协委员(民盟界别): the post without what its brackets tell. View offsets. */
export function withoutNote(chars: string, { start, end }: Span): Span {
  const open = chars.charAt(end - 1) === ')' ? chars.lastIndexOf('(', end) : -1;
  return { start, end: open > start ? open : end };
}

/** 村民代表,|76岁: sex, age, people, birth or schooling, which are told of somebody beside his posts. */
export const detail =
  /^(?:[男女]|[\u4e00-\u9fff]{1,4}(?<!上班|打工|养.|北漂|一|陪读|有车|工薪|银发|通勤|骑行)族|(?:今年|现年)?\d{2,3}岁|\d{4}年[\u4e00-\u9fff\d]{0,4}生|(?:小学|初中|高中|中专|大专|本科)(?:文化|学历|毕业))$/;

/** Whether words say where somebody lives or what is told of him beside his posts. */
function isDetail(words: string): boolean {
  return dwelling.test(words) || detail.test(words);
}

/** The posts that stand behind a name. */
function readPosts(chars: string, from: number, to: number): Post[] {
  const segments = splitSegments(chars, from, to, /[、,;]/)
    .map((part) => withoutNote(chars, part))
    .filter(({ start, end }) => end - start > 1 && !isDetail(chars.slice(start, end)));
  const posts = segments.filter(({ start, end }) => endsPost(chars, start, end) || endsBody(chars, start, end));
  return (posts.length > 0 ? posts : segments.slice(0, 1)).map(({ start, end }) => splitPost(chars, start, end));
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
    /^[\u3400-\u9fff\ud800-\udfff]{2,4}$/.test(chars.slice(from, paren)) &&
    !endsPost(chars, from, paren) &&
    !endsBody(chars, from, paren);
  return plain ? toMention({ start: from, end: paren }, posts, { start: from, end: to }) : null;
}

function joinSegments(view: View, from: number, to: number): Mention | null {
  const sector = parseSector(view.chars, from, to);
  const names: Span[] = [];
  const posts: Post[] = [];
  for (const part of splitSegments(view.chars, sector ? sector.end + 1 : from, to, /、/)) {
    const segments = parseSegments(view, part);
    if (segments.length === 0) return null;
    for (const { name, post } of segments) {
      if (name) names.push(name);
      if (post) posts.push(post);
    }
  }
  return names.length > 0 ? { start: from, end: to, names, posts, sector } : null;
}

function parseSegments(view: View, { start, end }: Span): readonly Segment[] {
  const behind = postGap(view, start, end);
  const rest = behind > start ? parseSegments(view, { start: behind, end }) : [];
  if (rest[0]?.post && rest[0].name)
    return [{ name: null, post: splitPost(view.chars, start, behind), end: behind }, ...rest];
  const whole = parseSegment(view, start, end);
  const isOne = whole !== null && !(whole.name && hasGapWithin(view, whole.name.start, whole.name.end));
  const together = isOne ? [] : parseApartByBlanks(view, start, end);
  if (together.length > 0) return together;
  if (whole) return [whole];
  const parts = splitSegments(view.chars, start, end, conjunction);
  const segments = parts.length > 1 ? parts.flatMap((part) => parseSegment(view, part.start, part.end) ?? []) : [];
  // 制度与立法, on a line of its own: two words, and no names.
  const isNamed = segments.every(
    ({ name, post }) => post || (name && readsAsName(view.chars.slice(name.start, name.end))),
  );
  return segments.length === parts.length && isNamed ? segments : [];
}

/** 省政协委员 宁湾大学教授 褚秋声: the blank behind the first post, where another one follows; `start` where none stands. */
function postGap(view: View, start: number, end: number): number {
  let at = start + 2;
  while (at < end && !hasGapBefore(view, at)) at++;
  return at < end && endsPost(view.chars, start, at) ? at : start;
}

/** 杨金凤 才让多杰, 机加工车间代表 钟离强 樊小军: two names at least, parted by blanks, perhaps behind a post. */
function parseApartByBlanks(view: View, start: number, end: number): readonly Segment[] {
  const segments: Segment[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at++) {
    if (at < end && !hasGapBefore(view, at)) continue;
    const segment = parseSegment(view, from, at);
    if (!segment || (segment.name ? !isPerson(view.chars, segment.name) : from > start)) return [];
    segments.push(segment);
    from = at;
  }
  return segments.filter(({ name }) => name !== null).length > 1 ? segments : [];
}

function isPerson(chars: string, { start, end }: Span): boolean {
  const name = chars.slice(start, end);
  return isName(name) || isTransliterated(name) || isForeignName(name);
}

/** The parts of a stretch between separators of one character; none of them is empty. View offsets. */
export function splitSegments(chars: string, from: number, to: number, separator: RegExp): Span[] {
  const segments: Span[] = [];
  let start = from;
  for (const part of chars.slice(from, to).split(separator)) {
    if (part.length > 0) segments.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return segments;
}
