import { parties } from '../../../lexicon/parties.js';
import { memberParties } from '../../../lexicon/party-members.js';
import { genericBody } from '../../../mentions/group-words.js';
import { isName, isTransliterated } from '../../../mentions/name.js';
import { introduce } from '../../../mentions/told-elsewhere.js';
import { toWrittenPost, type Voice } from '../../../mentions/voice.js';
import { fold } from '../../../text/fold.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { authorPosts } from '../author-posts.js';
import { isAddressed } from '../signed/signature.js';
import type { TurnHead } from '../turn.js';
import { unnamed } from '../turn-voice.js';
import { isNumber, isReply, isSpeechTitle, isThesis } from './beside-heads.js';
import { isPostOf, speechEnds, withStanding } from './head-standing.js';
import { isItemHeadline } from './item-headline.js';
import { isToldOf, withoutQuestions } from './told-of.js';

const party = new RegExp(`^(?:${memberParties.join('|')})`);
const numbered = /^第[一二三四五六七八九十\d]{1,3}(?:代表团|代表组|联组|小组|组)/;

/** 葛天成|我是做锁芯的: how somebody begins who tells of himself. */
const ofOneself = /^我(?:是|叫|来自|家|今年)/;

/** The heads that stand alone on a line, or within brackets at its beginning. */
const alone: ReadonlySet<string> = new Set(['turn-line', 'turn-bracket']);

/** What stands on lines of its own in a report, and lends a head there its credit. */
interface Company {
  /** The number of people, and of those whose names read as such. */
  readonly people: number;
  readonly named: number;
  /** The number of bodies behind a number or a bullet, with a proposal on the line below. */
  readonly bodies: number;
  /** The number of bodies that a colon follows. */
  readonly salutations: number;
  /** The number of people before a colon that ends the line. */
  readonly addressed: number;
  /** Whether bodies stand there that each give an opinion. */
  readonly series: boolean;
  /** The number of entries with their speaker in brackets. */
  readonly entries: number;
  /** The number of rows that are none for sure by themselves, in which people tell of themselves. */
  readonly rows: number;
  /** The number of people with a post, and of parties, before a colon and a headline behind it. */
  readonly titled: number;
}

/**
 * The lines with those heads only that a speech follows. A line that opens like a turn but is the narrator's, or a
 * reporter's, loses its head, and the line before it ends somebody's words.
 */
export function withTrustedHeads(view: View, read: readonly Line[]): readonly Line[] {
  const lines: Line[] = [];
  for (const line of withNotes(view, read)) {
    const above = lines.at(isThesis(view, lines.at(-1)) ? -2 : -1);
    lines.push(isPostOf(view, above, line) ? { ...line, head: null, tellsPost: true } : line);
  }
  const company = countCompany(view, lines);
  const told = lines.map((_, i) => isToldOf(view, lines, i));
  const ends = speechEnds(view, lines);
  return lines.map((line, i) => {
    const trusted = !line.head || (!told[i] && (line.endsWords || isTrusted(view, lines, i, line.head, company)));
    const heard = trusted
      ? withStanding(
          view,
          line,
          lines[i - 1],
          isThesis(view, lines[i + 1]) ? lines[i + 2] : lines[i + 1],
          ends[i] as number,
        )
      : told[i]
        ? { ...line, start: (line.head as TurnHead).contentStart, head: null, triggers: withoutQuestions(view, line) }
        : { ...line, head: null };
    return told[i + 1] ? { ...heard, endsWords: true } : heard;
  });
}

/** Counts the heads of each kind, by which a head of that kind is trusted. */
function countCompany(view: View, lines: readonly Line[]): Company {
  const heads = lines.flatMap(({ head }) => (head?.rule === 'turn-line' ? [head] : []));
  const people = lines.filter(({ head }) => head && alone.has(head.rule) && head.voice.group === null).length;
  const named = heads.filter(({ voice }) => voice.name !== null && readsAsPerson(voice.name)).length;
  const salutations = lines.filter((line) => line.head && isSalutation(line, line.head)).length;
  const addressed = lines.filter(
    ({ head, end }) => head?.rule === 'turn-colon' && head.voice.name !== null && head.contentStart >= end,
  ).length;
  const series = isSeries(heads);
  const titled = lines.filter(
    ({ head }, i) => head && isPresenter(head.voice) && isItemHeadline(view, lines, i),
  ).length;
  const bodies = lines.filter(({ head }, i) => isNumberedBody(head, lines[i + 1])).length;
  const entries = lines.filter(({ head }) => head?.rule === 'turn-item').length;
  const rows = lines.filter(({ head }) => head && isRowOfOneself(view, head)).length;
  return { people, named, bodies, salutations, addressed, series, entries, rows, titled };
}

/** 钟离雪:老字号不能只剩一块招牌|…|(作者系某公司总经理): the heads before a headline with the posts that a note behind the speech tells. */
function withNotes(view: View, lines: readonly Line[]): readonly Line[] {
  return lines.map((line, i) => {
    const { head } = line;
    if (head?.rule !== 'turn-colon' || head.voice.posts.length > 0 || !isItemHeadline(view, lines, i)) return line;
    const next = lines.findIndex((each, at) => at > i && each.head !== null);
    const to = lines[next]?.start ?? view.chars.length;
    const posts = authorPosts(view, line.end, to).map((post) => toWrittenPost(view, post));
    return posts.length > 0 ? { ...line, head: { ...head, voice: { ...head.voice, posts } } } : line;
  });
}

/** Whether a speech follows a head. */
function isTrusted(view: View, lines: readonly Line[], at: number, head: TurnHead, company: Company): boolean {
  if (head.rule === 'turn-colon') return trustsColon(view, lines, at, head, company);
  if (head.rule === 'turn-item') return head.ornamented || company.entries > 1;
  if (head.rule === 'turn-row') return head.ornamented || company.rows > 1;
  if (head.rule !== 'turn-line') return true;
  const below = lines[at + 1];
  if (!below || below.head?.rule === 'turn-line') return false;
  if (!head.bare) return trustsPosted(view, lines, head, below, company);
  return head.voice.group === null
    ? trustsBareName(view, head, below, company)
    : trustsGroup(view, lines[at - 1], head, head.voice.group, below, company);
}

/** 张伟民委员:…, but for a headline (张伟民:让老街活起来) and a salutation. */
function trustsColon(
  view: View,
  lines: readonly Line[],
  at: number,
  head: TurnHead,
  { salutations, addressed, titled }: Company,
): boolean {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  const isTitle = !below?.tellsPost && isItemHeadline(view, lines, at) && !(titled > 1 && isPresenter(head.voice));
  const isGreeting =
    isSalutation(line, head) && salutations < 2 && addressed < 2 && !isPartyAlone(view, lines, at, head);
  return !isTitle && !isGreeting && !(head.contentStart >= line.end && below && isReply(view, below));
}

/** 市政协委员张伟民, alone on a line: what stands behind the post must read as a name, unless it is one among several. */
function trustsPosted(
  view: View,
  lines: readonly Line[],
  head: TurnHead,
  below: Line,
  { named, people }: Company,
): boolean {
  return (
    named > (isBracketed(view, head) ? 0 : 1) ||
    (isNicknamed(head.voice) && (people > 1 || lines.some(({ signature }) => signature))) ||
    head.voice.name === null ||
    readsAsPerson(head.voice.name) ||
    isAddressed(view.chars, below)
  );
}

/** 民革市委会, 一位网友, alone on a line: only among people or other bodies that have theirs. */
function trustsGroup(
  view: View,
  above: Line | undefined,
  head: TurnHead,
  group: string,
  below: Line,
  { people, bodies, series }: Company,
): boolean {
  const isAmongPeople =
    head.ornamented ||
    isOfParty(group) ||
    isNumber(view, above) ||
    isSpeechTitle(view, below) ||
    proposes(below) ||
    group === '主持人' ||
    unnamed.test(group);
  return series || (bodies > 1 && isNumberedBody(head, below)) || (people > 1 && isAmongPeople);
}

/** 张伟民, alone on a line: only among others, or where the report has his post, or he tells of himself. */
function trustsBareName(view: View, head: TurnHead, below: Line, { people }: Company): boolean {
  return (
    people > 1 ||
    isAddressed(view.chars, below) ||
    ofOneself.test(view.chars.slice(below.start, below.start + 4)) ||
    introduce(view, head.voice).length > 0
  );
}

/** 楼组长 赵福生 我住这儿三十年了。, where 楼组长 赵福生 则算了一笔账。 is the narrator's. */
function isRowOfOneself({ chars }: View, { rule, ornamented, contentStart }: TurnHead): boolean {
  return rule === 'turn-row' && !ornamented && /^(?:我|建议)/.test(chars.slice(contentStart, contentStart + 2));
}

/** 2.县工商联|建议…; 学校 and 企业 are what somebody speaks of. */
function isNumberedBody(head: TurnHead | null, below: Line | undefined): boolean {
  const group = head?.rule === 'turn-line' && head.ornamented ? head.voice.group : null;
  return group !== null && !genericBody.has(fold(group)) && below !== undefined && proposes(below);
}

/** 首位驻外大使赴任 is a headline: what stands behind a post there is a name if it reads as one, or among such. */
function readsAsPerson(names: string): boolean {
  return fold(names)
    .split('、')
    .every((name) => isName(name) || isTransliterated(name));
}

/** 省人大常委会: alone on a line is whom a paper is written to, unless other bodies stand there so. */
function isSalutation(line: Line, head: TurnHead): boolean {
  return head.rule === 'turn-colon' && head.voice.group !== null && head.contentStart >= line.end;
}

/** 侯春桃代表:让社区医院的药“全”起来, 东湾大学教授佘曼青:让数据先流动起来, 民盟市委会:让孩子就近入园. */
function isPresenter({ name, group, posts }: Voice): boolean {
  return name !== null ? posts.some(({ post }) => post !== null) : group !== null && isOfParty(group);
}

/** 民盟市委会:|…: a party's body above its words, where no title and no signature makes it whom a letter is to. */
function isPartyAlone({ chars }: View, lines: readonly Line[], at: number, { voice }: TurnHead): boolean {
  const isLetter = lines.slice(0, at).some(({ start, end }) => /致|函|信|建议$/.test(chars.slice(start, end)));
  const isSigned = lines.slice(at + 1).some(({ head, signature }) => head?.rule === 'turn-line' || signature);
  return party.test(voice.group ?? '') && !isLetter && !isSigned;
}

/** Whether the post tells that the name is one that somebody took for the net: 网友“老街坊”. */
function isNicknamed({ posts }: Voice): boolean {
  return posts.some(({ post }) => post !== null && /^(?:网友|网民|用户)$/.test(post));
}

/** 关爱军(个体工商户), on a line of its own. */
function isBracketed({ chars }: View, { contentStart }: TurnHead): boolean {
  return chars.charAt(contentStart - 1) === ')';
}

/** 民革市委会, 民建市委会, …, or 第一代表团, 第二代表团, …, each on a line of its own: where two are such, the bodies between them speak too. */
function isSeries(heads: readonly TurnHead[]): boolean {
  const groups = heads.flatMap(({ voice }) => voice.group ?? []);
  return [isOfParty, (group: string) => numbered.test(group)].some((kind) => groups.filter(kind).length > 1);
}

function isOfParty(group: string): boolean {
  return parties.some(([word]) => group.includes(word));
}

/** Whether somebody 建议s in a line. */
function proposes({ triggers }: Line): boolean {
  return triggers.some(({ kind }) => kind !== 'refused');
}
