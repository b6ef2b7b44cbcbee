import { holdingVerbs } from '../lexicon/holding-verbs.js';
import { meetingNouns } from '../lexicon/meeting-nouns.js';
import { roundUpWords } from '../lexicon/round-up-words.js';
import { tourNouns } from '../lexicon/tour-nouns.js';
import { nextSentence } from '../text/sentences.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { daysBefore, type Reference, toIsoDate, toReference } from './calendar.js';
import { type Day, findDays, mayNameDay } from './days.js';
import type { Field } from './fields.js';
import { isMeetingTime, type PageLine } from './lines.js';

/** In how many paragraphs the meeting's day is looked for. */
const paragraphs = 4;

/** A shorter line is a headline or a label. */
const shortestSentence = 6;

/** In how many days behind the meeting its report is published. */
const longestDelay = 30;

/** How far behind its day the meeting may stand in the sentence. */
const reach = 120;

const noun = new RegExp(`${meetingNouns.join('|')}|“[^”]{1,12}会”`);
const verb = new RegExp(holdingVerbs.join('|'));
/** A meeting that is still to come is not the one reported. */
const ahead = /建议|将于|将在|定于|拟于|拟在|计划|决定/;
/** 调研…并召开座谈会: the tour had a meeting. */
const convened = new RegExp(`(?:召开|举行|举办)[^,。]{0,24}(?:${noun.source})`);
const abroad = /访问(?!的)/;
const tour = new RegExp(`(?:${tourNouns.join('|')})(?!的)`);
/** 4月19日这场议事会: the day itself says which meeting is meant. */
const pointedAt = new RegExp(
  `^(?:上午|下午|晚上?)?(?:的|这场|这次|这天的)[^,。]{0,12}(?:${noun.source})|^在[^,。]{2,30}(?:${noun.source})上`,
);
const roundUp = new RegExp(roundUpWords.join('|'));

/**
 * The day of the meeting, hearing or press conference, the first of several: a labelled time of minutes, else the day of
 * the first sentence that says that one was held. Null for a tour, a visit or a round-up.
 */
export function findHeld(
  view: View,
  head: readonly PageLine[],
  body: readonly Span[],
  title: string | null,
  publishedOn: string | null,
  minutes: boolean,
  file: Reference | null,
): string | null {
  const reference = publishedOn ? toReference(publishedOn) : file;
  const label = labelled(view, head, minutes, reference);
  if (label || (title && roundUp.test(title))) return label;
  const told = title && /\S\s+\S/.test(title) ? firstItem(view, body) : body;
  return (
    fromSentences(view, told, publishedOn, reference) ?? (publishedOn && fromOpening(view, told, title, publishedOn))
  );
}

function labelled(view: View, head: readonly PageLine[], minutes: boolean, reference: Reference | null): string | null {
  for (const { fields } of head)
    for (const [i, field] of fields.entries()) {
      if (!isMeetingTime(field, minutes)) continue;
      const end = fields[i + 1]?.kind === 'date' ? (fields[i + 1] as Field).end : field.end;
      const day = findDays(view, field.start, end)[0];
      const iso = day && toDate(day, null, reference);
      if (iso) return iso;
    }
  return null;
}

function fromSentences(
  view: View,
  body: readonly Span[],
  publishedOn: string | null,
  reference: Reference | null,
): string | null {
  const lines = body.filter((line) => line.end - line.start > shortestSentence).slice(0, paragraphs + 1);
  for (const line of lines)
    for (let start = line.start; start < line.end; ) {
      const end = nextSentence(view.chars, start, line.end);
      const iso = mayTellOfMeeting(view.chars.slice(start, end))
        ? fromSentence(view, start, end, publishedOn, reference)
        : null;
      if (iso) return iso;
      start = end;
    }
  return null;
}

/** 4月8日,县里请来几位教授: the day that a report on a meeting opens a sentence with, before it was published. */
function fromOpening(view: View, body: readonly Span[], title: string | null, publishedOn: string): string | null {
  const lines = body.slice(0, paragraphs);
  if (!noun.test(title ?? '') && !lines.some(({ start, end }) => noun.test(view.chars.slice(start, end)))) return null;
  for (const line of lines)
    for (let start = line.start; start < line.end; start = nextSentence(view.chars, start, line.end)) {
      const opening = view.chars.startsWith('今年', start) ? start + 2 : start;
      const day = findDays(view, opening, Math.min(line.end, opening + 12))[0];
      const iso =
        day?.start === opening && !tour.test(view.chars.slice(day.end, day.end + reach))
          ? toDate(day, publishedOn, toReference(publishedOn))
          : null;
      if (iso && iso <= publishedOn && iso >= daysBefore(publishedOn, longestDelay)) return iso;
    }
  return null;
}

/** The lines up to the headline of a second item: where the title has two headlines, the others tell of days of their own. */
function firstItem(view: View, body: readonly Span[]): readonly Span[] {
  const next = body.findIndex(
    (line, i) => i > 0 && isHeadline(view, line) && body.slice(0, i).some((each) => !isHeadline(view, each)),
  );
  return next < 0 ? body : body.slice(0, next);
}

function isHeadline(view: View, { start, end }: Span): boolean {
  return end - start <= 40 && end - start >= 8 && /^[^:]*[^。!?;:,”)]$/.test(view.chars.slice(start, end));
}

/** Whether a sentence has all that the day of a meeting is told with, in whatever order; few have. */
function mayTellOfMeeting(sentence: string): boolean {
  return mayNameDay(sentence) && noun.test(sentence);
}

/** Whether what stands behind a day, or the subject before it, says that a meeting was held, and no tour made. */
function tellsOfMeeting(behind: string, before: string): boolean {
  if (convened.test(behind)) return true;
  const holding = behind.search(verb);
  const touring = behind.search(tour);
  if (holding < 0 || (touring >= 0 && touring < holding) || abroad.test(behind)) return false;
  return noun.test(behind) || noun.test(before);
}

function fromSentence(
  view: View,
  start: number,
  end: number,
  publishedOn: string | null,
  reference: Reference | null,
): string | null {
  for (const day of findDays(view, start, end)) {
    const before = view.chars.slice(Math.max(start, day.start - 60), day.start);
    const behind = view.chars.slice(day.end, Math.min(end, day.end + reach));
    const held = tellsOfMeeting(behind, before.slice(-30)) || pointedAt.test(behind);
    const iso = held && !ahead.test(clauseTail(before)) ? toDate(day, publishedOn, reference) : null;
    if (iso) return iso;
  }
  return null;
}

/** The end of the clause that a stretch breaks off in, 32 characters at most. */
function clauseTail(before: string): string {
  return before.slice(Math.max(before.lastIndexOf(',') + 1, before.lastIndexOf('。') + 1, before.length - 32));
}

function toDate(day: Day, publishedOn: string | null, reference: Reference | null): string | null {
  const { when } = day;
  if ('daysAgo' in when) return publishedOn && daysBefore(publishedOn, when.daysAgo);
  return toIsoDate(when, reference, 'past');
}
