import { groupNouns } from '../../lexicon/group-nouns.js';
import { headedLands } from '../../lexicon/land-ends.js';
import { stateOffices } from '../../lexicon/offices.js';
import { postModifiers } from '../../lexicon/post-modifiers.js';
import { quantifiers } from '../../lexicon/quantifiers.js';
import { wordNames } from '../../lexicon/word-names.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { hanRunEnd } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import { transliterating } from '../../text/transliterating.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import type { Segment } from '../mention.js';
import { isTransliterated } from '../names/foreign-name.js';
import { dottedEnd } from '../names/foreign-name-end.js';
import { isForcedName, isFullName, isName, isPlacedName, isSureName, readsAsName } from '../names/name.js';
import { nameEnd } from '../names/name-end.js';
import { skipBefore } from '../posts/before-body.js';
import { endsBody, startsBodyWord } from '../posts/body.js';
import { isLastOfName, postEnd } from '../posts/post.js';
import { detail } from '../posts/posts-beside.js';
import { endsOffice, splitPost } from '../posts/split-post.js';
import { groupNoun } from '../words/group-words.js';
import { given, isCity, opensWithCommonSurname, surnameLength } from '../words/name-words.js';
import { modifier, trade } from '../words/post-words.js';

/** 南屿国|总理: a country before its office. */
const ofCountry = new RegExp(`^国${anyOf(stateOffices)}`);
/** 骆骁委员|代表团区委发言: the Youth League, no delegation. */
const ofLeague = /^代表团[省市区县工]?委/;

const headedLand = toCharacterSet(headedLands.join(''));
const counts = toCharacterSet('两二三四五六七八九');
const seatOrTitle = /^(?:委员|代表|博士|副?教授|院士)$/;
/** Those who bear a name of religion, which no surname opens. */
const cleric = /^(?:法师|上人|大和尚|道长|活佛)$/;
/** 海大|副校长: whose university is told in two characters. */
const academic = /^(?:[副原]?校长|校党委|党委|副?教授|讲师|博士|硕士|研究员|院士|学者|教师)/;
/** 金融界|委员, 高校生|代表 are kinds of people. */
const kindEnds = /[界级届类人方生工商农民者员师户团组女军业口系籍层族]$/;
/** 新当选|委员, 沿江片|委员, 管理学|教授: what is no name before a seat or a title. */
const noName = /^[新刚驻住老上前沿]|[片选命度镇乡村区县市州港会角渔牧纂学系大山院校]$/;
/** What stands before the first words of a sentence, or behind the sector that somebody is of. */
const opening = /^(?:[。;!?”,\n]|[界别]的)$/;
const wordName = new Set(wordNames);
const common = toPhrases(quantifiers, postModifiers, groupNouns);

/** 罗秀英委员说: a name and its post, at a clause's head or behind 某某的. View offsets; null where there is none. */
export function leadingNamePost(view: View, start: number, to: number): Segment | null {
  const of = indexWithin(view.chars, '的', start, to);
  return (
    namePostAt(view, start, start, to) ??
    (of > start && endsBody(view.chars, start, of)
      ? namePostAt(view, isAttending(view.chars, start) ? of + 1 : start, of + 1, to)
      : null)
  );
}

/** 与会的|张伟民委员: no body. */
function isAttending(chars: string, at: number): boolean {
  return /^(?:[与参到]会|[出列]席)的/.test(chars.slice(at, at + 3));
}

/**
 * The name and the post behind it that stand at `head`, of the body from `start` where one stands before. View offsets;
 * null where there is none.
 */
export function namePostAt(view: View, start: number, head: number, to: number): Segment | null {
  const { chars } = view;
  for (let at = head + 2; at <= Math.min(head + 16, to - 1); at++) {
    const from = skipBetween(chars, at);
    const end = postEnd(chars, from, to);
    if (
      end <= from ||
      isLastOfName(chars, at) ||
      !isNameOfHolder(view, { start: head, end: at }, { start: from, end }, to)
    )
      continue;
    if (chars.charAt(at - 1) === chars.charAt(at) && isIn(headedLand, chars, at)) continue;
    if (ofCountry.test(chars.slice(at - 1, at + 2))) continue;
    if (chars.startsWith('代表', at) && end === at + 2 && represents(chars, end, to)) continue;
    const held = splitPost(chars, from, end);
    const organization = head > start ? bodyOf(chars, start, head - 1) : held.organization;
    return { name: { start: head, end: at }, post: { organization, post: held.post }, end };
  }
  return null;
}

/** 第一个发言的是来自|白马镇|的张伟民代表: the body alone; null where it is somebody else's (他代表没有到会的张伟民代表). */
function bodyOf(chars: string, from: number, end: number): Span | null {
  const start = skipBefore(chars, from, end);
  return /^[他她]/.test(chars.slice(start, end)) ? null : { start, end };
}

/** Whether a stretch names the holder of the post behind it: not in 林业|工程师|张伟民, where whoever follows holds it. */
function isNameOfHolder(view: View, { start: head, end: at }: Span, { start: from, end }: Span, to: number): boolean {
  const name = view.chars.slice(head, at);
  if (isCity(name) && /^(?:代表|委员)/.test(view.chars.slice(from, end))) return false;
  // 租户的车和|业主的车: two things joined, unless the report says the name again.
  if (name.length === 2 && name.endsWith('和') && view.concordance(name).length < 2) return false;
  if (
    name.length === 2 &&
    name.endsWith('大') &&
    academic.test(view.chars.slice(from, end)) &&
    nameEnd(view, end, to, 'posted') > end
  )
    return false;
  // 但|卢薇委员认为
  const bare = name.slice(1);
  const isTold = view.concordance(bare).length > view.concordance(name).length;
  if (
    name.length === 3 &&
    /^[但且而]/.test(name) &&
    isName(bare) &&
    (isTold || (!isFullName(name, true) && (isSureName(bare) || opensWithCommonSurname(bare))))
  )
    return false;
  // 慧定|法师
  if (name.length === 2 && cleric.test(view.chars.slice(from, end)) && isPlacedName(name)) return true;
  // 诺兰德总统|埃利亚斯·科瓦奇
  if (dottedEnd(view, end, to) > hanRunEnd(view.chars, end, to)) return false;
  // 马钢董事长|李文来, 武大教授|廖中来: a body's short name
  if (!isFullName(name, true) && isHeldBy(view, end, to)) return false;
  if (isName(name) || isNameBeforeSeat(view, head, at, view.chars.slice(from, end)))
    return (
      !(trade.has(name) && nameEnd(view, end, to, 'posted') > end) &&
      (!startsBodyWord(view.chars, end, 1) || ofLeague.test(view.chars.slice(end, end + 5)))
    );
  if (name.includes('·')) return isTransliterated(name) && dottedEnd(view, head, to) > head;
  if (isTransliterated(name)) return nameEnd(view, end, to, 'posted') === end;
  return isKnownByPost(view, head, at, { start: from, end }) && nameEnd(view, end, to, 'bare') === end;
}

/** Whether a name of three characters with a common surname stands right behind a post, and ends there. */
function isHeldBy(view: View, at: number, to: number): boolean {
  const name = view.chars.slice(at, at + 3);
  const isGiven = [1, 2].some((step) => isIn(given, name, step));
  const isNamed = isGiven && !/^[和向于应从连就别曾]/.test(name) && isName(name) && isSureName(name);
  return isNamed && nameEnd(view, at, to, 'posted') === at + 3;
}

/** 庞大海|代表, 高原|委员, 岳麓生|博士: a name that a word opens, before a seat or a title, or one that is a word; not 江苏|代表. */
function isNameBeforeSeat({ chars }: View, head: number, at: number, post: string): boolean {
  const name = chars.slice(head, at);
  if (wordName.has(name)) return seatOrTitle.test(post);
  return (
    at - head === 3 &&
    readsAsName(name) &&
    isForcedName(name) &&
    seatOrTitle.test(post) &&
    !kindEnds.test(name) &&
    (/^(?:委员|代表)/.test(post) || !noName.test(name)) &&
    !common.has(name) &&
    groupNoun.endingAt(chars, at, head) === 0
  );
}

/** 水银河代表: no surname, but the report says it again and again with the same post; not 听证代表章燕飞. */
function isKnownByPost({ chars, concordance }: View, head: number, at: number, held: Span): boolean {
  const longest = surnameLength(chars, head) > 0 ? 4 : 3;
  if (at - head > longest || !endsOffice(chars, held.start, held.end) || startsBodyWord(chars, head, at - head))
    return false;
  const name = chars.slice(head, at);
  if (
    !(isPlacedName(name) || isForcedName(name)) ||
    common.has(name) ||
    groupNoun.endingAt(chars, at, head) > 0 ||
    postEnd(name, 0, name.length) > 0 ||
    isModified(name)
  )
    return false;
  return (
    isAlone(chars, head, at, chars.slice(held.start, held.end)) || concordance(chars.slice(head, held.end)).length > 1
  );
}

/** 才让当周|委员, 经志远|委员: before 委员 three characters or four that open like a name and are of no people or body. */
function isAlone(chars: string, head: number, at: number, post: string): boolean {
  return (
    at - head > 2 &&
    post === '委员' &&
    (surnameLength(chars, head) > 0 ||
      [0, 1].every((step) => isIn(transliterating, chars, head + step)) ||
      [1, 2].every((step) => isIn(given, chars, head + step))) &&
    !kindEnds.test(chars.slice(head, at)) &&
    !noName.test(chars.slice(head, at)) &&
    !endsBody(chars, head, at) &&
    (head === 0 || opening.test(chars.slice(head - (chars.charAt(head - 1) === '的' ? 2 : 1), head)))
  );
}

/** 挂职副|局长 is no name before a post. */
function isModified(name: string): boolean {
  return modifier.startingAt(name, 0) > 0 || modifier.endingAt(name, name.length) > 0;
}

/** 何其多、岑寂|两位|委员, 才旦卓玛|(女,藏族)|代表: behind the count, or what is told of somebody in brackets. */
function skipBetween(chars: string, at: number): number {
  const close = chars.charAt(at) === '(' ? indexWithin(chars, ')', at, at + longestNote) : -1;
  const isNote =
    close > at &&
    chars
      .slice(at + 1, close)
      .split(',')
      .every((word) => detail.test(word));
  if (isNote) return close + 1;
  return chars.charAt(at + 1) === '位' && isIn(counts, chars, at) ? at + 2 : at;
}
const longestNote = 12;

/** Whether the 代表 that ends at `at` is the verb, for a body follows: 柳亦舟代表县工商联发言. View offsets. */
export function represents(chars: string, at: number, to: number): boolean {
  // 吉海燕代表经营着一家水产加工厂: a verb follows, told by its 着.
  if (/^(?:来自|从|在)|^..?[着了过]/.test(chars.slice(at, at + 3))) return false;
  const people = groupNoun.endingAt(chars, to, at);
  const isAll =
    people > 1 && /^(?:全[体村校镇乡县市区厂社班]的?|广大|各位|[\u4e00-\u9fff]{2})$/.test(chars.slice(at, to - people));
  if (to - at >= 2 && (endsBody(chars, at, to) || people === to - at || isAll)) return true;
  const spoken =
    /^([^,。;:]{2,30}?)(?:(?:在[^,。;:]{1,10}[上中])?(?:[对就][^,。;:]{2,14}?)?(?:作|做)?(?:大会|联合|书面|交流|主题)?(?:发言|讲话|提出|表示|(?:题为|了)?《)|在[^,。;:]{1,10}[上中]$|[向对就][^,。;:]{2,16}$)/.exec(
      chars.slice(at, Math.min(to, at + 40)),
    );
  if (spoken?.[1] === undefined) return false;
  const end = at + spoken[1].length;
  return endsBody(chars, at, end) || groupNoun.endingAt(chars, end, at) > 1 || /[界组团党]$/.test(spoken[1]);
}
