/** A date as far as the report writes it: `7月22日` has no year, `22日` neither year nor month. */
export interface WrittenDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number;
  /** How many years before its reference's, where it says so: 去年11月30日. */
  readonly yearsAgo?: number;
}

/** What lends an incomplete date its year and month: the day of publication, or the date in the input's name. */
export interface Reference {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Whether a report looks back on a day or announces it. */
type Tense = 'past' | 'future';

/** Clocks differ: a bare day this far ahead of its reference still belongs to the same month. */
const daysAhead = 2;

/**
 * The ISO date of a written one, or null where neither it nor the reference names the year, or where there is no such day.
 *
 * `toIsoDate({ year: null, month: 12, day: 30 }, { year: 2026, month: 1, day: 4 }, 'past')` is `'2025-12-30'`.
 */
export function toIsoDate(date: WrittenDate, reference: Reference | null, tense: Tense): string | null {
  const { day } = date;
  if (date.year !== null && date.month !== null) return format(date.year, date.month, day);
  if (!reference) return null;
  if (date.month !== null && date.yearsAgo) return format(reference.year - date.yearsAgo, date.month, day);
  if (date.month !== null) return format(yearOf(date.month, reference, tense), date.month, day);
  if (reference.month === null) return null;
  const month = reference.month + monthShift(day, reference.day, tense);
  return format(reference.year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1, day);
}

/** The reference that an ISO date is. */
export function toReference(iso: string): Reference {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return { year, month, day };
}

/** The ISO date `days` days before another. */
export function daysBefore(iso: string, days: number): string {
  const { year, month, day } = toReference(iso);
  return new Date(Date.UTC(year, (month as number) - 1, (day as number) - days)).toISOString().slice(0, 10);
}

/** The reference's year, or the neighbour's where a month lies more than half a year off: 12月30日 in a report of January. */
function yearOf(month: number, reference: Reference, tense: Tense): number {
  if (reference.month === null) return reference.year;
  if (tense === 'past' && month - reference.month > 6) return reference.year - 1;
  if (tense === 'future' && reference.month - month > 6) return reference.year + 1;
  return reference.year;
}

function monthShift(day: number, referenceDay: number | null, tense: Tense): -1 | 0 | 1 {
  if (referenceDay === null) return 0;
  if (tense === 'past') return day > referenceDay + daysAhead ? -1 : 0;
  return day < referenceDay ? 1 : 0;
}

function format(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
