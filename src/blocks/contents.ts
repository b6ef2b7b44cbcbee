import { contentsHeadings } from '../lexicon/contents-headings.js';
import { anyOf } from '../text/any-of.js';
import { endsInSentence } from '../text/sentences.js';
import { firstBehind } from '../text/spans.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import type { Line } from './line.js';
import { skipOrnament } from './turns/turn-edges.js';

const heading = new RegExp(`(?:^|\\n)[【[]?${anyOf(contentsHeadings)}[】\\]]?:?(?=\\n)`, 'g');

/** No more headlines stand below it, and none is longer. */
const mostHeadlines = 20;
const longestHeadline = 40;

/** 张伟民委员:路不好走,建议修路: what somebody says, and no headline. */
const saying = /:[^:\n]*[,;]/;

/** 一、我们看到了什么: a part of one speech. */
const part = /^[一二三四五六七八九十]{1,3}、/;

/**
 * The lines of which those below 【内容提要】 or 本期要目 open nobody's words: they are headlines of what follows, and end whatever stands
 * above them there.
 */
export function withoutContents(view: View, lines: readonly Line[]): readonly Line[] {
  const contents = Array.from(view.chars.matchAll(heading), ({ index, 0: words }) =>
    listBelow(view.chars, index + words.length),
  );
  if (contents.length === 0) return lines;
  const isListed = ({ start }: Line) => (contents[firstBehind(contents, start)]?.start ?? start) < start;
  const wordsOf = ({ start, end }: Line) => view.chars.slice(skipOrnament(view, start, end), end);
  const headlines = new Set(
    lines.filter((line) => isListed(line) && !part.test(view.chars.slice(line.start, line.end))).map(wordsOf),
  );
  const isHeadline = (line: Line | undefined) => line !== undefined && !isListed(line) && headlines.has(wordsOf(line));
  return lines.map((line, i) => {
    const bare =
      isListed(line) || (line.head === null && isHeadline(line)) ? { ...line, head: null, triggers: [] } : line;
    return isHeadline(lines[i + 1]) ? { ...bare, endsWords: true } : bare;
  });
}

/**
 * The short lines from `start` to a blank one or a page's number; the first may be blank. Where a sentence ends the list, the line
 * above it is the sentence's own headline or speaker. View offsets.
 */
function listBelow(chars: string, start: number): Span {
  let [end, last] = [start, start];
  for (let count = 0; count < mostHeadlines && end < chars.length; count++) {
    const newline = indexWithin(chars, '\n', end + 1, end + longestHeadline + 2);
    const next = newline < 0 ? chars.length : newline;
    const words = chars.slice(end + 1, next);
    if (count > 0 && !/[\u4e00-\u9fff]/.test(words)) return { start, end };
    if (next - end > longestHeadline || endsInSentence(chars, end + 1, next) || saying.test(words))
      return { start, end: last };
    [end, last] = [next, end];
  }
  return { start, end };
}
