// Whether what stands before a post is the name of whoever holds it. View offsets.
import { groupNouns } from '../../lexicon/group-nouns.js';
import { postModifiers } from '../../lexicon/post-modifiers.js';
import { quantifiers } from '../../lexicon/quantifiers.js';
import { wordNames } from '../../lexicon/word-names.js';
import { isIn } from '../../text/character-set.js';
import { hanRunEnd } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import { transliterating } from '../../text/transliterating.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { isTransliterated } from '../names/foreign-name.js';
import { dottedEnd } from '../names/foreign-name-end.js';
import { isForcedName, isFullName, isName, isPlacedName, isSureName, readsAsName } from '../names/name.js';
import { nameEnd } from '../names/name-end.js';
import { endsBody, startsBodyWord } from '../posts/body.js';
import { postEnd } from '../posts/post.js';
import { endsOffice } from '../posts/split-post.js';
import { groupNoun } from '../words/group-words.js';
import { given, isCity, opensWithCommonSurname, surnameLength } from '../words/name-words.js';
import { modifier, trade } from '../words/post-words.js';

/** 骆骁委员|代表团区委发言: the Youth League, no delegation. */
const ofLeague = /^代表团[省市区县工]?委/;

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

/** Whether a stretch names the holder of the post behind it: not in 林业|工程师|张伟民, where whoever follows holds it. */
export function isNameOfHolder(
  view: View,
  { start: head, end: at }: Span,
  { start: from, end }: Span,
  to: number,
): boolean {
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
