import { parseNumber, small } from '../text/numerals.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import type { WrittenDate } from './calendar.js';
import { findDates } from './dates.js';

/** A day that a sentence names: a date, complete or not, or a day counted back from that of publication. */
export interface Day extends Span {
  readonly when: WrittenDate | { readonly daysAgo: number };
  /** Whether it is the first of several days (7月21日至24日). */
  readonly first: boolean;
}

const span = '(?:[-—~]{1,2}|[至到、和])';
const monthDay = new RegExp(
  `(去年|前年)?(?<!每年|农历|[\\d腊正])(${small}|元)月(${small})(?:日|号|(?=${span}(?:(?:${small})月)?(?:${small})[日号]))`,
  'g',
);
const bareDay = new RegExp(
  `(?:(?<![\\d.第每月两个/-])|(?<=本月|这个月))(\\d{1,2})(?:日(?![内常均间前后夜游程照报益])|号(?=[上下]午|晚(?![会报餐班宴])|早(?![点市餐班])|当天|那天)|(?<=月\\d{1,2})号|(?=${span}\\d{1,2}日))`,
  'g',
);
/** 本月十七日, 于十五日举行, 统战部十四日下午. */
const writtenDay =
  /(?:(?<=本月|于|在(?=[^日]{1,3}日(?:上午|下午|晚|早|召开|举行)))|(?<![月年第某有每初续一二三四五六七八九十])(?=[^日]{1,3}日[上下]午))([一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?![之内常均间前后游程照报益]|夜(?!间))/g;
const numberedRelative = new RegExp(`(?:昨\\(?|今\\()(\\d{1,2}|(?<=\\()(?:${small}))\\)?日`, 'g');
const relativeDay =
  /今(?:[天晚晨早]|日(?![\u4e00-\u9fff]{1,3}报(?![道告名])))|昨[天日晚夜]|(?<![目当以之此会提年赛])前(?:天|晚(?![年餐])|日(?![本均程期子常报]))/g;
/** What every day is written with. */
const dayMark = /[年月日号今昨—/.-]|前[天晚]/;
/** What every day but a complete date is written with. */
const bareMark = /[月日号今昨]|前[天晚]/;
const restOfSpan = new RegExp(`^${span}(?:(?:${small})月)?(?:${small})[日号]`);

/** 截至|昨天下午: up to when something was counted. */
const untilThen = /截[至止]到?$/;

/** Whether a stretch may name a day: one that `findDays` finds has such a mark, few others do. */
export function mayNameDay(text: string): boolean {
  return dayMark.test(text);
}

/** The days that a stretch of the view names, in order, each at its first day. A date in brackets stands for the 今天 before it. */
export function findDays(view: View, from: number, to: number): readonly Day[] {
  const text = view.chars.slice(from, to);
  if (!mayNameDay(text)) return [];
  const dates = findDates(view, from, to).map(
    ({ start, end, date }): Day => ({ start, end, when: date, first: false }),
  );
  const bare = bareMark.test(text) ? findBare(text, from) : [];
  const days = [...dates, ...bare.filter((day) => !dates.some((date) => day.start < date.end && date.start < day.end))];
  days.sort((a, b) => a.start - b.start);
  return days
    .filter(isReal)
    .map(({ start, end, when }) => ({ start, end, when, first: restOfSpan.test(view.chars.slice(end, end + 10)) }))
    .filter(({ start }) => !untilThen.test(view.chars.slice(Math.max(0, start - 3), start)))
    .filter((day, i, all) => !isExplained(view.chars, day, all[i + 1]) && !isLast(day, all[i - 1]));
}

/** The days of a text that are no complete dates. */
function findBare(text: string, from: number): readonly Day[] {
  return [
    ...[...text.matchAll(monthDay)].map((hit) =>
      toDay(hit, from, {
        year: null,
        month: parseNumber(hit[2] as string),
        day: parseNumber(hit[3] as string),
        ...(hit[1] && { yearsAgo: hit[1] === '去年' ? 1 : 2 }),
      }),
    ),
    ...[...text.matchAll(bareDay)].map((hit) => toDay(hit, from, { year: null, month: null, day: Number(hit[1]) })),
    ...[...text.matchAll(writtenDay)].map((hit) =>
      toDay(hit, from, { year: null, month: null, day: parseNumber(hit[1] as string) }),
    ),
    ...[...text.matchAll(numberedRelative)].map((hit) =>
      toDay(hit, from, { year: null, month: null, day: parseNumber(hit[1] as string) }),
    ),
    ...[...text.matchAll(relativeDay)].map((hit) => toDay(hit, from, { daysAgo: daysAgo(hit[0]) })),
  ];
}

/** The other end of 7月21日至24日. */
function isLast(day: Day, before: Day | undefined): boolean {
  return before?.first === true && day.start - before.end <= 2;
}

function toDay(hit: RegExpMatchArray, from: number, when: Day['when']): Day {
  const start = from + (hit.index as number);
  return { start, end: start + hit[0].length, when, first: false };
}

function daysAgo(word: string): number {
  if (word.startsWith('今')) return 0;
  return word.startsWith('昨') ? 1 : 2;
}

function isReal({ when }: Day): boolean {
  if ('daysAgo' in when) return true;
  return when.day >= 1 && when.day <= 31 && (when.month === null || (when.month >= 1 && when.month <= 12));
}

/** 今天(3月7日): the date in the brackets says which day it is. */
function isExplained(chars: string, day: Day, next: Day | undefined): boolean {
  return 'daysAgo' in day.when && next !== undefined && /^[上下中]?午?\($/.test(chars.slice(day.end, next.start));
}
