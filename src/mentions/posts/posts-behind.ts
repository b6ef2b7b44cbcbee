import { landEnds } from '../../lexicon/land-ends.js';
import { commonReporting } from '../../lexicon/reporting-verbs.js';
import { servingVerbs } from '../../lexicon/serving-verbs.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { isLineHead } from '../../text/lines.js';
import { splitSpan } from '../../text/spans.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import { party } from '../words/group-words.js';
import { endsBody } from './body.js';
import { postsFilling } from './clause-posts.js';
import { endsPost, type Post, postEnd } from './post.js';
import { withoutNote } from './posts-beside.js';
import { splitPost } from './split-post.js';

/** How far behind a name its posts may go on. */
const reach = 60;

/** 柳亦舟代表|县工商联发言: the verb. */
const represents = /^代表[^,。:]{2,20}(?:发言|讲话|提出|表示|建议|呼吁)/;

/** What stands between a name and the clause that says what its bearer is. */
const later =
  /^(?:(?:。[他她])?[^。;:!?“”\n]{1,40}?,(?:如今|现在|眼下|同时)?[也又还]?是(?:一[名位])?(?![因由最这那为不])|,[^,。]{2,8}的,)/;
const longestTold = 50;
/** 麦小蓉|(,她)在县中医院当护士长: what stands before the body, the body, the verb and the post. */
const serves = new RegExp(
  `^((?:[^。;:!?“”\\n]{0,24}[。,][他她])?(?:现在|如今|一直|长期)?在)([^,。;:!?“”\\n的]{3,18}?)(${anyOf(servingVerbs)})([^,。;:!?“”\\n的过了]{2,8})(?=[,。;])`,
);
const saying = new RegExp(anyOf(commonReporting));

const landEnd = toCharacterSet(landEnds.join(''));

/** No post that takes somebody up is longer with its body. */
const longestPointed = 24;

/**
 * The posts that stand behind a name of `length`, which ends at `at`: 贺兰舟(民革区委主委), 贺兰舟是…, 贺兰舟现任…, 贺兰舟委员. View
 * offsets; none where none stand there.
 */
export function postsAfter(view: View, at: number, length: number): readonly Post[] {
  const { chars } = view;
  const open = chars.charAt(at) === '】' ? at + 1 : at;
  if (chars.charAt(open) === '(') {
    const close = indexWithin(chars, ')', open, open + reach + 2);
    const posts = postsWithin(chars, open + 1, close);
    return posts.length > 0 ? posts : bodyWithin(chars, open + 1, close);
  }
  const present = /^[^。;:!?\n]{0,16}?,?(?:现任|现为|现在是|如今是|目前是)/.exec(chars.slice(at, at + 22));
  if (present) return postsWithin(chars, at + present[0].length, clauseEnd(chars, at + present[0].length));
  const copula = /^(?:[既也又]?是|[。,][他她]是|,?系|,(?=一[名位]))(?:一[名位])?/.exec(chars.slice(at, at + 5));
  const is = copula ? postsWithin(chars, at + copula[0].length, clauseEnd(chars, at + copula[0].length)) : [];
  if (is.length > 0) return is;
  // 宇文朵念高二,|是膳食委员会的主任; 滚金华。他种过地,|如今是合作社的理事长; 郗兰,教美术的,|民盟县委委员
  const told = later.exec(chars.slice(at, at + longestTold))?.[0];
  const held = told && !saying.test(told) ? at + told.length : 0;
  const posts = held > 0 ? postsWithin(chars, held, clauseEnd(chars, held)) : [];
  if (posts.length > 0 || copula) return posts;
  const serving = postServed(chars, at);
  if (serving) return [serving];
  const filling = /[:,]/.test(chars.charAt(at)) && isLineHead(chars, at - length) ? postsOfLine(chars, at + 1) : [];
  if (filling.length > 0) return filling;
  if (chars.charAt(at) === ',') return apposedPosts(chars, at + 1);
  // 木合塔尔|县文化馆馆员, alone on a line of a list of guests
  if (chars.charAt(at) === '|' && isLineHead(chars, at - length)) return postsOfLine(chars, at + 1);
  const list = /^(?:、[\u3400-\u9fff]{2,4}){0,6}[两二三四五六七][位名]/.exec(chars.slice(at, at + 40))?.[0].length;
  if (list) return postsOpening(chars, at + list);
  if (isListed(view, at, length)) return postsWithin(chars, at, withoutShort(chars, at, lineEnd(chars, at)));
  const end = postEnd(chars, at, Math.min(chars.length, at + 12));
  return end > at && !represents.test(chars.slice(at, at + 26)) ? [splitPost(chars, at, end)] : [];
}

/** 麦小蓉|在县中医院当护士长, 麦小蓉。她|在县中医院当护士长: the post that somebody has in a body; null where none is told. */
function postServed(chars: string, at: number): Post | null {
  const served = serves.exec(chars.slice(at, at + longestTold));
  if (!served) return null;
  const [words, before, body, verb, post] = served as unknown as [string, string, string, string, string];
  const start = at + before.length;
  const end = at + words.length;
  const organization = { start, end: start + body.length };
  const isServed = endsBody(chars, start, organization.end) && endsPost(chars, end - post.length, end);
  return isServed ? { organization, post: { start: organization.end + verb.length, end } } : null;
}

/** 杨柳(民革), 杨柳(市档案馆): the body alone that somebody is of; 无党派 is none, nor is where he lives. */
function bodyWithin(chars: string, start: number, end: number): Post[] {
  if (end <= start || chars.startsWith('无', start)) return [];
  const isParty = party.startingAt(chars, start, end) === end - start;
  const isBody = end - start > 3 && endsBody(chars, start, end) && !isIn(landEnd, chars, end - 1);
  return isParty || isBody ? [{ organization: { start, end }, post: null }] : [];
}

/** 省农业科学院院长|当了三届委员: what somebody did, behind what he is. */
const does = /[当做任干]了|[当做任]过/;

/** 江映月、包晨、尤佳三位|市政协委员先后发言: the post that the words behind the count open with. */
export function postsOpening(chars: string, from: number): Post[] {
  const limit = clauseEnd(chars, from);
  for (let end = Math.min(limit, from + longestPointed); end > from + 1; end--)
    if (endsPost(chars, from, end) && !does.test(chars.slice(from, end))) return postsWithin(chars, from, end);
  return [];
}

/** 窦明远 某大学副教授|(以下简称“窦”): before what the list calls somebody. */
function withoutShort(chars: string, from: number, to: number): number {
  const at = chars.slice(from, to).search(/\((?:以下)?简称/);
  return at < 0 ? to : from + at;
}

/** 饶淑仪 某学院历史系 副教授, 嘉宾:饶淑仪 某学院副教授: a line of a list, which the name opens and a blank parts from the post. */
export function isListed(view: View, at: number, length: number): boolean {
  if (!hasGapBefore(view, at)) return false;
  const { chars } = view;
  const start = at - length;
  const label = /(?<=\n)[\u4e00-\u9fff]{2,5}:$/.exec(chars.slice(Math.max(0, start - 7), start));
  return isLineHead(chars, start - (label?.[0].length ?? 0));
}

/** 杭一舟:江左工艺美术研究院院长、高级工艺美术师, or 杭一舟,… and 杭一舟|…, in a list of guests: posts alone on the line, and no words of his. */
function postsOfLine(chars: string, from: number): Post[] {
  const to = lineEnd(chars, from);
  return /^[^。!?;:|]+[^。!?;:,”|]$/.test(chars.slice(from, to)) ? postsWithin(chars, from, to) : [];
}

/** 宣怀,|县政协委员、县中医院院长,|他建议: posts alone between commas; none where more stands there. View offsets. */
export function apposedPosts(chars: string, from: number): readonly Post[] {
  const to = clauseEnd(chars, from);
  // 专家组:卜春晖,江陵理工大学教授(组长);沙志敏,省水利设计院工程师: an entry of a list goes up to its mark.
  const isEntry = /[;(\n]|^$/.test(chars.charAt(to)) && isInList(chars, from);
  const isApposed = (chars.charAt(to) === ',' || isEntry) && chars.slice(from, to).split('、').every(isLong);
  return isApposed ? postsFilling(chars, from, withoutNote(chars, { start: from, end: to }).end) : [];
}

/** Whether a name before the comma at `from` follows the label of a list or the entry before it. */
function isInList(chars: string, from: number): boolean {
  return /(?:\n[\u4e00-\u9fff]{2,6}:|;)[\u3400-\u9fff]{2,4},$/.test(chars.slice(Math.max(0, from - 13), from));
}

/** Nothing shorter between commas is surely a post. */
function isLong(part: string): boolean {
  return part.length > 3;
}

/** The end of the line, or a place behind the reach where the line is longer. */
function lineEnd(chars: string, from: number): number {
  const to = Math.min(chars.length, from + reach + 1);
  const end = indexWithin(chars, '\n', from, to);
  return end < 0 ? to : end;
}

function postsWithin(chars: string, from: number, to: number): Post[] {
  if (to <= from || to - from > reach) return [];
  return splitSpan(chars, from, to, /[、,]/)
    .filter(({ start, end }) => endsPost(chars, start, end))
    .map(({ start, end }) => splitPost(chars, start, end));
}

function clauseEnd(chars: string, from: number): number {
  const hit = /[,。;:!?\n]/.exec(chars.slice(from, from + reach));
  return hit ? from + hit.index : from;
}
