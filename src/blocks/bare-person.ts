import { givenNameCharacters } from '../lexicon/given-name-characters.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { sentenceStart } from '../text/sentences.js';
import type { View } from '../text/view.js';
import { isName, opensWithCommonSurname } from './name.js';
import { nameEnd } from './name-end.js';
import { isWithinQuotation } from './nearest-topic.js';
import { toVoice, type Voice } from './speaker.js';

const given = toCharacterSet(givenNameCharacters.join(''));
/** What stands before a name that is told of: a clause's start, an attribute (坐在后排的|屈丽华), 位 and 名, 是 (想法一致的是|栾国华). */
const heads = toCharacterSet('。!?;,:”\n的位名是');
const clauseHeads = toCharacterSet('。!?;,:”\n');

/** No name with a surname of one character is longer. */
const longestName = 3;

/**
 * Whom a sentence between `from` and `to` tells of by the bare name, whatever verb follows it (石文静下夜班直接赶来): a common surname and what given
 * names are made of, in the nearest sentence that has one; `leading` where only a clause's head counts. View offsets; null where there is none.
 */
export function findBarePerson(view: View, from: number, to: number, leading: boolean): Voice | null {
  for (let end = to; end > from; ) {
    const start = Math.max(from, sentenceStart(view.chars, end - 1, from));
    for (let at = start; at < end - 1; at++) {
      const isHead = at === from || isIn(leading ? clauseHeads : heads, view.chars, at - 1);
      const name = isHead && !isWithinQuotation(view.chars, at) ? bareNameEnd(view, at, end) : at;
      if (name > at)
        return toVoice(
          view,
          { start: at, end: name, names: [{ start: at, end: name }], posts: [], sector: null },
          null,
        );
    }
    end = start;
  }
  return null;
}

/** The end of the name that starts at `at` by its own characters; `at` where they make none. */
function bareNameEnd(view: View, at: number, to: number): number {
  const { chars } = view;
  if (!opensWithCommonSurname(chars.charAt(at))) return at;
  let end = at + 1;
  while (end < Math.min(to, at + longestName) && isIn(given, chars, end)) end++;
  const closed = nameEnd(view, at, end, 'bare');
  return closed > at ? closed : end > at + 1 && isName(chars.slice(at, end)) ? end : at;
}
