import { tellingVerbs } from '../lexicon/reporting-verbs.js';
import { anyOf } from '../text/any-of.js';
import { transliterationEnd } from '../text/transliterating.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import { isName, isSureName } from './names/name.js';
import { endsBody } from './posts/body.js';
import { endsPost, type Post } from './posts/post.js';
import { postsBefore } from './posts/posts-before.js';
import { postsAfter, postsOpening } from './posts/posts-behind.js';
import { splitPost } from './posts/split-post.js';
import { post } from './words/post-words.js';

/** 鞠海涛带了一张图。…|这位省水利水电科学研究院副院长; 祁美玲接着谈到通行。她是|安捷冷链物流董事长, behind whoever has the word. */
const pointing = /^[^\n]{0,120}?[。!?”]这[位名](?=[^,。;:!?“”\n]{3})/;
const taken = '[。!?”][他她](?:同样|也)?是(?=[^,。;:!?“”\\n]{3})';
const told = new RegExp(`^(?:接着|则|也)?${anyOf(tellingVerbs)}[^\\n。!?]{0,30}${taken}`);
/** 说话的张伟民系着头帕。他是|州政协委员: behind a short sentence that tells of nobody else. */
const toldOf = new RegExp(`^([^\\n。!?“和与跟同]{0,20})${taken}`);

/** 这位从海外回来的博士,|现任致公党某市委会副主委. */
const presently = /^[^,。;:!?“”\n]{3,24},(?:现任|现为)/;
const longestPresent = 27;

/** At how many of them a paragraph may take somebody up, and what he does there meanwhile is no longer. */
const pointedPlaces = 3;
const longestGesture = 6;

/** Whom a report introduces at all it introduces early: no more places that say the name are looked at. */
const places = 40;

/**
 * The posts that the report gives a name anywhere: 民革区委主委贺兰舟, 贺兰舟(民革区委主委), 贺兰舟是民革区委主委, in the order
 * of the text. `name` is folded and of two characters at least; offsets are view offsets.
 */
export function findIntroductions(view: View, name: string): readonly Post[] {
  const { chars, concordance } = view;
  const found = concordance(name).slice(0, places);
  const posts = found.flatMap((at) => postsAround(view, at, name.length));
  if (posts.some(({ organization }) => organization !== null)) return posts;
  const called = posts.length > 0 ? [] : found.flatMap((at) => postOfCalled(chars, at));
  if (called.length > 0) return called;
  const pointed = found.slice(0, pointedPlaces).flatMap((at, i) => postPointedAt(chars, at + name.length, i > 0));
  return [...pointed, ...posts];
}

/** 第一个发言的是沧浦航运公司的一名船长。他叫|谌大江: the post by which somebody is told of before he is named. */
const calledBy = /(?:是|^|[。!?,”\n])((?:[^。!?,”\n是]{2,24}的)?一[名位])([^。!?”\n]{2,40})[。,][他她]叫$/;
const calledReach = 80;
const longestCalled = 12;

function postOfCalled(chars: string, at: number): readonly Post[] {
  const hit = calledBy.exec(chars.slice(Math.max(0, at - calledReach), at));
  if (!hit?.[1] || !hit[2]) return [];
  const start = at - (hit[0].length - hit[0].indexOf(hit[1]));
  const held = start + hit[1].length;
  for (let end = Math.min(held + longestCalled, held + hit[2].length); end > held + 1; end--)
    if (endsPost(chars, held, end)) return [postOf(chars, start, held, end)];
  return [];
}

/** 沧浦航运公司的一名|船长: the body before the count, where it is one, and the post behind it. */
function postOf(chars: string, from: number, held: number, to: number): Post {
  const of = indexWithin(chars, '的', from, held);
  const { organization, post } = splitPost(chars, held, to);
  return of > from && endsBody(chars, from, of)
    ? { organization: { start: from, end: of }, post }
    : { organization, post };
}

/** 鞠海涛带了一张图。…这位省水利水电科学研究院副院长算出…: the posts by which a paragraph takes somebody up; `again` where it has named him before. */
function postPointedAt(chars: string, from: number, again: boolean): readonly Post[] {
  const behind = chars.slice(from, from + 130);
  const alone = toldOf.exec(behind);
  const tells = alone?.[1] !== undefined && !endsInName(alone[1]) && !(again && alone[1].length > longestGesture);
  const pointer = ((again ? null : pointing.exec(behind)) ?? told.exec(behind) ?? (tells ? alone : null))?.[0];
  if (pointer === undefined) return [];
  const start = from + pointer.length;
  const present = presently.exec(chars.slice(start, start + longestPresent))?.[0].length ?? 0;
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

/** No list of names is followed back over more of them. */
const longestList = 8;

/** Where the list of names begins that a name at `at` goes on: 区政协委员|岳红霞、柯明达、江雨. View offsets; `at` where none does. */
export function listStart(chars: string, at: number): number {
  const isNamed = (name: string) => isName(name) || transliterationEnd(name, 0, name.length) === name.length;
  let start = at;
  for (let i = 0; i < longestList && chars.charAt(start - 1) === '、'; i++) {
    const end = start - 1;
    const named = [3, 2, 4].filter((count) => isNamed(chars.slice(end - count, end))).map((count) => end - count);
    const first = named.find((from) => post.endingAt(chars, from) > 0);
    if (first !== undefined) return first;
    const next = named.find((from) => chars.charAt(from - 1) === '、');
    if (next === undefined) return at;
    start = next;
  }
  return at;
}

function postsAround(view: View, at: number, length: number): readonly Post[] {
  const before = withSharedBody(view.chars, postsBefore(view.chars, listStart(view.chars, at)));
  const behind = postsAfter(view, at + length, length).filter((held) => !holdsStroke(view.chars, held));
  // 蔬菜种植户|庹大年|代表
  const [seat] = behind;
  const isSeat = seat?.post && /^(?:委员|代表)$/.test(view.chars.slice(seat.post.start, seat.post.end));
  if (isSeat && before.length > 0 && before.every(({ organization }) => organization === null))
    return [...behind, ...before];
  return joinBody(view.chars, before, behind) ?? [...before, ...behind];
}

/** 省教育厅厅长邵远鸿、|副厅长|丛远斌: a post with the body of the one before it in a list of people. */
function withSharedBody(chars: string, posts: readonly Post[]): readonly Post[] {
  const [held] = posts;
  const at = held?.post?.start ?? 0;
  if (posts.length !== 1 || !held?.post || held.organization || !/[、和]/.test(chars.charAt(at - 1))) return posts;
  const deputy = subordinate.exec(chars.slice(at, held.post.end))?.[0];
  if (deputy === undefined) return posts;
  const end = at - 1;
  const name = [3, 2, 4].find(
    (count) => isName(chars.slice(end - count, end)) && post.endingAt(chars, end - count) > 0,
  );
  const chief = name === undefined ? undefined : postsBefore(chars, end - name).at(-1);
  const isNamed = chief?.organization && isWrittenOut(chars.slice(chief.organization.start, chief.organization.end));
  const isOfChief = chief?.post && chars.slice(chief.post.start, chief.post.end).endsWith(deputy);
  return isNamed && isOfChief ? [{ ...held, organization: chief.organization }] : posts;
}

/** 县委, 省教育厅, but no 校 or 学院. */
function isWrittenOut(words: string): boolean {
  return words.length > 2 || words.endsWith('委');
}

/** 副|主委, 副|厅长: whoever holds such a post is of the body whose 主委 was told before; 副区长 is no 局长's. */
const subordinate = /(?<=^(?:常务)?副).+$/;

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
