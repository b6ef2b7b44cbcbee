import { parseNumber, small } from '../text/numerals.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import type { WrittenDate } from './calendar.js';

/** A date with its year, where it stands in the view. */
export interface FoundDate extends Span {
  readonly date: WrittenDate & { readonly year: number; readonly month: number };
}

const year = '\\d{4}|[一二三四五六七八九〇○零0]{4}';
const fullDate = new RegExp(`(${year})(?:年/?|[-—/.])(${small}|元(?=月))(?:月/?|[-—/.])(${small})(?:日|号)?T?`, 'g');
/** What parts a date's year from its month, or the head of one that nothing parts. */
const parts = /[年—/.-]|20\d\d/;
/** 02.11.2020, the day first. */
const dayFirst = /(?<![\d.])(\d{2})\.(\d{2})\.((?:19|20)\d\d)/g;
/** 民國104年11月5日, 民國八十八年十二月廿四日, counted from 1912; without 民國 (104-11-05) only where a label says that it is a date. */
const republican = new RegExp(`民[国國](\\d{2,3}|[一二三四五六七八九十]{1,3})年(${small}|元)月(${small})日`, 'g');
const bareRepublican = /(?<![\d.])(1[01]\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g;
const beforeRepublic = 1911;
const compactDate = /(20\d\d)([01]\d)([0-3]\d)(?!\d)/g;

/** The dates with a year in a stretch of the view: 2025-07-23, 2025/7/23, 2025.07.23, 2025年7月23日, 二〇二五年七月二十三日, 23.07.2025. */
export function findDates(view: View, from: number, to: number): readonly FoundDate[] {
  const found = findBy(fullDate, view, from, to);
  if (found.length > 0) return found;
  const counted = findRepublican(republican, view, from, to);
  return counted.length > 0 ? counted : findDayFirst(view, from, to);
}

function findRepublican(pattern: RegExp, view: View, from: number, to: number): readonly FoundDate[] {
  return [...view.chars.slice(from, to).matchAll(pattern)].map((hit) => {
    const [whole, year, month, day] = hit as unknown as [string, string, string, string];
    const start = from + hit.index;
    const date = { year: parseNumber(year) + beforeRepublic, month: parseNumber(month), day: parseNumber(day) };
    return { start, end: start + whole.length, date };
  });
}

function findDayFirst(view: View, from: number, to: number): readonly FoundDate[] {
  return [...view.chars.slice(from, to).matchAll(dayFirst)].flatMap((hit) => {
    const [whole, day, month, year] = hit as unknown as [string, string, string, string];
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    const start = from + hit.index;
    const end = start + whole.length;
    const isWhole = !/[\d.]/.test(view.chars.charAt(end)) || hasGapBefore(view, end);
    return !isWhole || date.month > 12 || date.day > 31 || date.month * date.day === 0 ? [] : [{ start, end, date }];
  });
}

/** The date that `20250723` at the start of a stretch spells, or `104-07-23`. Only where a label or a name says that it is one. */
export function findCompactDates(view: View, from: number, to: number): readonly FoundDate[] {
  const found = findBy(compactDate, view, from, to);
  return found.length > 0 ? found : findRepublican(bareRepublican, view, from, to);
}

function findBy(pattern: RegExp, view: View, from: number, to: number): readonly FoundDate[] {
  const text = view.chars.slice(from, to);
  if (!parts.test(text)) return [];
  const found: FoundDate[] = [];
  for (const hit of text.matchAll(pattern)) {
    const start = from + hit.index;
    if (continuesNumber(view, start)) continue;
    const [whole, yearText, monthText, dayText] = hit as unknown as [string, string, string, string];
    const dayStart = start + whole.lastIndexOf(dayText);
    const shown = untilGap(view, dayStart, dayText);
    const date = { year: parseNumber(yearText), month: parseNumber(monthText), day: parseNumber(shown) };
    if (date.month > 12 || date.day > 31 || date.month * date.day === 0) continue;
    found.push({ start, end: shown === dayText ? start + whole.length : dayStart + shown.length, date });
  }
  return found;
}

function continuesNumber(view: View, start: number): boolean {
  return /\d/.test(view.chars.charAt(start - 1)) && !hasGapBefore(view, start);
}

/** In `2025-7-3 10:15` the view shows `310`: a blank ends the day. */
function untilGap(view: View, start: number, text: string): string {
  return text.length === 2 && /^\d/.test(text) && hasGapBefore(view, start + 1) ? text.slice(0, 1) : text;
}
