import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { labelAt } from './labels.js';

/** What the head of a mail opens with, and what stands above it. */
const mail = /^(?:-{2,}(?:OriginalMessage|原始邮件|转发的?邮件)|发件人:|发信人:|From:)/;

/** How many lines of heads and of notes a mail has above the report that is pasted into it. */
const reach = 40;

const shortestHeadline = 7;
const longestHeadline = 40;

/**
 * How many of the lines stand above a report that somebody has pasted into a mail: those above the first headline with its source
 * right below. 0 for what is no mail, and for a mail that holds no such report.
 */
export function countCover(view: View, lines: readonly Span[]): number {
  const [first] = lines;
  if (first === undefined || !mail.test(view.chars.slice(first.start, first.start + longestHeadline))) return 0;
  const pasted = lines.slice(0, reach).findIndex((line, i) => {
    const length = line.end - line.start;
    const below = lines[i + 1];
    return (
      below !== undefined &&
      length >= shortestHeadline &&
      length <= longestHeadline &&
      labelAt(view, line.start, line.end) === null &&
      labelAt(view, below.start, below.end)?.kind === 'source'
    );
  });
  return Math.max(pasted, 0);
}
