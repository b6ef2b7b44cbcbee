import { isHan } from '../../text/han.js';
import type { View } from '../../text/view.js';
import { isAdjunct } from '../adjunct.js';
import { type Mention, toMention } from '../mention.js';
import { post } from '../words/post-words.js';
import { isWordName } from './name.js';

/** Whom a report introduces at all it introduces early: no more places that say the name are looked at. */
const places = 40;

/**
 * 站长江水、…。|江水|建议: a common word as the name of somebody whom the report has introduced by it, behind a post and before what
 * is no part of a name. View offsets; null where anything but adverbs follows it up to `to`, or nobody was introduced so.
 */
export function parseIntroducedWord(view: View, start: number, to: number): Mention | null {
  const { chars, concordance } = view;
  for (const end of [start + 2, start + 3]) {
    const words = chars.slice(start, end);
    if (end > to || !isWordName(words) || !isAdjunct(chars, end, to)) continue;
    const isPostedAbove = concordance(words)
      .slice(0, places)
      .some((at) => at < start && post.endingAt(chars, at) > 0 && !isHan(chars.charCodeAt(at + words.length)));
    if (isPostedAbove) return toMention({ start, end });
  }
  return null;
}
