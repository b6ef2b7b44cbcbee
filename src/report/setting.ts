import { gatheringWords } from '../lexicon/gathering-words.js';
import { anyOf } from '../text/any-of.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { daysBefore, toReference } from './calendar.js';
import { type Day, findDays } from './days.js';
import type { PageLine } from './lines.js';
import { isTourDay, namesMeeting } from './meeting-day.js';
import type { Headline } from './title.js';
import { toDate } from './told-day.js';

/** In how many paragraphs the meeting's day is looked for. */
export const paragraphs = 4;

/** In how many days behind the meeting its report is published. */
export const longestDelay = 30;

/** How far into a paragraph the day is looked for on which a report is set. */
const settingReach = 600;

const gathering = new RegExp(anyOf(gatheringWords));

/** Up to where a sentence begins: …了。今年|4月8日, 前晚(|18日). */
const sentenceOpening = /(?:^|[。!?;])["”]?(?:今年|\*+|[昨前][天日晚]\()?$/;

/** What follows a day that has its time: 1月9日|上午, 昨天(1月9日|)下午. */
const hour = /^\)?(?:上午|下午|中午|晚|夜|清?早|清晨|傍晚)/;

/** What leads to a day of which somebody tells. */
const telling = /(?:说|称|了解到|获悉|表示|记得|介绍)[,:]?“?(?:[这那]是)?$/;

/** 4月8日,县里请来几位教授: the day on which a report on a meeting is set, shortly before it was published. */
export function findSetting(
  view: View,
  head: readonly PageLine[],
  body: readonly Span[],
  headline: Headline | null,
  publishedOn: string | null,
): string | null {
  const printed = new Set(head.flatMap(({ kind, start }) => (kind === 'text' || kind === 'paragraph' ? [] : [start])));
  const lines = body.filter(({ start }) => start !== headline?.line.start && !printed.has(start));
  for (const { start, end } of lines.slice(0, paragraphs)) {
    const line = { start, end: Math.min(end, start + settingReach) };
    for (const day of findDays(view, line.start, line.end)) {
      const before = view.chars.slice(line.start, day.start);
      const opens = sentenceOpening.test(before);
      if (!(opens || isTimed(view, day, before)) || isTourDay(view, day, view.chars.length)) continue;
      const iso = toDate(day, publishedOn, publishedOn ? toReference(publishedOn) : null);
      if (iso && isNear(view, day, iso, publishedOn))
        return isOnMeeting(view, opens ? body : [line], headline) ? iso : null;
    }
  }
  return null;
}

/**
 * Whether a day with its month, or 昨天, has its time behind it (这是|1月9日|上午…的现场); of a broadcast's 今天(1月9日)上午 nobody
 * says that it is of a meeting, nor of a day of which somebody tells (他说,|1月9日|上午又堵车).
 */
function isTimed({ chars }: View, { end, when }: Day, before: string): boolean {
  const isTold = 'daysAgo' in when ? when.daysAgo > 0 : when.month !== null && !/今[天日]\(?$/.test(before);
  return isTold && hour.test(chars.slice(end, end + 4)) && !telling.test(before);
}

/** Whether the headline or the first paragraphs name a meeting, or tell that people met. */
function isOnMeeting({ chars }: View, body: readonly Span[], headline: Headline | null): boolean {
  const tells = (words: string) => namesMeeting(words) || gathering.test(words);
  return (
    tells(headline?.title ?? '') || body.slice(0, paragraphs).some(({ start, end }) => tells(chars.slice(start, end)))
  );
}

/** Whether a day is shortly before that of publication; where none is known, whether the time of the day follows (2025年2月18日下午). */
function isNear({ chars }: View, { end }: Day, iso: string, publishedOn: string | null): boolean {
  if (publishedOn) return iso <= publishedOn && iso >= daysBefore(publishedOn, longestDelay);
  return /^(?:上午|下午|中午|晚|早|傍晚)/.test(chars.slice(end, end + 2));
}
