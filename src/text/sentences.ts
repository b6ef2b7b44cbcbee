import { isIn, toCharacterSet } from './character-set.js';

const stops = toCharacterSet('。;!?\n');
const closingQuotes = toCharacterSet('”’"');
const stopsAndQuotes = toCharacterSet('。;!?\n”’"');
const punctuation = toCharacterSet(',。;:!?\n“”"');

const lineEnds = toCharacterSet('。!?;:,');

/**
 * How many UTF-16 units of a sentence are read back to its start. No sentence that anybody says is longer; a line without a
 * full stop may be, and has many places whose sentence is asked for.
 */
const longestSentence = 4000;

/** The start of the sentence that holds `at`, no earlier than `from`. Sentences end at 。;!? and line ends. */
export function sentenceStart(chars: string, at: number, from: number): number {
  const limit = Math.max(from, at - longestSentence);
  let start = at;
  while (start > limit && !isIn(stops, chars, start - 1)) start--;
  while (start < at && isIn(closingQuotes, chars, start)) start++;
  return start;
}

/**
 * Whether the line from `from` to `to` ends in a mark that ends or goes on with a sentence; a word between quotation
 * marks ends none: 峰会呼吁实现“两国方案”. View offsets.
 */
export function endsInSentence(chars: string, from: number, to: number): boolean {
  if (chars.charAt(to - 1) !== '”') return isIn(lineEnds, chars, to - 1);
  return !/^[^“。!?;,]+“[^”。!?;:,]*”$/.test(chars.slice(from, to));
}

/** The end of the sentence that starts at `from`, at most `to`, without the mark that ends it. */
export function sentenceEnd(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isIn(stops, chars, at)) at++;
  return at;
}

/** The start of the next sentence behind `from`, at most `to`. Closing quotation marks stay with their sentence. */
export function nextSentence(chars: string, from: number, to: number): number {
  let at = sentenceEnd(chars, from, to);
  while (at < to && isIn(stopsAndQuotes, chars, at)) at++;
  return at;
}

/** The end of the clause that starts at `from`, at most `to`: the next punctuation mark. */
export function clauseEnd(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isIn(punctuation, chars, at)) at++;
  return at;
}
