import { employerEnds } from '../../lexicon/body-suffixes.js';
import { handoverWords } from '../../lexicon/handover-words.js';
import { headPosts, sharedPosts } from '../../lexicon/party-members.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { lastIndexWithin } from '../../text/within.js';
import { isSector } from '../mention.js';
import { isName, isSureName } from '../names/name.js';
import { groupNoun } from '../words/group-words.js';
import { post } from '../words/post-words.js';
import { endsBody, lastBodyEnd } from './body.js';
import { endsPost, type Post, postStart } from './post.js';
import { splitPost } from './split-post.js';

/** What a trade ends in that no list holds. */
const tradeEnds = toCharacterSet('员师');

/** 县妇联|动员 is no trade. */
const mobilizing = /动员|发动|安排|组织|调动/;

/** 测量员, 高压电工技师. */
const longestTrade = 6;

/** How far before a name its posts may begin. */
const reach = 60;

/** A body that may stand for whoever is of it. */
const employer = new RegExp(`^(?![来在从开由到])[\\u4e00-\\u9fff]{3,18}${anyOf(employerEnds)}$`);

/** 关于我市|产教融合情况: what a title tells of. */
const noBody = /^(?:关于|对于|针对|围绕)/;

/** Posts in a party or an association, and those of them of which a list gives the body once. */
const honorary = new RegExp(`^${anyOf([...sharedPosts, ...headPosts])}$`);
const shared = new RegExp(`^${anyOf(sharedPosts)}$`);

/** What a phrase begins behind: punctuation, a number, a word that hands over. */
const handover = new RegExp(
  `—+记(?!协|者)|——|[,。;:!?“”"()<>《》\\n|*#【】[\\]—◆◇●○■□▲△★☆►▶•※▼]请?|\\d{1,2}[.、)]|${anyOf(handoverWords)}`,
  'g',
);

/**
 * The posts that stand before a name at `at` (民革区委主委|贺兰舟), else the body alone whose somebody is. View offsets; none where
 * none stand there.
 */
export function postsBefore(chars: string, at: number): readonly Post[] {
  const posts = listedBefore(chars, at);
  return posts.length > 0 ? posts : bodyBefore(chars, at);
}

/** 新旭电子有限公司的|相里青带来的是物流方面的诉求: the body that opens a sentence, whose somebody is. */
function bodyBefore(chars: string, at: number): readonly Post[] {
  if (chars.charAt(at - 1) !== '的') return [];
  const start = phraseStart(chars, at - 1);
  const opens = /[\n。”]/.test(chars.charAt(start - 1)) && employer.test(chars.slice(start, at - 1));
  return opens ? [{ organization: { start, end: at - 1 }, post: null }] : [];
}

/** 市政协委员、市工商联副会长|庹大年: the posts of the list that ends there, or a body or a trade. */
function listedBefore(chars: string, at: number): Post[] {
  if (post.endingAt(chars, at) === 0 && !endsBody(chars, 0, at) && !isIn(tradeEnds, chars, at - 1)) return [];
  const limit = phraseStart(chars, at);
  const posts: Post[] = [];
  let end = at;
  while (end > limit) {
    const listed = Math.max(lastIndexWithin(chars, '、', limit, end) + 1, limit);
    const start = end === at ? listed : Math.max(listed, lastIndexWithin(chars, '和', listed, end) + 1);
    const complete =
      endsPost(chars, start, end) || (end === at && (endsBody(chars, start, end) || endsTrade(chars, start, end)));
    const words = chars.slice(start, end);
    if (!complete || words.length < 2 || isName(words) || noBody.test(words) || holdsName(chars, start, end)) break;
    posts.unshift(withoutSector(chars, start, splitPost(chars, start, end)));
    end = start - 1;
  }
  const [only] = posts;
  return only && posts.length === 1 && !only.organization && shared.test(chars.slice(only.post?.start, only.post?.end))
    ? [withBodyBefore(chars, limit, end, only)]
    : posts;
}

/** 跨江大桥项目部|测量员: what somebody does in a body, whatever it is called. */
function endsTrade(chars: string, from: number, to: number): boolean {
  const trade = to - lastBodyEnd(chars, from, to);
  const isTrade = trade > 1 && trade <= longestTrade && isIn(tradeEnds, chars, to - 1);
  return isTrade && to - trade > from && !mobilizing.test(chars.slice(to - trade, to));
}

/** 民建区委会副主委焦立群、|委员: the body of the post before, of whoever is named there. */
function withBodyBefore(chars: string, from: number, to: number, held: Post): Post {
  if (to <= from || chars.charAt(to) !== '、') return held;
  const start = Math.max(lastIndexWithin(chars, '、', from, to) + 1, from);
  const name = [to - 3, to - 2].find((at) => at > start && isName(chars.slice(at, to)) && endsPost(chars, start, at));
  const before = name === undefined ? null : splitPost(chars, start, name);
  const isSameBody = before?.post && honorary.test(chars.slice(before.post.start, before.post.end));
  return isSameBody && before.organization ? { ...held, organization: before.organization } : held;
}

/** 海洋工程专家戚明轩院士, 餐饮行业协会蒋介眉会长: a post or a body before a name and a post behind it are somebody else's. */
function holdsName(chars: string, start: number, end: number): boolean {
  const held = postStart(chars, start, end);
  // 外交部边海司|副司长
  const isBody = endsBody(chars, start, held);
  return [held - 3, held - 2].some((at) => {
    const name = chars.slice(at, held);
    return (
      at > start &&
      isName(name) &&
      (endsPost(chars, start, at) || (!isBody && isSureName(name) && endsBody(chars, start, at)))
    );
  });
}

/** 来自农工党的|委员: the party is no body of the post. */
function withoutSector(chars: string, start: number, held: Post): Post {
  const { organization } = held;
  return organization && chars.startsWith('来自', start) && isSector(chars, organization)
    ? { ...held, organization: null }
    : held;
}

/** Where the phrase that ends at `at` begins: behind punctuation, or behind a word that hands over (由, 邀请). */
function phraseStart(chars: string, at: number): number {
  const from = Math.max(0, at - reach);
  const before = chars.slice(from, at);
  let start = from + conjunctionEnd(before);
  for (const hit of before.matchAll(handover)) start = Math.max(start, from + hit.index + hit[0].length);
  return start;
}

/** Whether people or bodies end at `end`, where 市海洋|与渔业局 joins two matters of one body. */
function isMember(words: string, end: number): boolean {
  return (
    endsPost(words, 0, end) ||
    endsBody(words, 0, end) ||
    groupNoun.endingAt(words, end) > 0 ||
    /[我你他她们位]$/.test(words.slice(0, end)) ||
    [2, 3].some((length) => isName(words.slice(Math.max(0, end - length), end)))
  );
}

/** What joins two members; no 和 of 呼和浩特. */
const conjunction = /[与及]|(?<!呼)和/g;

/** Behind the last 和, 与 or 及 that joins the phrase's last member, of four characters at least, to what stands before; not 鼎和集团. */
function conjunctionEnd(before: string): number {
  const members = before.slice(before.lastIndexOf('、') + 1, Math.max(0, before.length - 4));
  const last = [...members.matchAll(conjunction)].findLast(({ index }) => joinsMember(members, index))?.index;
  return last === undefined ? 0 : before.lastIndexOf('、') + 1 + last + 1;
}

/** Whether the conjunction at `at` joins a member to the next one: not that of 全国政协农业|和农村委员会, within the name of a committee. */
function joinsMember(members: string, at: number): boolean {
  const isInside = /(?:政协|人大)[\u4e00-\u9fff]{2,6}$/.test(members.slice(0, at)) && !endsPost(members, 0, at);
  return !isInside && isMember(members, at) && (at > 1 || (at === 1 && /^[国省市区县州].[国省市区县州]/.test(members)));
}
