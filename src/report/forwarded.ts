import {
  forwardingWords,
  otherMailLabels,
  recipientLabels,
  senderLabels,
  sendingLabels,
} from '../lexicon/mail-labels.js';
import { anyOf } from '../text/any-of.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { toIsoDate } from './calendar.js';
import { findDates } from './dates.js';
import { labelAt } from './labels.js';

/** What stands above the head of a mail. */
const above = new RegExp(`^-{2,}${anyOf(forwardingWords)}`);
/** What the head of a mail opens with. */
export const sender = new RegExp(`^${anyOf(senderLabels)}:`);
/** What a mail opens with: either of them. */
export const mail = new RegExp(`${above.source}|${sender.source}`);
/** The lines of a mail's head. */
const field = new RegExp(`^${anyOf([...senderLabels, ...sendingLabels, ...recipientLabels, ...otherMailLabels])}:`);
const sent = new RegExp(`^${anyOf(sendingLabels)}:`);

/** How many lines of heads and of notes a mail has above the report that is pasted into it. */
const reach = 40;

/** How many lines of a colleague's note stand above the head of the mail that he passes on, the head's first one included. */
const notes = 3;

const shortestHeadline = 7;
const longestHeadline = 40;

/**
 * How many of the lines stand above a report that somebody has pasted into a mail or passed on: those above the first headline with
 * its source right below, or right below the head of another mail. 0 for what is no mail, and for a mail that holds no such report.
 */
export function countCover(view: View, lines: readonly Span[]): number {
  const isMail = ({ start }: Span) => mail.test(view.chars.slice(start, start + longestHeadline));
  if (!lines.slice(0, notes).some(isMail)) return 0;
  const opens = (pattern: RegExp, { start, end }: Span) => pattern.test(view.chars.slice(start, end));
  let isBehindHead = false;
  const pasted = lines.slice(0, reach).findIndex((line, i) => {
    const length = line.end - line.start;
    const below = lines[i + 1];
    const isHeadline =
      below !== undefined &&
      length >= shortestHeadline &&
      length <= longestHeadline &&
      !/[,。:;!?]$/.test(view.chars.slice(line.start, line.end)) &&
      !opens(field, line) &&
      labelAt(view, line.start, line.end) === null;
    if (isHeadline && (isBehindHead || namesSource(view, below))) return true;
    isBehindHead = (i > 0 && opens(above, line)) || (isBehindHead && opens(field, line));
    return false;
  });
  return Math.max(pasted, 0);
}

/** 来源:某报, 2021-11-04 来源:某报: whether a line tells the source, perhaps behind the day. */
function namesSource(view: View, { start, end }: Span): boolean {
  const day = /^[\d年月日:./-]*/.exec(view.chars.slice(start, end))?.[0].length ?? 0;
  return labelAt(view, start + day, end)?.kind === 'source';
}

/** The day on which the mail was sent whose head stands in these lines, an ISO date; null where they tell none. */
export function sentOn(view: View, cover: readonly Span[]): string | null {
  const line = cover.find(({ start, end }) => sent.test(view.chars.slice(start, end)));
  const found = line && findDates(view, line.start, line.end)[0];
  return found ? toIsoDate(found.date, null, 'past') : null;
}
