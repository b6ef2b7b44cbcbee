import { narratingWords } from '../../lexicon/narrating-words.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { clauseMarks, sentenceMarksOrQuote } from '../../text/sentences.js';
import { isListLine, type Line } from '../line.js';
import type { TurnHead } from './turn.js';
import { longestKicker } from './turn-headings.js';

const narrating = new RegExp(anyOf(narratingWords));

const calling = /(?:^|,)(?:要|应|须)/;

/** No speech that stands in quotation marks has more lines with its head. */
const longestQuoted = 8;

/** In how many lines beside a turn the one before or the next stands. */
const nearestTurn = 6;

/**
 * 某委员:|“建议……。”|话题转到资金: what was said stands in quotation marks, as it does for the speaker before or the next one,
 * holds what is proposed, and the narrator speaks in the line behind it.
 */
export function isQuotedWhole(
  chars: string,
  lines: readonly Line[],
  at: number,
  next: number,
  head: TurnHead,
): boolean {
  if (next - at > longestQuoted) return false;
  const said = lines
    .slice(at, next)
    .filter((line) => !line.tellsPost && line.end > head.contentStart && !isShortHeading(chars, line));
  const line = lines[next] as Line;
  return (
    said.some(({ triggers }) => triggers.length > 0) &&
    chars.charAt(line.start) !== '“' &&
    !isListLine(chars, line) &&
    narrating.test(chars.slice(line.start, line.end)) &&
    !calling.test(chars.slice(line.start, line.end)) &&
    isQuotation(chars, said, head.contentStart) &&
    [-1, 1].some((step) => isQuotedTurn(chars, lines, step < 0 ? at : next, step))
  );
}

/** 03 说用钱. */
function isShortHeading(chars: string, { start, end }: Line): boolean {
  return end - start <= longestKicker && !isIn(clauseMarks, chars, end - 1) && chars.charAt(end - 1) !== '”';
}

/** Whether quotation marks stand around all of these lines, and a sentence ends within. */
function isQuotation(chars: string, lines: readonly Line[], from: number): boolean {
  return lines.every(
    ({ start, end }) =>
      chars.charAt(Math.max(start, from)) === '“' &&
      chars.charAt(end - 1) === '”' &&
      isIn(sentenceMarksOrQuote, chars, end - 2),
  );
}

/** Whether the words of the head that is nearest before or behind a line, by the step, stand in quotation marks. */
function isQuotedTurn(chars: string, lines: readonly Line[], from: number, step: number): boolean {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= nearestTurn; i += step) {
    const { head, end } = lines[i] as Line;
    if (!head) continue;
    const below = lines[i + 1]?.tellsPost ? lines[i + 2] : lines[i + 1];
    const words = head.contentStart < end ? lines[i] : below;
    return words !== undefined && isQuotation(chars, [words], head.contentStart);
  }
  return false;
}
