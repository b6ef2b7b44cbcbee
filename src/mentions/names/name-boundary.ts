import { actionVerbs } from '../../lexicon/action-verbs.js';
import { adjunctOpeners } from '../../lexicon/adjunct-openers.js';
import { bearings } from '../../lexicon/bearings.js';
import { doingOpeners } from '../../lexicon/doing-openers.js';
import { holdingVerbs } from '../../lexicon/holding-verbs.js';
import { predicates } from '../../lexicon/predicates.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { shortVerbs } from '../../lexicon/short-verbs.js';
import { subjectAdverbs } from '../../lexicon/subject-adverbs.js';
import { triggers } from '../../lexicon/triggers.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { skipCharacters } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import type { View } from '../../text/view.js';
import { isManner } from '../manner.js';
import { findOthers } from '../others.js';
import { postEnd } from '../posts/post.js';
import { nameless, opensWithCommonSurname } from '../words/name-words.js';
import { address, compoundSurname, honorific } from '../words/person-words.js';
import { said, trigger } from '../words/verb-words.js';

/** What opens the words behind a name. */
export const follower = toPhrases(reportingVerbs, triggers, subjectAdverbs, adjunctOpeners, bearings);

/** What follows a verb, and no name: 李红喝|了口水, 李红低|着头; not 张伟民|了解. */
export const aspect =
  /^(?:着(?![重力眼急想实装陆落意墨笔]|手(?![里上中指臂势语]))|了(?![解然断却结不如了])|得(?![知到出益悉以了意体票奖当分主])|过(?![去来程问于渡]))/;
const doing = new RegExp(anyOf(doingOpeners), 'y');
const shortVerb = toCharacterSet(shortVerbs.join(''));

/** 张建国、益西卓玛|三位委员: how many have been named. */
const people = /^[两二三四五六七八九十]位/;

/** 丁蕾|研究: verbs whose first character is no third one of a name. */
export const continued = toPhrases(actionVerbs, predicates, holdingVerbs);

/** 二十四岁, 五年前. */
const age = /^[一二三四五六七八九十]{2,3}岁?|^[一二三四五六七八九十两几]{1,2}(?:年|个月)前/;

/** 刚从海外归来, 用这样一组反差开场: whether what somebody does opens at `at`. */
export function opensDoing(chars: string, at: number): boolean {
  doing.lastIndex = at;
  return doing.test(chars);
}

/** 更|表示, 今12日, 昨晚: whether what leads to a verb of saying opens at `at`. */
function opensSaying(chars: string, at: number): boolean {
  if (chars.charAt(at) === '更') return said.startingAt(chars, at + 1) > 1;
  return daily.test(chars.slice(at, at + longestDay));
}
const daily = /^[今昨](?:\d{1,2}日|[天日晚])/;
const longestDay = 4;

/** 对村民张伟民|来说: whether it is told what something is to somebody, where 李文来|说 tells that he speaks. */
function isViewOf(chars: string, at: number): boolean {
  return (
    chars.startsWith('来说', at) && /(?:^|[,。;“\n])[对就][^,。;]{0,24}$/.test(chars.slice(Math.max(0, at - 28), at))
  );
}

/** Whether a name may end at `end`: what follows opens another word. View offsets. */
export function closes(chars: string, end: number, run: number, to: number): boolean {
  return (
    end === run ||
    end === to ||
    isIn(nameless, chars, end) ||
    opensSaying(chars, end) ||
    ((aspect.test(chars.slice(end + 1, end + 4)) || chars.startsWith('的是', end + 1)) &&
      isIn(shortVerb, chars, end)) ||
    follower.startingAt(chars, end) > 0 ||
    isViewOf(chars, end) ||
    postEnd(chars, end, chars.length) > end ||
    chars.startsWith('副', end) ||
    opensDoing(chars, end) ||
    people.test(chars.slice(end, end + 2)) ||
    address.startingAt(chars, end, to) > 1 ||
    (chars.charAt(end - 1) !== '不' && isManner(chars, end, to)) ||
    findOthers(chars, end).end > end
  );
}

/** 沙敏倾|向于, 任蔚首|先, 舒晴二|十四岁: the name would end within a word behind a shorter one, and the report says it this once; or within 涨不涨, 刚从 or 更表示. Not 佟立新|建议. */
export function splitsWord({ chars, concordance }: View, at: number, end: number): boolean {
  if (/^(.)不\1/.test(chars.slice(end - 1, end + 2))) return true;
  const two = skipCharacters(chars, at, 2);
  if (end <= two || concordance(chars.slice(at, end)).length > 1) return false;
  if (opensSaying(chars, end - 1) || isViewOf(chars, end - 1)) return true;
  if (joinsNext(chars, end)) return true;
  // 陈爱平|等代表
  if (findOthers(chars, end).end > end) return false;
  if (opensDoing(chars, end - 1) || aspect.test(chars.slice(end, end + 3))) return true;
  // 王芳|同志
  if (honorific.startingAt(chars, two) > end - two) return true;
  const word = Math.max(continued.startingAt(chars, two), follower.startingAt(chars, two));
  const verb = trigger.startingAt(chars, end);
  if (verb > 0 && two + word < end + verb) return false;
  // 欧阳明低|着头, 欧阳明参|与了起草
  const isOpened = follower.startingAt(chars, end - 1) > 1 || continued.startingAt(chars, end - 1) > 1;
  if (end - 1 > two && isOpened) return true;
  return two + word > end || age.test(chars.slice(two, two + 4));
}

/** 司机王芳|和快递员李明: whether 和 ends what reads as a name, before a post and somebody else. */
function joinsNext(chars: string, end: number): boolean {
  const held = chars.charAt(end - 1) === '和' ? postEnd(chars, end, chars.length) : end;
  return held > end && opensWithCommonSurname(chars.charAt(held)) && follower.startingAt(chars, held) === 0;
}

/** 欧阳|可染则把: a surname of two characters alone, unless a verb of saying follows, or what leads to one (欧阳也建议). */
export function isHalf(chars: string, at: number, end: number, run: number): boolean {
  const isAlone = compoundSurname.startingAt(chars, at) === end - at;
  return isAlone && end < run && said.startingAt(chars, end) === 0 && !/[也还则又向对在用就]/.test(chars.charAt(end));
}
