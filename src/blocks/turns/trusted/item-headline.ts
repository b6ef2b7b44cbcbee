import { endsInSentence } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import type { TurnHead } from '../turn.js';

/** A headline is no longer than this. */
const longestHeadline = 40;

/**
 * 德国议员:北约大规模军演是挑衅行为, above a paragraph: the headline of an item in a round-up. Behind a speaker it is that
 * of a speech.
 */
export function isItemHeadline(view: View, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line;
  const { head } = line;
  const below = lines[at + 1];
  return (
    head?.rule === 'turn-colon' &&
    head.contentStart < line.end &&
    line.triggers.length === 0 &&
    !isSpeaker(view, line, head) &&
    line.end - line.start <= longestHeadline &&
    !endsInSentence(view.chars, head.contentStart, line.end) &&
    below !== undefined &&
    below.head === null &&
    below.end - below.start > line.end - line.start
  );
}

/** 阳春生(市政协委员):让师带徒名正言顺, **市政协委员阳春生:让师带徒名正言顺**. */
function isSpeaker({ chars }: View, { start }: Line, { voice, ornamented, contentStart }: TurnHead): boolean {
  return (
    chars.slice(start, contentStart).includes('):') || (ornamented && voice.name !== null && voice.posts.length > 0)
  );
}
