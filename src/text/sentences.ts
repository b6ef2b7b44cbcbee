/** The start of the sentence that holds `at`, no earlier than `from`. Sentences end at 。;!? and line ends. */
export function sentenceStart(chars: string, at: number, from: number): number {
  let start = at;
  while (start > from && !/[。;!?\n]/.test(chars.charAt(start - 1))) start--;
  while (start < at && /[”’"]/.test(chars.charAt(start))) start++;
  return start;
}

/** The start of the next sentence behind `from`, at most `to`. Closing quotation marks stay with their sentence. */
export function nextSentence(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !/[。;!?\n]/.test(chars.charAt(at))) at++;
  while (at < to && /[。;!?\n”’"]/.test(chars.charAt(at))) at++;
  return at;
}

/** The end of the clause that starts at `from`, at most `to`: the next punctuation mark. */
export function clauseEnd(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && !/[,。;:!?\n“”"]/.test(chars.charAt(at))) at++;
  return at;
}
