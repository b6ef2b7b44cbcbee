import { existsSync } from 'node:fs';
import { UsageError } from './usage-error.js';

/** A place that somebody names: a file, one of the reports in it, one of its lines. */
export interface Place {
  readonly file: string;
  /** The report's name, `file.txt#3`; null for all of the file. */
  readonly report: string | null;
  /** From 1; null for all of them. */
  readonly line: number | null;
}

/**
 * `report.txt:12` is line 12 of report.txt, `file.txt#3` the third report in file.txt, unless a file has that
 * very name. Throws a `UsageError` for what is no line of a file.
 */
export function parsePlace(name: string): Place {
  const [, file = name, number, line] = /^(.+?)(#\d+)?(?::(\d+))?$/s.exec(name) ?? [];
  if (existsSync(name)) return { file: name, report: null, line: null };
  const [, named = '', odd = ''] = /^(.+):([^:/\\]+)$/s.exec(name) ?? [];
  if (line === undefined && existsSync(named)) throw new UsageError('no-line', { file: named, line: odd });
  const isReport = number !== undefined && !existsSync(file + number);
  return {
    file: isReport ? file : file + (number ?? ''),
    report: isReport ? file + number : null,
    line: line === undefined ? null : Number(line),
  };
}

/** The reports of a file that stand at a place; throws a `UsageError` where it has others only. `nameOf` tells a report's name. */
export async function* atPlace<Report>(
  place: Place,
  reports: AsyncIterable<Report>,
  nameOf: (report: Report) => string,
): AsyncGenerator<Report> {
  let parts = 0;
  let isFound = place.report === null;
  for await (const report of reports) {
    parts += 1;
    if (place.report !== null && place.report !== nameOf(report)) continue;
    isFound = true;
    yield report;
  }
  if (!isFound && parts > 0) throw new UsageError('no-part', { report: place.report ?? '', file: place.file, parts });
}
