import { isIn, toCharacterSet } from '../text/character-set.js';
import { sentenceStart } from '../text/sentences.js';
import type { View } from '../text/view.js';
import { lastIndexWithin } from '../text/within.js';
import { given, isName, opensWithCommonSurname, surnameLength } from './name.js';
import { nameEnd } from './name-end.js';
import { isWithinQuotation } from './nearest-topic.js';
import { endsPost } from './post.js';
import { toVoice, type Voice } from './speaker.js';
import { splitPost } from './split-post.js';

/** What stands before a name within a clause: an attribute (坐在后排的|屈丽华), 位 and 名, 是 (想法一致的是|栾国华). */
const nounHeads = toCharacterSet('的位名是');
const clauseHeads = toCharacterSet('。!?;,:”\n');

/** No name with a surname of one character is longer. */
const longestName = 3;

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
      if (at > head && !isPosted && (leading || !isIn(nounHeads, chars, at - 1))) continue;
      const name = isWithinQuotation(chars, at) ? at : bareNameEnd(view, at, end);
      const posts = isPosted ? [splitPost(chars, Math.max(head, lastIndexWithin(chars, '、', head, at) + 1), at)] : [];
      if (name > at)
        return toVoice(view, { start: at, end: name, names: [{ start: at, end: name }], posts, sector: null }, null);
    }
    end = start;
  }
  return null;
}

/** The end of the name that starts at `at` by its own characters; `at` where they make none. */
function bareNameEnd(view: View, at: number, to: number): number {
  const { chars } = view;
  if (surnameLength(chars, at) !== 1) return at;
  let end = at + 1;
  while (end < Math.min(to, at + longestName) && isIn(given, chars, end)) end++;
  // 占丽红: behind a rare surname only both characters are sign enough.
  if (end < at + longestName && !opensWithCommonSurname(chars.charAt(at))) return at;
  const closed = nameEnd(view, at, end, 'bare');
  return closed > at ? closed : end > at + 1 && isName(chars.slice(at, end)) ? end : at;
}
