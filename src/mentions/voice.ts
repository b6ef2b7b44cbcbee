import { writers } from '../lexicon/writers.js';
import { anyOf } from '../text/any-of.js';
import { fold } from '../text/fold.js';
import { isHan } from '../text/han.js';
import { transliterationEnd } from '../text/transliterating.js';
import { hasGapWithin, type View, wordsOf } from '../text/view.js';
import type { Span } from '../types.js';
import { isSector, type Mention } from './mention.js';
import { dottedEnd } from './names/foreign-name-end.js';
import { calledByFirstHalf, calledByGivenName } from './names/given-name.js';
import { endsBodyWord } from './posts/body.js';
import type { Post } from './posts/post.js';
import { post } from './words/post-words.js';

/** Who speaks, as one place of the report says it: a person (or several together), or a group. Strings as the view has them, folded and without blanks. */
export interface Voice {
  /** The names joined with 、; null for a group. */
  readonly name: string | null;
  readonly group: string | null;
  /** As the attribution itself gives them. */
  readonly posts: readonly PostWords[];
  /** What the person speaks for (代表县工商联). */
  readonly represents: string | null;
  /** Where the person 来自. */
  readonly sector: string | null;
}

/** A post in words: the body without the post, the post without the body. */
export interface PostWords {
  readonly organization: string | null;
  readonly post: string | null;
}

/** The voice of a mention. */
export function toVoice(view: View, mention: Mention, represents: Span | null): Voice {
  return {
    name: mention.names.map((name) => wordsOf(view, toFullName(view, name))).join('、'),
    group: null,
    posts: mention.posts.map((post) => toPostWords(view, withSector(view.chars, post, mention.sector))),
    represents: represents && wordsOf(view, represents),
    sector: mention.sector && wordsOf(view, mention.sector),
  };
}

/** 来自市公交总公司的|驾驶员: a body that somebody 来自 is that of a post without one; a party (来自区新联会的|主播) or sector is none. */
function withSector(chars: string, post: Post, sector: Span | null): Post {
  const isBody = sector && endsBodyWord(chars, sector.start, sector.end) && !isSector(chars, sector);
  return isBody && !post.organization ? { ...post, organization: sector } : post;
}

const writer = new RegExp(anyOf(writers));

/** Who is named in full at all is so early: no more places that say the short form are looked at. */
const places = 40;

/** No part of a foreign name is longer. */
const longestPart = 8;

/** Whether what a name is taken up with stands before the dot of a whole one: 古丽 of 古丽米拉·赛力克. */
function isGivenName(chars: string, at: number, length: number): boolean {
  if (chars.charAt(at + length) === '·' && transliterationEnd(chars, at, at + 3) === at + 3) return true;
  const dot = transliterationEnd(chars, at, at + longestPart);
  return dot >= at + length && chars.charAt(dot) === '·';
}

/** 西摩·赫什 for 赫什, 古丽米拉·赛力克 for 古丽, where the report has given the whole of a foreign name. */
function toFullName(view: View, name: Span): Span {
  const { chars, concordance } = view;
  const words = chars.slice(name.start, name.end);
  const given = concordance(words)
    .slice(0, places)
    .find((at) => isGivenName(chars, at, words.length));
  const end = given === undefined ? 0 : dottedEnd(view, given, chars.length);
  // 缪若琳 阿依努尔·买买提: two people
  if (given !== undefined && end > given && !hasGapWithin(view, given, chars.indexOf('·', given)))
    return { start: given, end };
  const isHeld = post.startingAt(chars, name.end) > 0;
  return (
    (isHeld ? calledByFirstHalf(view, words) : null) ?? calledByGivenName(view, words) ?? familyNamed(view, name, words)
  );
}

/** 西摩·赫什 for 赫什; the name itself where the report has no longer one. */
function familyNamed({ chars, concordance }: View, name: Span, words: string): Span {
  const dot = concordance(`·${words}`)[0] ?? 0;
  let start = dot;
  while (
    dot - start < longestPart &&
    (isHan(chars.charCodeAt(start - 1)) || chars.charAt(start - 1) === '-') &&
    !/[的对由和与是]/.test(chars.charAt(start - 1)) &&
    post.endingAt(chars, start) === 0
  )
    start--;
  return start < dot && chars.charAt(name.start - 1) !== '·' ? { start, end: dot + 1 + name.end - name.start } : name;
}

/** Whether somebody wrote or printed the report, and so speaks in none. */
export function isWriter({ posts }: Voice): boolean {
  return posts.some(({ post }) => post !== null && writer.test(fold(post)));
}

/** The voice of a group or a body. */
export function toGroupVoice(view: View, group: Span): Voice {
  return { name: null, group: wordsOf(view, group), posts: [], represents: null, sector: null };
}

/** Whether one is the part that a name of several is taken up with: 桑托斯 for 玛丽亚·桑托斯, 热依汗 for 热依汗·图尔荪. */
function isShortForm(a: string, b: string): boolean {
  const [long, short] = a.length > b.length ? [a, b] : [b, a];
  return long.endsWith(`·${short}`) || long.startsWith(`${short}·`);
}

/** Whether two voices are the same speaker. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  return (
    (a.name ?? a.group) === (b.name ?? b.group) || (a.name !== null && b.name !== null && isShortForm(a.name, b.name))
  );
}

/**
 * Returns a function that gives every voice the key of its speaker: the name or group that the speaker was first met
 * with. A foreign name and the family name that it is taken up with have one key.
 */
export function toSpeakerKeys(): (voice: Voice) => string {
  const keys = new Map<string, string>();
  return (voice) => {
    const name = (voice.name ?? voice.group) as string;
    const forms = shortForms(name);
    const key = keys.get(name) ?? forms.find((form) => keys.get(form) === form) ?? name;
    for (const form of [name, ...forms]) if (!keys.has(form)) keys.set(form, key);
    return key;
  };
}

/** What stands behind each · of a name. */
function shortForms(name: string): readonly string[] {
  const forms: string[] = [];
  for (let dot = name.indexOf('·'); dot >= 0; dot = name.indexOf('·', dot + 1)) forms.push(name.slice(dot + 1));
  return forms;
}

/** A post, whose places are view offsets, in words. */
export function toPostWords(view: View, post: Post): PostWords {
  return {
    organization: post.organization && wordsOf(view, post.organization),
    post: post.post && wordsOf(view, post.post),
  };
}

/** Whether a voice is a name and no more. */
export function isBare(voice: Voice): boolean {
  return voice.name !== null && voice.posts.length === 0 && voice.sector === null;
}
