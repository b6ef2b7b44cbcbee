import { isIn, toCharacterSet } from './character-set.js';

/** What ends a sentence within a line. */
export const sentenceMarks = toCharacterSet('。!?;');
/** The same, or what closes a quotation. */
export const sentenceMarksOrQuote = toCharacterSet('。!?;”');
/** What ends a sentence, or the line. */
export const sentenceOrLineEnds = toCharacterSet('。!?;\n');
/** What ends a clause within a line, or the sentence. */
export const clauseMarks = toCharacterSet('。!?;:,');
/** The same, or what closes a quotation. */
export const clauseMarksOrQuote = toCharacterSet('。!?;:,”');

const closingQuotes = toCharacterSet('”’"');
const endsAndQuotes = toCharacterSet('。;!?\n”’"');
const punctuation = toCharacterSet(',。;:!?\n“”"');

/**
 * How many UTF-16 units of a sentence are read back to its start. No sentence that anybody says is longer; a line without a
 * full stop may be, and has many places whose sentence is asked for.
 */
const longestSentence = 4000;

/** The start of the sentence that holds `at`, no earlier than `from`. Sentences end at 。;!? and line ends. */
export function sentenceStart(chars: string, at: number, from: number): number {
  const limit = Math.max(from, at - longestSentence);
  let start = at;
  while (start > limit && !isIn(sentenceOrLineEnds, chars, start - 1)) start--;
  while (start < at && isIn(closingQuotes, chars, start)) start++;
  return start;
}

/**
 * Whether the line from `from` to `to` ends in a mark that ends or goes on with a sentence; a word between quotation
 * marks ends none: 峰会呼吁实现“两国方案”. View offsets.
 */
export function endsInSentence(chars: string, from: number, to: number): boolean {
  if (chars.charAt(to - 1) !== '”') return isIn(clauseMarks, chars, to - 1);
  return !/^[^“。!?;,]+“[^”。!?;:,]*”$/.test(chars.slice(from, to));
}

/** The end of the sentence that starts at `from`, at most `to`, without the mark that ends it. */
export function sentenceEnd(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isIn(sentenceOrLineEnds, chars, at)) at++;
  return at;
}

/** The start of the next sentence behind `from`, at most `to`. Closing quotation marks stay with their sentence. */
export function nextSentence(chars: string, from: number, to: number): number {
  let at = sentenceEnd(chars, from, to);
  while (at < to && isIn(endsAndQuotes, chars, at)) at++;
  return at;
}

/** The end of the clause that starts at `from`, at most `to`: the next punctuation mark. */
export function clauseEnd(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !isIn(punctuation, chars, at)) at++;
  return at;
}
