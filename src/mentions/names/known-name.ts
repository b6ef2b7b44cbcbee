import { isIn } from '../../text/character-set.js';
import { transliterating } from '../../text/transliterating.js';
import type { View } from '../../text/view.js';
import { isIntroduced } from '../introduction.js';
import { type Mention, toMention } from '../mention.js';
import { country, startsCommonWord } from '../words/name-words.js';
import { calledByGivenName } from './given-name.js';
import { isFullName, isName } from './name.js';

/** No name that is not written with dots is longer. */
const longestName = 4;

/**
 * Somebody at `at` to whom the report gives a post elsewhere, or whose full name it has elsewhere too, whatever follows
 * here: 特木尔|一听就摇头, where it has 嘎查书记特木尔. View offsets; null where nobody stands there.
 */
export function parseKnownName(view: View, at: number, to: number): Mention | null {
  const { chars, concordance } = view;
  for (let end = Math.min(to, at + longestName); end > at + 1; end--) {
    const name = chars.slice(at, end);
    if (!(isName(name) || isWrittenOut(name) || calledByGivenName(view, name)) || country.startingAt(name, 0) > 0)
      continue;
    const count = concordance(name).length;
    if (count < 2 || concordance(chars.slice(at, end + 1)).length === count) continue;
    if (isIntroduced(view, name) || isFullName(name, false) || calledByGivenName(view, name))
      return toMention({ start: at, end });
  }
  return null;
}

/** 特木尔: three characters or more, all of the kind that such names are written with. */
function isWrittenOut(name: string): boolean {
  return name.length > 2 && !startsCommonWord(name) && [...name].every((_, at) => isIn(transliterating, name, at));
}
