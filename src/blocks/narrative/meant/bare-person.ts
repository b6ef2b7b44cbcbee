import { actionVerbs } from '../../../lexicon/action-verbs.js';
import { predicates } from '../../../lexicon/predicates.js';
import { subjectAdverbs } from '../../../lexicon/subject-adverbs.js';
import { isCredited } from '../../../mentions/credit.js';
import { isIntroduced } from '../../../mentions/introduction.js';
import { toMention } from '../../../mentions/mention.js';
import { isAddress } from '../../../mentions/names/address.js';
import { isFullName, isName, readsAsName } from '../../../mentions/names/name.js';
import { endsBody } from '../../../mentions/posts/body.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import { given, opensWithCommonSurname } from '../../../mentions/words/name-words.js';
import { isIn, toCharacterSet } from '../../../text/character-set.js';
import { toPhrases } from '../../../text/phrases.js';
import { isWithinQuotation } from '../../../text/quotes.js';
import { sentenceStart } from '../../../text/sentences.js';
import { transliterationEnd } from '../../../text/transliterating.js';
import type { View } from '../../../text/view.js';
import { lastIndexWithin } from '../../../text/within.js';

/** What stands before a name within a clause: an attribute (坐在后排的|屈丽华), 位 and 名, 是 (想法一致的是|栾国华). */
const nounHeads = toCharacterSet('的位名是');
const clauseHeads = toCharacterSet('。!?;,:”\n');

/** 坐在角落里的|马志忠话不多. */
const placed = /^(?:[坐站蹲]在|来自|[穿戴]着?)[^,]{1,16}的$/;

const continued = toPhrases(actionVerbs, predicates, subjectAdverbs);
/** What the name of a place or a body ends in. */
const placeEnds = toCharacterSet('村镇乡区县市州路街巷河湖江海山岭峰泉阁楼桥馆院校园厂社站湾塘港城寺庙');

/** No name with a surname of one character is longer. */
const longestName = 3;
const longestForeign = 8;

/**
 * Whom a sentence between `from` and `to` tells of by the name, whatever verb follows it (石文静下夜班直接赶来, 小学教师应小芬声音不大): a surname and what
 * given names are made of, in the nearest sentence that has one; `leading` where only a clause's head counts, or a post there before the name.
 * View offsets; null where there is none.
 */
export function findBarePerson(view: View, from: number, to: number, leading: boolean): Voice | null {
  const { chars } = view;
  for (let end = to; end > from; ) {
    const start = Math.max(from, sentenceStart(chars, end - 1, from));
    let head = start;
    for (let at = start; at < end - 1; at++) {
      if (isIn(clauseHeads, chars, at - 1)) head = at;
      // 走访时碰到了独居老人|李国强: somebody met.
      const isPosted = at > head + 1 && endsPost(chars, head, at) && !/[了过着到]/.test(chars.slice(head, at));
      const opens =
        at === head ||
        isPosted ||
        (isIn(nounHeads, chars, at - 1) &&
          (!leading || placed.test(chars.slice(head, at)) || endsBody(chars, head, at - 1)));
      if (!opens) continue;
      const name = bareNameEnd(view, at, end, isPosted, !leading);
      if (name === at || isWithinQuotation(chars, at) || isCredited(chars, at)) continue;
      const posts = isPosted ? [splitPost(chars, Math.max(head, lastIndexWithin(chars, '、', head, at) + 1), at)] : [];
      return toVoice(view, toMention({ start: at, end: name }, posts), null);
    }
    end = start;
  }
  return null;
}

/** 吉克阿木|把材料带来了: where a name of four foreign characters and more ends that the report has again; `at` where none does. */
function repeatedForeignEnd({ chars, concordance }: View, at: number, to: number): number {
  let end = Math.min(transliterationEnd(chars, at, to), at + longestForeign);
  while (end - at > longestName && concordance(chars.slice(at, end)).length < 2) end--;
  return end - at > longestName ? end : at;
}

/**
 * The end of the name that starts at `at` by its own characters; `at` where they make none, or the beginning of a longer word
 * (方言|保护, 梅江河). One of two characters must stand behind a post or in the report again, unless `anywhere` tells that nobody else is meant.
 */
function bareNameEnd(view: View, at: number, to: number, isPosted: boolean, anywhere: boolean): number {
  const { chars, concordance } = view;
  const foreign = repeatedForeignEnd(view, at, to);
  if (foreign > at) return foreign;
  const end = at + longestName;
  const opensWord = continued.startingAt(chars, at + 2, to) > 1;
  // 高翔|正在巷口: the report has the shorter name elsewhere.
  const isShorter = () => concordance(chars.slice(at, at + 2)).length > concordance(chars.slice(at, end)).length;
  const whole = chars.slice(at, end);
  // 第一个“抢话筒”的是李大姐。
  if (end <= to && isAddress(whole)) return end;
  const isFull =
    isFullName(whole, isPosted) || (readsAsName(whole) && concordance(whole).length > 1 && isIntroduced(view, whole));
  if (end <= to && isFull && !opensWord && !isShorter()) {
    const isPlace = isIn(placeEnds, chars, end) || (isIn(placeEnds, chars, end - 1) && !isPosted);
    return isPlace ? at : end;
  }
  const short = chars.slice(at, at + 2);
  // 那顺, 周边, 高高: words more often than names.
  const isShort =
    !/^[那周]|^(.)\1/.test(short) &&
    isIn(given, chars, at + 1) &&
    opensWithCommonSurname(short) &&
    isName(short) &&
    at + 2 <= to;
  const isAlone = anywhere && !opensWord && !isIn(placeEnds, chars, at + 2);
  return isShort && (isPosted || isAlone || concordance(short).length > 1) ? at + 2 : at;
}
