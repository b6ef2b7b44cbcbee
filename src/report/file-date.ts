import { toFileName } from '../text/file-name.js';
import type { Reference } from './calendar.js';

const dated =
  /(?<!\d)((?:19|20)\d\d)(?:[-_.年]?(0[1-9]|1[0-2]|[1-9](?=[-_.月]))(?:[-_.月]?(0[1-9]|[12]\d|3[01]|[1-9](?!\d)))?)?(?!\d)/g;

/**
 * The date in an input's name: of the file itself, or of the folders inside an archive. It lends its year and month to a
 * bare day; it is no publication date.
 *
 * `parseFileDate('in/20240117-04.txt')` is `{ year: 2024, month: 1, day: 17 }`.
 */
export function parseFileDate(file: string): Reference | null {
  const member = file.slice(file.lastIndexOf('!/') + 1);
  const base = toFileName(member);
  return parseFirst(base) ?? (member.length < file.length ? parseFirst(member) : null);
}

function parseFirst(name: string): Reference | null {
  const dates = [...name.normalize('NFKC').matchAll(dated)].map(toReference);
  return dates.find((date) => date.day !== null) ?? dates.find((date) => date.month !== null) ?? dates[0] ?? null;
}

function toReference([, year, month, day]: RegExpMatchArray): Reference {
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}
