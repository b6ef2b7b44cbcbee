import { bareSectors } from '../lexicon/sectors.js';
import { anyOf } from '../text/any-of.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import type { Post } from './posts/post.js';
import { party } from './words/group-words.js';

/** The words that name a person or several who speak together. All spans are view offsets. */
export interface Mention extends Span {
  /** More than one in a joint speech. */
  readonly names: readonly Span[];
  readonly posts: readonly Post[];
  /** The sector that the person 来自. */
  readonly sector: Span | null;
}

/** One of those whom a mention names (甲委员|、乙委员): a name, a post, or both, and where they end. */
export interface Segment {
  readonly name: Span | null;
  readonly post: Post | null;
  readonly end: number;
}

/** The mention of one person by a name and, perhaps, posts; `whole` is the stretch that holds both. */
export function toMention(name: Span, posts: readonly Post[] = [], { start, end }: Span = name): Mention {
  return { start, end, names: [name], posts, sector: null };
}

/** The segment of a name without a post, which ends where the name does. */
export function bareName(start: number, end: number): Segment {
  return { name: { start, end }, post: null, end };
}

const sector = new RegExp(`(?:[界别组点]|企业|系统|社群)$|^${anyOf(bareSectors)}$`);

/** 民族宗教界, 区新联会: whether what somebody 来自 is a sector or a party, and no body that he has a post in. View offsets. */
export function isSector(chars: string, { start, end }: Span): boolean {
  const words = chars.slice(start, end);
  return party.endingAt(chars, end, start) > 0 || sector.test(words);
}

/** 来自民族宗教界的, 港澳界的, 科协界别的: the sector, without 来自 and 的; null where the words do not open with one. */
export function parseSector(chars: string, from: number, to: number): Span | null {
  const start = chars.startsWith('来自', from) ? from + 2 : from;
  const of = indexWithin(chars, '的', start, Math.min(to, start + 28));
  return of > start && (start > from || /界别?$/.test(chars.slice(start, of))) ? { start, end: of } : null;
}

const schoolClass = /^[一二三四五六七八九初高\d]{1,2}\(\d{1,2}\)(?:班|中队)/;
const longestClass = 9;

/** The end of the class that a pupil or a parent is of (五(2)班), or `at` where none stands. View offsets. */
export function classEnd(chars: string, at: number): number {
  return at + (schoolClass.exec(chars.slice(at, at + longestClass))?.[0].length ?? 0);
}

/** 五(2)班|家长代表骆晓峰: the mention with the class before it as the body of its first post. */
export function ofClass(mention: Mention, organization: Span): Mention {
  const [held, ...others] = mention.posts;
  if (held?.organization) return mention;
  return { ...mention, start: organization.start, posts: [{ organization, post: held?.post ?? null }, ...others] };
}
