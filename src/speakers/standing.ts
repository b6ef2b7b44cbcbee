import { courtesyPosts, courtesyTitles } from '../lexicon/courtesy-posts.js';
import { unnamedBodies } from '../lexicon/generic-bodies.js';
import { honorifics } from '../lexicon/honorifics.js';
import { honours } from '../lexicon/honours.js';
import { meetingParts } from '../lexicon/meeting-parts.js';
import { isOwnBody } from '../mentions/own-body.js';
import { dwelling } from '../mentions/posts/posts-beside.js';
import type { PostWords, Voice } from '../mentions/voice.js';
import { seat } from '../mentions/words/post-words.js';
import { anyOf } from '../text/any-of.js';
import { firstOf } from '../text/first-of.js';
import type { Affiliation } from '../types.js';
import { type Parties, parseAffiliation } from './affiliation.js';
import { isMember, type Membership } from './membership.js';

/** What a speaker speaks for, by annotation.md, Speaker. */
interface Standing {
  readonly organization: string | null;
  readonly title: string | null;
  readonly affiliation: Affiliation | null;
}

const sector = /界别$|(?<![世境边眼])界$/;

const legislatureSeat = /政协|人大|议会|国会/;

/** 听证陈述人, 5号陈述人, 提案人: what somebody is only in the meeting. */
const part = new RegExp(`^(?:\\d+号|第[一二三四五]|领衔)?${anyOf([...meetingParts, ...honorifics])}$`);

/** 来自香港的|省政协委员: where those of that sector are from. */
const region = /^(?:香港|澳门)$/;

/** 出版研究者: what somebody is in nobody's service. */
const pursuit = /(?:研究|爱好)者$/;

const honour = new Set(honours);
const courtesy = new Set([...courtesyPosts, ...courtesyTitles]);

/**
 * Organization, post and affiliation of a voice. What the attribution itself says comes first; `introduced` are the
 * posts that the report gives the person elsewhere and fill what it leaves open; `membership` is what its title says.
 */
export function toStanding(
  voice: Voice,
  introduced: readonly PostWords[],
  parties: Parties,
  membership: Membership | null,
): Standing {
  if (voice.group !== null)
    return { organization: null, title: null, affiliation: groupAffiliation(voice.group, parties) };
  const elsewhere = withoutSectors(introduced);
  const chosen = choosePost(elsewhere, parties);
  const held = choosePost(withoutSectors(voice.posts), parties);
  const own = held && chosen?.organization && !/^[原前]/.test(chosen.organization) && isCourtesy(held) ? null : held;
  const found = own?.post ? findFuller(elsewhere, own.post) : null;
  const fuller = found && isLegislatureSeat(found) ? chosen : found;
  const other = fuller ?? chosen;
  // 省木业协会会长…代表协会倡议, 区政协常委…代表小组发言
  const represents = [own, chosen?.post ? chosen : null].some((post) => isOfBody(post, voice.represents))
    ? null
    : voice.represents;
  const organization =
    represents ??
    own?.organization ??
    (own?.organization === undefined || !own.post || fuller ? other?.organization : null) ??
    null;
  const title =
    (own?.organization ? own.post : (fuller?.post ?? own?.post)) ??
    (represents && represents !== other?.organization && !(other && isLegislatureSeat(other)) ? null : other?.post) ??
    null;
  const named = findAffiliation(voice, organization, title, introduced, parties);
  const affiliation =
    named ?? (membership && isMember(membership, organization, title) ? membership.affiliation : null);
  return { organization, title, affiliation };
}

const unnamed = new Set(unnamedBodies);

/** Whether what somebody speaks for is the body of a post of his, or has no name of its own. */
function isOfBody(post: PostWords | null, represents: string | null): boolean {
  if (represents === null) return false;
  const body = post?.organization ?? null;
  return unnamed.has(represents) || (body !== null && isOwnBody(body, represents));
}

/** Whether a post is only what people are called out of courtesy: 米拉|老师. */
function isCourtesy({ organization, post }: PostWords): boolean {
  return organization === null && post !== null && courtesy.has(post);
}

/** The party or sector of a group's or a body's name; null where it names several (市各民主党派、工商联负责人). */
function groupAffiliation(group: string, parties: Parties): Affiliation | null {
  return /各(?:民主)?党派/.test(group) ? null : parseAffiliation(group, parties);
}

/** Whether a post is a seat in a congress or a committee, which whoever has it holds beside another one. */
function isLegislatureSeat({ organization }: PostWords): boolean {
  return organization !== null && legislatureSeat.test(organization);
}

/** The same post with its body, perhaps in full, where the report gives it elsewhere: 书记 is 嘎查|党支部书记. */
function findFuller(introduced: readonly PostWords[], held: string): PostWords | null {
  return introduced.find(({ organization, post }) => organization !== null && post?.endsWith(held)) ?? null;
}

/** The post that says whom a person speaks for: a party or sector before a legislature seat, else the first that is more than a part in the meeting or an honour. */
function choosePost(all: readonly PostWords[], parties: Parties): PostWords | null {
  const held = all.filter(
    ({ post }) => !post || (![part, pursuit].some((kind) => kind.test(post)) && !honour.has(post)),
  );
  const posts = held.length > 0 ? held : all;
  // 农工党,区中医院副院长: the party alone is no body with that post.
  const [opening] = posts.filter(({ post }) => post !== null);
  const isParty = posts[0]?.post === null && parseAffiliation(posts[0].organization ?? '', parties) !== null;
  const leading = isParty && opening?.organization ? opening : posts[0];
  const first = leading ? withBody(posts, leading) : null;
  if (!first || (first.organization !== null && !legislatureSeat.test(first.organization))) return first;
  return (
    posts.find(({ organization, post }) => post !== null && parseAffiliation(organization ?? '', parties) !== null) ??
    first
  );
}

/** A bare 代表 is 全国人大|代表 where the report gives the post with its body elsewhere; 人大 alone is no body written out. */
function withBody(posts: readonly PostWords[], held: PostWords): PostWords {
  if (held.organization !== null || held.post === null) return held;
  const whole = posts.filter(({ organization }) => organization !== '人大' && organization !== '政协');
  return findFuller(whole, held.post) ?? held;
}

/** 民革界别, 3幢1201室: what stands before a post and is no body. */
function isNoBody(words: string): boolean {
  return sector.test(words) || dwelling.test(words);
}

/** 市政协|农业界: the body whose sector is told with it. */
const sectored = /^([\u4e00-\u9fff]{0,8}(?:政协|人大))[\u4e00-\u9fff、]{2,10}界别?$/;

/** The posts without what is no body among those before them: 民革界别的|委员. */
function withoutSectors(posts: readonly PostWords[]): readonly PostWords[] {
  return posts
    .map((held) => {
      const body = held.organization;
      const own = body && (sectored.exec(body)?.[1] ?? (isNoBody(body) ? null : body));
      return { ...held, organization: own };
    })
    .filter(({ organization, post }) => organization !== null || post !== null);
}

function findAffiliation(
  voice: Voice,
  organization: string | null,
  title: string | null,
  introduced: readonly PostWords[],
  parties: Parties,
): Affiliation | null {
  const words = [
    organization,
    title,
    voice.sector,
    ...[...voice.posts, ...introduced].flatMap((post) => [post.organization, post.post]),
  ];
  const isSeat =
    seat.has((title ?? '').replace(/^特邀/, '')) && (organization === null || legislatureSeat.test(organization));
  const isOfRegion = isSeat && voice.sector !== null && region.test(voice.sector);
  return firstOf(words, (word) => (word ? parseAffiliation(word, parties) : null)) ?? (isOfRegion ? '港澳' : null);
}
