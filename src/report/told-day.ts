import { daysBefore, type Reference, toIsoDate } from './calendar.js';
import type { Day } from './days.js';

/**
 * The ISO date of a day that the text tells: 昨天 is counted back from `today`, a day without its year or month takes them from
 * `reference`. Null where either is needed and missing.
 */
export function toDate(day: Day, today: string | null, reference: Reference | null): string | null {
  const { when } = day;
  if ('daysAgo' in when) return today && daysBefore(today, when.daysAgo);
  return toIsoDate(when, reference, 'past');
}
