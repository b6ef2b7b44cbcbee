import { endsInSentence } from '../text/sentences.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import type { Line } from './line.js';

/** What stands above the headlines of a broadcast or an issue. */
const heading =
  /(?:^|\n)[【[]?(?:内容提要|本期提要|今日提要|本期导读|导读|本期要目|要目|目录|本期看点)[】\]]?:?(?=\n)/g;

/** No more headlines stand below it, and none is longer. */
const mostHeadlines = 20;
const longestHeadline = 40;

/** The lines of which those below 【内容提要】 or 本期要目 open nobody's words: they are headlines of what follows. */
export function withoutContents(view: View, lines: readonly Line[]): readonly Line[] {
  const contents = Array.from(view.chars.matchAll(heading), ({ index, 0: words }) =>
    listBelow(view.chars, index + words.length),
  );
  if (contents.length === 0) return lines;
  const isListed = ({ start }: Line) => contents.some((list) => start > list.start && start < list.end);
  return lines.map((line) => (isListed(line) ? { ...line, head: null, triggers: [] } : line));
}

/** The short lines from `start` to a blank one or a page's number that no sentence ends; the first may be blank. View offsets. */
function listBelow(chars: string, start: number): Span {
  let end = start;
  for (let count = 0; count < mostHeadlines && end < chars.length; count++) {
    const newline = indexWithin(chars, '\n', end + 1, end + longestHeadline + 2);
    const next = newline < 0 ? chars.length : newline;
    const isOver = count > 0 && !/[\u4e00-\u9fff]/.test(chars.slice(end + 1, next));
    if (isOver || next - end > longestHeadline || endsInSentence(chars, end + 1, next)) break;
    end = next;
  }
  return { start, end };
}
