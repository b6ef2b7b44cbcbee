import { addresses } from '../../lexicon/addresses.js';
import { oldPeople, signsOfAge, youngPeople } from '../../lexicon/person-nouns.js';
import { toMention } from '../../mentions/mention.js';
import { isAddress } from '../../mentions/names/address.js';
import { toGroupVoice, toVoice, type Voice } from '../../mentions/voice.js';
import { opensWithCommonSurname } from '../../mentions/words/name-words.js';
import { kinTerms } from '../../mentions/words/person-words.js';
import { office, post } from '../../mentions/words/post-words.js';
import { anyOf } from '../../text/any-of.js';
import { isHan } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';

const noun = toPhrases([...oldPeople, ...youngPeople]);
/** A profession is as often somebody else's: 医生. */
const address = toPhrases(
  addresses.filter((word) => word.length > 1 && !post.has(word)),
  kinTerms,
);
const old = new Set(oldPeople);
const aged = new RegExp(anyOf(signsOfAge));
/** Somebody else of the kind between the name and the noun. */
const another = new RegExp(`${anyOf([...oldPeople, ...youngPeople])}|\\d岁的`);

/** How far before the noun the name may stand, and how far before the name what is said of its bearer. */
const reach = 400;
const longestAttribute = 24;

/** The end of what somebody is called of whom a text has told (老人, 小伙子, 阿婆 where it has 麻阿婆); `start` where the words name others. View offsets. */
export function personNounEnd(chars: string, start: number, end: number): number {
  const length = noun.startingAt(chars, start, end);
  const called = { start, end: start + address.startingAt(chars, start, end) };
  return length > 0 || !lastAddressed(chars, called) ? start + length : called.end;
}

/** Who is called so: the person who was told of before, where what is said of him fits the noun, else the noun alone. */
export function whoIsCalled(view: View, called: Span, person: Voice | null): Voice {
  const addressed = lastAddressed(view.chars, called);
  if (addressed) {
    const isPerson =
      person?.name &&
      view.chars.startsWith(person.name.charAt(0), addressed.start) &&
      !person.posts.some(({ post }) => post !== null && office.has(post));
    return isPerson ? person : toVoice(view, toMention(addressed), null);
  }
  return person && fits(view, called, person) ? person : toGroupVoice(view, called);
}

/** 麻阿婆: where the text has an address (阿婆) last behind a surname, within reach before a place; null where nowhere. View offsets. */
function lastAddressed(chars: string, { start, end }: Span): Span | null {
  if (end === start) return null;
  const word = chars.slice(start, end);
  const from = Math.max(0, start - reach);
  const before = chars.slice(from, start);
  for (let at = before.lastIndexOf(word); at > 0; at = before.lastIndexOf(word, at - 1))
    // 看过|阿婆: a rare surname only where a clause opens with it.
    if (
      isAddress(before.slice(at - 1, at + word.length)) &&
      (opensWithCommonSurname(before.charAt(at - 1)) || !isHan(before.charCodeAt(at - 2)))
    )
      return { start: from + at - (/[小老]/.test(before.charAt(at - 2)) ? 2 : 1), end: from + at + word.length };
  return null;
}

/** 村医王强走进独居老人家。|老人建议: not the doctor. 年近八十的张伟民…。|老人建议: him. */
function fits(view: View, { start, end }: Span, { name, posts }: Voice): boolean {
  const { chars } = view;
  const words = name ?? '';
  const at = words === '' ? -1 : chars.lastIndexOf(words, start);
  const behind = at + words.length;
  // 崔永焕老爷子没吱声。|老爷子建议
  const own = at < 0 ? 0 : noun.startingAt(chars, behind, start);
  if (at < 0 || start - at > reach || another.test(chars.slice(behind + own, start))) return false;
  if (own > 0) return true;
  // 歌师张伟民开了口:“没地方唱。”|老人建议
  if (chars.charAt(start - 1) === '”' && !chars.slice(behind, start).includes('\n')) return true;
  // 记者见到了委员呼延峥。|小伙子建议, but no 院长
  const isNext = start === behind + 1 && chars.charAt(behind) === '。' && !old.has(chars.slice(start, end));
  if (isNext && posts.every(({ post }) => post === null || !/[长记任]$/.test(post))) return true;
  return old.has(chars.slice(start, end))
    ? isAged(view, words, start)
    : posts.every(({ organization }) => organization === null);
}

/** 72岁的消费者代表张伟民…。张伟民主张…。|老人建议: whether one of the places before that name somebody tells that he is old. */
function isAged({ chars }: View, name: string, before: number): boolean {
  const from = Math.max(0, before - reach);
  const within = chars.slice(from, before);
  const last = within.lastIndexOf(name);
  for (let at = last; at >= 0; at = at > 0 ? within.lastIndexOf(name, at - 1) : -1) {
    const to = at === last ? before : from + at + name.length;
    if (aged.test(chars.slice(Math.max(0, from + at - longestAttribute), to))) return true;
  }
  return false;
}
