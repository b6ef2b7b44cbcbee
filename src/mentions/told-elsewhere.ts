import { memberParties, memberWords, partyBranches } from '../lexicon/party-members.js';
import { seats } from '../lexicon/seats.js';
import { anyOf } from '../text/any-of.js';
import { clauseEnd } from '../text/sentences.js';
import { type View, wordsOf } from '../text/view.js';
import { findRepresented } from './adjunct.js';
import { findIntroductions } from './introduction.js';
import { endsBody } from './posts/body.js';
import { type PostWords, toPostWords, type Voice } from './voice.js';

const seat = new RegExp(`${anyOf(seats)}$`);

/** What ends an office by which somebody is called. */
export const office = /(?:长|书记|主席|主任|经理)$/;

/** Whoever is of a party, by that word alone, and what the party's own bodies are called. */
const member = new RegExp(`^${anyOf(memberWords.map(([word]) => word))}$`);
const branch = new RegExp(`(?:${anyOf(partyBranches)}|[省市区县州]委)$`);

const ofParty = new RegExp(`^(?:${anyOf(memberParties)}|[\\u4e00-\\u9fff]{0,6}工商联)`);

/** 【九三学社某市委】, at the head of a line: what the section below is from. */
const heading = /(?:^|\n)【([^】\n]{2,20})】/g;

/** 农业专题: a heading of another kind, below which the section is over. */
const anotherHeading = /^[^,。:;!?”]{2,20}$/;

/** How far above a name such a heading may stand. */
const headingReach = 2000;

/** What the report says elsewhere of a person whose attribution gives no body; 于校长 is looked for with the post. */
export function introduce(view: View, voice: Voice): readonly PostWords[] {
  if (voice.name === null) return [];
  const [first] = voice.name.split('、') as [string];
  const held = voice.posts[0]?.post ?? '';
  const body = member.test(held) ? headingAbove(view, voice.name) : null;
  if (body !== null && branch.test(body)) return [{ organization: body, post: held }];
  if (first.length > 1) return findIntroductions(view, first).map((post) => toPostWords(view, post));
  if (held === '') return [];
  const found = findIntroductions(view, first + held).map((post) => toPostWords(view, post));
  // 赵县长,县政协主席,: the body of another office is not that of this one.
  return found
    .filter(({ post }) => post === null || !office.test(held) || post.endsWith(held) || held.endsWith(post))
    .map(({ organization }) => ({ organization, post: held }));
}

/** 作题为《…》的大会|发言, 在会上|发言. */
const speech = /^(?:[作做]了?题为《[^》]{2,40}》的)?.{0,20}发言/;
const longestSpeech = 70;

/** The body that the report says elsewhere a person speaks for: 陆远代表民革某市委会发言,…。陆远建议; null where it says none. */
export function findRepresentedBody(view: View, { name }: Voice): string | null {
  const { chars, concordance } = view;
  if (name === null || name.length < 2) return null;
  for (const at of concordance(name).slice(0, places)) {
    const from = at + name.length;
    const body = findRepresented(chars, from, clauseEnd(chars, from, Math.min(chars.length, from + representedReach)));
    const isBody = body && endsBody(chars, body.start, body.end) && ofParty.test(chars.slice(body.start, body.end));
    if (isBody && speech.test(chars.slice(body.end, body.end + longestSpeech))) return wordsOf(view, body);
  }
  return null;
}

/** How far behind a name the body may end. */
const representedReach = 48;

/** 池莲香|委员来自民进界别, 安喜凤|委员(妇联界). */
const sectorBehind = /^(?:委员|代表)?(?:,?(?:同样|也|均|则)?来自|\((?=[^()]{2,8}界别?\)))([^,。()]{2,8}界)/;

/** What stands before a name that says of what sector somebody is. */
const sectorsBefore: readonly RegExp[] = [
  // 来自侨联界的市政协委员许雅萍, 科协界别的甄一帆、蒯红两位委员
  /(?:来自|(?<![\u4e00-\u9fff]))([^,。的]{2,8}界别?)的[^,。和与及]{0,24}$/,
  // 来自香港的冯家骏委员
  /来自(香港|澳门)的(?:(?:全国|[省市区县州])?(?:政协|人大)?(?:委员|代表|常委))?$/,
  // 工会界别市政协委员任小舟
  /([\u4e00-\u9fff]{2,4}界别)的?[\u4e00-\u9fff]{0,6}委员$/,
  // 港区省政协委员方耀基
  new RegExp(`([港澳]区(?:全国|[省市区])(?:政协|人大))${anyOf(seats)}(?:、[\\u4e00-\\u9fff]{2,14}|召集人)?$`),
  // 作为农工党党员,贾松柏
  /作为([^,。]{2,8})(?:[党会社盟]员|界别?的?委员),$/,
];

/** A report that tells a sector does so early: no more places that say the name are looked at. */
const places = 40;

/** How far before a name its sector may begin. */
const sectorReach = 36;

/** The sector that the report says elsewhere a person is from; null where it says none. */
export function findSector(view: View, { name, posts }: Voice): string | null {
  const { chars, concordance } = view;
  if (name === null || name.length < 2) return null;
  for (const at of concordance(name).slice(0, places)) {
    const from = at + name.length;
    const before = chars.slice(Math.max(0, at - sectorReach), at);
    const sector =
      sectorBehind.exec(chars.slice(from, from + 16))?.[1] ??
      sectorsBefore.map((pattern) => pattern.exec(before)?.[1]).find((words) => words !== undefined);
    if (sector) return sector;
  }
  const section = posts.some(({ post }) => post && seat.test(post)) ? headingAbove(view, name) : null;
  return section !== null && /界别?$/.test(section) ? section : null;
}

/** 【九三学社某市委】|社员墨兰反映, 【工商联界】|政协委员拓跋明反映: the heading in brackets nearest above the first place with the name. */
function headingAbove({ chars, concordance }: View, name: string): string | null {
  const [at] = concordance(name);
  if (at === undefined) return null;
  const above = chars.slice(Math.max(0, at - headingReach), at);
  const last = [...above.matchAll(heading)].at(-1);
  const below = last ? above.slice(last.index + last[0].length) : '';
  return last &&
    !below
      .split('\n')
      .slice(1, -1)
      .some((line) => anotherHeading.test(line))
    ? (last[1] as string)
    : null;
}
