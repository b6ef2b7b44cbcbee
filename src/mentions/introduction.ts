import { handoverWords } from '../lexicon/handover-words.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { transliterationEnd } from '../text/transliterating.js';
import type { View } from '../text/view.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import { endsBody, lastBodyEnd } from './body.js';
import { groupNoun } from './group-words.js';
import { isSector } from './mention.js';
import { isName, isSureName } from './name.js';
import { endsPost, type Post, postStart } from './post.js';
import { post } from './post-words.js';
import { postsAfter, postsOpening } from './posts-behind.js';
import { splitPost } from './split-post.js';

const tradeEnds = toCharacterSet('员师');

/** 县妇联|动员 is no trade. */
const mobilizing = /动员|发动|安排|组织|调动/;

/** 测量员, 高压电工技师. */
const longestTrade = 6;

/** How far before a name its posts may begin. */
const reach = 60;

/** What such a body is. */
const employer =
  /^(?![来在从开由到])[\u4e00-\u9fff]{3,18}(?:有限公司|集团|学院|大学|医院|研究[院所]|合作社|协会|(?<!协)商会|学会|联合会)$/;

/** Posts in a party or an association, and those of them of which a list gives the body once. */
const honorary = /^(?:副?主委|副?主席|副?会长|常委|委员|理事长?|秘书长)$/;
const shared = /^(?:委员|常委|副主委|副主席|副会长|秘书长|理事)$/;

/** 鞠海涛带了一张图。…|这位省水利水电科学研究院副院长; 祁美玲接着谈到通行。她是|安捷冷链物流董事长, behind whoever has the word. */
const pointing = /^[^\n]{0,120}?[。!?”]这[位名](?=[^,。;:!?“”\n]{3})/;
const told =
  /^(?:接着|则|也)?(?:谈|说|提到|接过|关注|讲|介绍|表示|坦言)[^\n。!?]{0,30}[。!?”][他她](?:同样|也)?是(?=[^,。;:!?“”\n]{3})/;
/** 说话的张伟民系着头帕。他是|州政协委员: behind a short sentence that tells of nobody else. */
const toldOf = /^([^\n。!?“和与跟同]{0,20})[。!?”][他她](?:同样|也)?是(?=[^,。;:!?“”\n]{3})/;

/** 这位从海外回来的博士,|现任致公党某市委会副主委. */
const presently = /^[^,。;:!?“”\n]{3,24},(?:现任|现为)/;

/** Whom a report introduces at all it introduces early: no more places that say the name are looked at. */
const places = 40;

/** What a phrase begins behind: punctuation, a number, a word that hands over. */
const handover = new RegExp(
  `—+记(?!协|者)|——|[,。;:!?“”"()<>《》\\n|*#【】[\\]—◆◇●○■□▲△★☆►▶•※▼]请?|\\d{1,2}[.、)]|${handoverWords.join('|')}`,
  'g',
);

/**
 * The posts that the report gives a name anywhere: 民革区委主委贺兰舟, 贺兰舟(民革区委主委), 贺兰舟是民革区委主委, in the order
 * of the text. `name` is folded and of two characters at least; offsets are view offsets.
 */
export function findIntroductions(view: View, name: string): readonly Post[] {
  const { chars, concordance } = view;
  const found = concordance(name).slice(0, places);
  const posts = found.flatMap((at) => postsAround(view, at, name.length));
  if (posts.some(({ organization }) => organization !== null)) return posts;
  return [...found.slice(0, 1).flatMap((at) => postPointedAt(chars, at + name.length)), ...posts];
}

/** 鞠海涛带了一张图。…这位省水利水电科学研究院副院长算出…: the posts by which a paragraph takes somebody up. */
function postPointedAt(chars: string, from: number): readonly Post[] {
  const behind = chars.slice(from, from + 130);
  const alone = toldOf.exec(behind);
  const tells = alone?.[1] !== undefined && !endsInName(alone[1]);
  const pointer = (pointing.exec(behind) ?? told.exec(behind) ?? (tells ? alone : null))?.[0];
  if (pointer === undefined) return [];
  const start = from + pointer.length;
  const present = presently.exec(chars.slice(start, start + reach))?.[0].length ?? 0;
  const posts = [...(present > 0 ? postsOpening(chars, start + present) : []), ...postsOpening(chars, start)];
  return pointer.endsWith('是') ? posts.filter(({ organization }) => organization !== null) : posts;
}

/** 张伟民佩服|李国强. */
function endsInName(words: string): boolean {
  return [words.slice(-2), words.slice(-3)].some((name) => isName(name) && isSureName(name));
}

/** Whether the report gives a name a post anywhere. */
export function isIntroduced(view: View, name: string): boolean {
  return view
    .concordance(name)
    .slice(0, places)
    .some((at) => postsAround(view, at, name.length).length > 0);
}

/** Where the list of names begins that a name at `at` goes on: 区政协委员|岳红霞、柯明达. View offsets; `at` where none does. */
export function listStart(chars: string, at: number): number {
  if (chars.charAt(at - 1) !== '、') return at;
  const isNamed = (name: string) => isName(name) || transliterationEnd(name, 0, name.length) === name.length;
  const length = [3, 2, 4].find(
    (count) => isNamed(chars.slice(at - 1 - count, at - 1)) && post.endingAt(chars, at - 1 - count) > 0,
  );
  return length === undefined ? at : at - 1 - length;
}

function postsAround(view: View, at: number, length: number): readonly Post[] {
  const start = listStart(view.chars, at);
  const held = postsBefore(view.chars, start);
  const before = held.length > 0 ? held : bodyBefore(view.chars, start);
  const behind = postsAfter(view, at + length, length).filter((held) => !holdsStroke(view.chars, held));
  // 蔬菜种植户|庹大年|代表
  const [seat] = behind;
  const isSeat = seat?.post && /^(?:委员|代表)$/.test(view.chars.slice(seat.post.start, seat.post.end));
  if (isSeat && before.length > 0 && before.every(({ organization }) => organization === null))
    return [...behind, ...before];
  return joinBody(view.chars, before, behind) ?? [...before, ...behind];
}

/** 新旭电子有限公司的|相里青带来的是物流方面的诉求: the body that opens a sentence, whose somebody is. */
function bodyBefore(chars: string, at: number): readonly Post[] {
  if (chars.charAt(at - 1) !== '的') return [];
  const start = phraseStart(chars, at - 1);
  const opens = /[\n。”]/.test(chars.charAt(start - 1)) && employer.test(chars.slice(start, at - 1));
  return opens ? [{ organization: { start, end: at - 1 }, post: null }] : [];
}

/** 张伟民|区教育局|…关心教师: a post does not go over the cells of a row. */
function holdsStroke(chars: string, { organization, post }: Post): boolean {
  return [organization, post].some((span) => span && indexWithin(chars, '|', span.start, span.end) >= 0);
}

/** 省农科院|吕望舒|研究员: a body before the name and a post behind it as the one post they are; null where they are not, as a sector or a delegation is no body. */
function joinBody(chars: string, [before, ...others]: readonly Post[], [behind]: readonly Post[]): Post[] | null {
  if (!before?.organization || before.post || others.length > 0 || !behind?.post || behind.organization) return null;
  return /[界团组]/.test(chars.charAt(before.organization.end - 1))
    ? null
    : [{ organization: before.organization, post: behind.post }];
}

function postsBefore(chars: string, at: number): Post[] {
  if (post.endingAt(chars, at) === 0 && !endsBody(chars, 0, at) && !isIn(tradeEnds, chars, at - 1)) return [];
  const limit = phraseStart(chars, at);
  const posts: Post[] = [];
  let end = at;
  while (end > limit) {
    const listed = Math.max(lastIndexWithin(chars, '、', limit, end) + 1, limit);
    const start = end === at ? listed : Math.max(listed, lastIndexWithin(chars, '和', listed, end) + 1);
    const complete =
      endsPost(chars, start, end) || (end === at && (endsBody(chars, start, end) || endsTrade(chars, start, end)));
    if (!complete || end - start < 2 || isName(chars.slice(start, end)) || holdsName(chars, start, end)) break;
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
