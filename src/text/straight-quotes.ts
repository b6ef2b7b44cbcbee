const opening = 0x201c;
const closing = 0x201d;
const lineEnd = /[\n\r\u2028\u2029]/;
/** The mark in either width. */
const straight = /["\uff02]/g;

/**
 * What straight quotation marks stand for, by their offsets in the text: the first of a line opens, the next one closes. A line with an odd
 * number of them keeps them, for nobody knows which is missing.
 *
 * `findStraightQuotes('就"拼车"建议')` is 1 to “ and 4 to ”.
 */
export function findStraightQuotes(text: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let line: number[] = [];
  const close = () => {
    if (line.length % 2 === 0) for (const [i, at] of line.entries()) found.set(at, i % 2 === 0 ? opening : closing);
    line = [];
  };
  for (const { index: at } of text.matchAll(straight)) {
    const last = line.at(-1);
    if (last !== undefined && lineEnd.test(text.slice(last, at))) close();
    line.push(at);
  }
  close();
  return found;
}
