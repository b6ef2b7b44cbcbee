import { isIn } from '../text/character-set.js';
import { lineMarkerEnd, markerKind, opensWithAspect } from '../text/markers.js';
import { clauseMarksOrQuote } from '../text/sentences.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { FoundBlock } from './found-block.js';
import type { TurnHead } from './turns/turn.js';

/** A line of the report, its turn's head if it opens one, and the triggers in it. View offsets. */
export interface Line extends Span {
  readonly head: TurnHead | null;
  readonly triggers: readonly Trigger[];
  /** Whether somebody's words end with it. */
  readonly endsWords?: boolean;
  /** Whether it only tells what the speaker on the line above is. */
  readonly tellsPost?: boolean;
  /** Whether it is nothing but the name of whoever those words are of. */
  readonly signature?: boolean;
}

/** The blocks that begin in a line, and the index of the line behind them. */
export interface BlocksOfLine {
  readonly blocks: readonly FoundBlock[];
  readonly next: number;
}

/** Whether a line opens with a list marker or an aspect, so that an announced list runs on in it: 第一,…, “第一,… in a quotation of several paragraphs. */
export function isListLine(chars: string, line: Span): boolean {
  const start = chars.charAt(line.start) === '“' ? line.start + 1 : line.start;
  return lineMarkerEnd(chars, start) > start || opensWithAspect(chars, start);
}

/** Whether a line is an item right below one of the same list that no punctuation ends, so that neither is a heading. */
export function isNextItem(chars: string, lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]] as [Line?, Line?];
  if (!before || !line || isIn(clauseMarksOrQuote, chars, before.end - 1)) return false;
  return (
    isListLine(chars, before) &&
    isListLine(chars, line) &&
    markerKind(chars, before.start) === markerKind(chars, line.start)
  );
}
