import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Reference, toIsoDate } from './calendar.js';
import type { OpenedLine } from './dateline.js';
import { findCompactDates, findDates } from './dates.js';
import { findDays } from './days.js';
import type { Field } from './fields.js';
import { isMeetingTime, type Page, type PageLine } from './lines.js';
import { findReprint } from './reprint.js';

/** How much of the text 今天(3月7日) is looked for in: a round-up says it of each of its items. */
const reach = 6000;

/** No line that dates a report below its text is longer. */
const longestSignature = 30;

const issued = /(?:印发|签发|发布|刊发|制发)\)?$/;

/**
 * The day of publication: a labelled date, else a date that stands alone at the head, else the dateline's day, else
 * 今天(3月7日), else a date below the text. The date in the input's name lends its year, and is never the answer itself.
 */
export function findPublication(
  view: View,
  { head, foot }: Page,
  opening: readonly OpenedLine[],
  minutes: boolean,
  file: Reference | null,
): string | null {
  return (
    labelled(view, head, minutes) ??
    datelineDay(view, opening, file) ??
    issuedOn(view, [...head, ...foot]) ??
    today(view, file) ??
    reprintedFrom(view, [...head, ...foot]) ??
    signedOn(view, foot)
  );
}

/** 2025年6月11日印发, at the foot of minutes or below a headline. */
function issuedOn(view: View, lines: readonly PageLine[]): string | null {
  for (const { start, end } of lines) {
    if (!issued.test(view.chars.slice(Math.max(start, end - 3), end))) continue;
    const found = findDates(view, start, end)[0];
    if (found && end - found.end <= 3) return toIsoDate(found.date, null, 'past');
  }
  return null;
}

/** (原载1999年3月8日《青篙日报》第2版). */
function reprintedFrom(view: View, lines: readonly PageLine[]): string | null {
  const note = findReprint(view, lines)?.note;
  const found = note && findDates(view, note.start, note.end)[0];
  return found ? toIsoDate(found.date, null, 'past') : null;
}

/** 二〇一〇年四月十六日, (来源:沧海日报2012年10月24日第7版): a date on a short line below the text, or a labelled one. */
function signedOn(view: View, foot: readonly PageLine[]): string | null {
  const line = foot.findLast(
    ({ start, end, fields }) =>
      fields.some(({ kind }) => kind === 'published') ||
      (end - start <= longestSignature &&
        fields.some(({ kind }, i) => (kind === 'date' && !isOfAnother(fields[i - 1])) || kind === 'source')),
  );
  const found = line && findDates(view, line.start, line.end)[0];
  return found ? toIsoDate(found.date, null, 'past') : null;
}

function labelled(view: View, head: readonly PageLine[], minutes: boolean): string | null {
  const fields = withoutMeetingTime(head, minutes);
  const order = minutes
    ? (['published', 'date', 'updated'] as const)
    : (['published', 'date', 'plain-date', 'updated'] as const);
  for (const kind of order)
    for (const [i, field] of fields.entries()) {
      if (field.kind !== kind) continue;
      const { start } = field.value;
      const end = valueEnd(field, fields[i + 1]);
      const found =
        findDates(view, start, end)[0] ?? (kind === 'date' ? undefined : findCompactDates(view, start, end)[0]);
      const iso = found && toIsoDate(found.date, null, 'past');
      if (iso) return iso;
    }
  return null;
}

/** A blank may part a label from its date, which is then a field of its own. */
function valueEnd({ kind, value }: Field, next: Field | undefined): number {
  return kind !== 'date' && value.start === value.end && next?.kind === 'date' ? next.end : value.end;
}

/** The date behind 会议时间: or, in minutes, behind 时间: is the meeting's, that behind 收到日期: is of a paper. */
function withoutMeetingTime(head: readonly PageLine[], minutes: boolean): readonly Field[] {
  return head.flatMap(({ fields }) =>
    fields.filter((_, i) => !isMeetingTime(fields[i - 1], minutes) && !isOfAnother(fields[i - 1])),
  );
}

/** Whether a label that gives no day of the report's stands before a blank: 收到日期: 2月26日. */
function isOfAnother(before: Field | undefined): boolean {
  return before?.kind === 'minutes' && before.value.start === before.value.end;
}

/** 本报某市3月9日讯: the day on which a report says that it was written, an ISO date; null where it says none. */
export function datelineDay(view: View, opening: readonly OpenedLine[], file: Reference | null): string | null {
  for (const { dateline } of opening) {
    const when = dateline?.day?.when;
    if (when && 'day' in when) return toIsoDate(when, yearOf(view, opening[0] as Span) ?? file, 'past');
  }
  return null;
}

/** A year that the text itself names lends it to a bare day before the file's does. */
function yearOf(view: View, { start }: Span): Reference | null {
  return findDates(view, start, Math.min(view.chars.length, start + 600))[0]?.date ?? null;
}

/** 今天(12月20日): the day on which the report says today. */
function today(view: View, file: Reference | null): string | null {
  const chars = view.chars.slice(0, reach);
  const at = chars.search(/今[天日](?:上午|下午|晚间|晚)?\(/);
  if (at < 0) return null;
  const close = chars.indexOf(')', at);
  const day = findDays(view, at + 2, close < 0 ? at + 16 : close)[0];
  return day && 'day' in day.when ? toIsoDate(day.when, file, 'past') : null;
}
