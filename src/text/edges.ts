/**
 * The text without the characters at its head that `head` tells and those at its tail that `tail` tells; each pattern
 * matches one character.
 *
 * `stripEdges('【来源】', /[【]/, /[】]/)` is `'来源'`.
 */
export function stripEdges(text: string, head: RegExp, tail: RegExp): string {
  let start = 0;
  let end = text.length;
  while (start < end && head.test(text.charAt(start))) start++;
  while (end > start && tail.test(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}
