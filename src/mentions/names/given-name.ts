import { isHan } from '../../text/han.js';
import { transliterationEnd } from '../../text/transliterating.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { startsCommonWord } from '../words/name-words.js';
import { address, naming } from '../words/person-words.js';
import { post } from '../words/post-words.js';
import { isName, isSureName } from './name.js';

/** So many characters a name has of which the first two take its bearer up. */
const undotted = 4;

/** Who is named in full at all is so early: no more places that say the short form are looked at. */
const places = 40;

/** 急诊科主任罗布次仁。|罗布主任说: the whole of a name without dots, by whose first half somebody is taken up. View offsets; null where it takes up none. */
export function calledByFirstHalf({ chars, concordance }: View, words: string): Span | null {
  if (words.length !== 2 || transliterationEnd(words, 0, 2) < 2) return null;
  const isWhole = (start: number) => {
    const end = start + undotted;
    return (
      post.endingAt(chars, start) > 0 &&
      transliterationEnd(chars, start, end) === end &&
      !isHan(chars.charCodeAt(end)) &&
      !startsCommonWord(chars.slice(start + 2, end)) &&
      post.endingAt(chars, end, start) === 0
    );
  };
  const start = concordance(words).slice(0, places).find(isWhole);
  return start === undefined ? null : { start, end: start + undotted };
}

/**
 * 学生晏小满用手语作了发言。|小满说; 船老大林阿水…。|阿水伯说: the whole name, of which a given one of two characters (perhaps with an
 * address behind it) takes somebody up. View offsets; null where it takes up none.
 */
export function calledByGivenName({ chars, concordance }: View, words: string): Span | null {
  const own = words.length === 3 ? words.slice(0, 3 - address.endingAt(words, 3)) : words;
  if (own.length !== 2 || startsCommonWord(own)) return null;
  const first = concordance(own)[0] ?? 0;
  const isPosted =
    (post.endingAt(chars, first - 1) > 0 && post.endingAt(chars, first) === 0) ||
    naming.endingAt(chars, first - 1) > 0 ||
    /[他她我]叫$/.test(chars.slice(Math.max(0, first - 3), first - 1));
  const whole = chars.slice(first - 1, first + 2);
  // 张教授|和王强, 县长|和考生
  const isJoined = /^[和与及同]/.test(whole);
  return isName(whole) && !isJoined && (isPosted || (own !== words && isSureName(whole)))
    ? { start: first - 1, end: first + 2 }
    : null;
}
