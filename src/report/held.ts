import { roundUpWords } from '../lexicon/round-up-words.js';
import { anyOf } from '../text/any-of.js';
import { fold } from '../text/fold.js';
import { lineMarkerEnd } from '../text/markers.js';
import { parseNumber } from '../text/numerals.js';
import { nextSentence } from '../text/sentences.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { daysBefore, type Reference, toReference } from './calendar.js';
import { findDays } from './days.js';
import type { Field } from './fields.js';
import { labelAt } from './labels.js';
import { isMeetingTime, type PageLine } from './lines.js';
import { isMeetingDay, isTourDay, mayTellOfMeeting, namesMeeting, tellsOfMeeting } from './meeting-day.js';
import { findSetting, longestDelay, paragraphs } from './setting.js';
import type { Headline } from './title.js';
import { toDate } from './told-day.js';

/** A shorter line is a headline or a label. */
const shortestSentence = 6;

/** How far into the text its year is looked for. */
const yearReach = 400;

/** What takes up a day that was named before. */
const sameDay = /^(?:这一?天|当[天日])(?:上午|下午|晚上?)?,/;

const roundUp = new RegExp(anyOf(roundUpWords));

/** What is known of a report when the day of its meeting is looked for. */
interface Known {
  /** The lines at the head of its page. */
  readonly head: readonly PageLine[];
  /** The lines in which the text opens, without datelines. */
  readonly body: readonly Span[];
  readonly headline: Headline | null;
  readonly publishedOn: string | null;
  /** The day of its dateline. */
  readonly writtenOn: string | null;
  /** Whether they are minutes, whose 时间: is the meeting's. */
  readonly minutes: boolean;
  /** The date in the file's name. */
  readonly fileDate: Reference | null;
}

/**
 * The day of the meeting, hearing or press conference, the first of several: a labelled time of minutes, else the day of
 * the first sentence that says that one was held, else that of the headline. Null for a tour, a visit or a round-up. Its 今天 is the day on which the
 * report was written, which may be that of a dateline.
 */
export function findHeld(view: View, known: Known): string | null {
  const { head, body, headline, publishedOn, writtenOn, minutes, fileDate } = known;
  const title = headline?.title ?? null;
  const reference = publishedOn ? toReference(publishedOn) : (fileDate ?? yearNamed(view));
  const label = labelled(view, head, minutes, reference);
  if (label || (title && roundUp.test(fold(title)))) return label;
  const told = title && /\S\s+\S/.test(title) ? firstItem(view, body) : body;
  return (
    fromSentences(view, told, writtenOn ?? publishedOn, reference) ??
    labelledBelow(view, body, reference) ??
    findSetting(view, head, told, headline, publishedOn) ??
    fromTitle(view, headline, reference)
  );
}

/** 2020年8月12日外交部发言人段若川主持例行记者会: the day that the headline gives. */
function fromTitle(view: View, headline: Headline | null, reference: Reference | null): string | null {
  const title = fold(headline?.title ?? '');
  if (!headline || !/\d{4}年\d/.test(title) || !namesMeeting(title)) return null;
  return fromSentence(view, headline.line.start, headline.line.end, null, reference);
}

/** 2017年|海峡茶乡青年恳谈会, 2016年4月5日|云霞讯, where 从2014年起 and 到2060年 tell of other years. */
const meetingYear =
  /(?<![到从自于至在截])(?:19|20)\d\d(?=年(?:度|(?![\d至到以起来前后底初末间中])[^,。;:]{0,20}(?<![委协联])会(?=[,。》”在于举召开启闭圆就]|$)|第\d{1,3}[期号]|\d{1,2}月\d{1,2}日[^,。;:]{2,6}[讯电]))/;

/** The year of a line that is no sentence: 2006年第8期, (2010年1月27日编发). */
const printedYear = /(?:^|\n)[^。\n]{0,40}?(?<![到从自于至在截])((?:19|20)\d\d)年[^。\n]{0,40}\n/;

/** Without any other date, the year that the report's opening names lends itself: 6月19日,…2017年海峡茶乡青年恳谈会. */
function yearNamed({ chars }: View): Reference | null {
  const opening = chars.slice(0, yearReach);
  const year = printedYear.exec(opening)?.[1] ?? meetingYear.exec(opening)?.[0];
  return year ? { year: Number(year), month: null, day: null } : null;
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

/** 现将有关情况公告如下:|一、时间:2024年8月22日|二、地点:…: below a paragraph, too, the particulars of a meeting say so themselves or stand together. */
function labelledBelow(view: View, body: readonly Span[], reference: Reference | null): string | null {
  const labels = body.map(({ start, end }) => labelAt(view, lineMarkerEnd(view.chars, start), end));
  const at = labels.findIndex(
    (label, i) => label?.kind === 'meeting-time' || (label?.kind === 'plain-date' && labels[i + 1]?.kind === 'minutes'),
  );
  const day = at < 0 ? undefined : findDays(view, (labels[at] as Span).end, (body[at] as Span).end)[0];
  return day ? toDate(day, null, reference) : null;
}

function fromSentences(
  view: View,
  body: readonly Span[],
  today: string | null,
  reference: Reference | null,
): string | null {
  const lines = body.filter((line) => line.end - line.start > shortestSentence).slice(0, paragraphs + 1);
  for (const line of lines)
    for (let start = line.start; start < line.end; ) {
      const end = nextSentence(view.chars, start, line.end);
      const words = view.chars.slice(start, end);
      const iso = mayTellOfMeeting(words)
        ? fromSentence(view, start, end, today, reference)
        : sameDay.test(words) && tellsOfMeeting(words, '')
          ? lastDay(view, lines[0] as Span, start, today, reference)
          : null;
      if (iso) return iso;
      start = end;
    }
  return null;
}

/** 6月4日下午,礼堂里坐满了人。|这一天,某会召开座谈会: the day named last before. */
function lastDay(
  view: View,
  { start }: Span,
  end: number,
  today: string | null,
  reference: Reference | null,
): string | null {
  const day = findDays(view, start, end).at(-1);
  const iso = day && !isTourDay(view, day, end) ? toDate(day, today, reference) : null;
  return iso && today && (iso > today || iso < daysBefore(today, longestDelay)) ? null : iso;
}

/** The lines up to the headline of a second item: where the title has two headlines, the others tell of days of their own. */
function firstItem(view: View, body: readonly Span[]): readonly Span[] {
  const next = body.findIndex(
    (line, i) =>
      i > 0 &&
      readsAsHeadline(view, line) &&
      body.slice(0, i).some(({ end }) => /[。!?”]/.test(view.chars.charAt(end - 1))),
  );
  return next < 0 ? body : body.slice(0, next);
}

function readsAsHeadline(view: View, { start, end }: Span): boolean {
  return end - start <= 40 && end - start >= 8 && /^[^:]*[^。!?;:,”)]$/.test(view.chars.slice(start, end));
}

function fromSentence(
  view: View,
  start: number,
  end: number,
  today: string | null,
  reference: Reference | null,
): string | null {
  for (const day of findDays(view, start, end)) {
    const iso = isMeetingDay(view, start, end, day) ? toDate(day, today, reference) : null;
    if (iso) return daysBefore(iso, daysOpen(view.chars.slice(start, day.start), view.chars.slice(day.end, end)) - 1);
  }
  return null;
}

/** 为期三天的会议|16日|闭幕: how many days a meeting had that closes on a day, by what stands before and behind; 1 where it does not close then. */
function daysOpen(before: string, behind: string): number {
  const count = /为期([\d一二两三四五六七八九十]{1,2})[天日]的?[^,。]{0,30}$/.exec(before)?.[1];
  const closes = /^[^,。开召举]{0,12}(?:闭幕|落幕)/.test(behind);
  return count === undefined || !closes ? 1 : parseNumber(count.replace('两', '二'));
}
