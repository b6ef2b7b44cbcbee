import { relatives } from '../../lexicon/relatives.js';
import { isIn } from '../../text/character-set.js';
import { toPhrases } from '../../text/phrases.js';
import type { View } from '../../text/view.js';
import { isForeign } from '../leading/leading-bare.js';
import { bareName, type Segment } from '../mention.js';
import { postEnd } from '../posts/post.js';
import { given } from '../words/name-words.js';
import { said } from '../words/verb-words.js';
import { isKinAddress } from './address.js';
import { isFullName } from './name.js';
import { nameEnd } from './name-end.js';
import { leadingShortName } from './short-name.js';

const relative = toPhrases(relatives);

/** No words before such a name are longer. */
const longestBefore = 20;

/** 岳婆婆的老伴|冉大爷, 开小卖部的大姐|白克努, 汉族老汉|祁得禄: the name behind who somebody is to others. View offsets; null where none stands so. */
export function leadingRelative(view: View, start: number, to: number): Segment | null {
  const { chars } = view;
  for (let at = start + 2; at < Math.min(to - 1, start + longestBefore); at++) {
    const length = relative.endingAt(chars, at, start);
    const head = at - length;
    // 卖菜的大姐, 汉族老汉, 七十岁大爷; but 大姐和大爷
    if (length === 0 || (head > start && !/[的族岁]/.test(chars.charAt(head - 1))) || chars.charAt(at) === '和')
      continue;
    const end = leadingShortName(view, at, to)?.end ?? sureEnd(view, at, to);
    if (end > at && postEnd(chars, end, to) === end) return bareName(at, end);
  }
  return null;
}

/** The end of a name that its characters, the report or a verb behind it vouches for, as none does for 高兴地 behind 大姐; `at` where none stands there. */
function sureEnd(view: View, at: number, to: number): number {
  const { chars, concordance } = view;
  const end = nameEnd(view, at, to, 'posted');
  const name = chars.slice(at, end);
  if (name.length < 3 || /[地得]$/.test(name)) return at;
  const isVouchedFor = isFullName(name, true) || isForeign(name) || concordance(name).length > 1;
  return isVouchedFor || /^.[过了着]/.test(chars.slice(end, end + 2)) ? end : at;
}

/** 秋菊婶|说: a given name and what its bearer is called, before a verb of saying, or where the report has it again. View offsets; null elsewhere. */
export function leadingGivenName({ chars, concordance }: View, start: number, to: number): Segment | null {
  const end = start + 3;
  const name = chars.slice(start, end);
  if (end > to || !isKinAddress(name)) return null;
  const isCalled = isIn(given, name, 0) && said.startingAt(chars, end) > 0;
  return isCalled || concordance(name).length > 1 ? bareName(start, end) : null;
}
