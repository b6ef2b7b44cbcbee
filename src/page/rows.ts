import type { Review, ReviewEntry } from '../corrections/review.js';
import { isKept, keyOf } from '../corrections/reviewed-document.js';
import { type PageReport, toName } from './report.js';

/** A proposal as the page lists it. */
export interface Row {
  /** Which report it stands in, and which of its entries it is: indexes from 0. */
  readonly report: number;
  readonly index: number;
  readonly entry: ReviewEntry;
  /** Counts within the report in the order of the text, from 1. */
  readonly number: number;
  /** What a search looks through, in lower case. */
  readonly searched: string;
}

/** What the list is narrowed to; null and the empty query leave everything. */
export interface Filters {
  readonly query: string;
  readonly report: number | null;
  /** `''` stands for those whose affiliation is not given. */
  readonly affiliation: string | null;
  readonly speaker: string | null;
}

/** Nothing is left out. */
export const noFilters: Filters = { query: '', report: null, affiliation: null, speaker: null };

/** The rows of one report, in the order of the text. */
export function toRows(report: PageReport, index: number, { entries }: Review): readonly Row[] {
  return entries
    .map((entry, i) => ({ entry, index: i }))
    .sort((a, b) => a.entry.span.start - b.entry.span.start)
    .map((each, i) => ({ ...each, report: index, number: i + 1, searched: toSearched(report, each.entry) }));
}

function toSearched(report: PageReport, { who, span, found }: ReviewEntry): string {
  const words = report.text.slice(span.start, span.end);
  const parts = [words, who.name, who.group, who.organization, who.title, ...(found?.keywords ?? []), toName(report)];
  return parts.join('\n').toLowerCase();
}

/** The rows that pass the filters. All words of the query, parted by blanks, must stand in a row. */
export function filterRows(rows: readonly Row[], { query, report, affiliation, speaker }: Filters): readonly Row[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    (row) =>
      (report === null || row.report === report) &&
      (affiliation === null || (row.entry.who.affiliation ?? '') === affiliation) &&
      (speaker === null || keyOf(row.entry.who) === speaker) &&
      terms.every((term) => row.searched.includes(term)),
  );
}

/** The first report that the filters leave rows of; null where they leave some of the open one, none, or everything. */
export function findReport(rows: readonly Row[], filters: Filters, open: number): number | null {
  if (!isNarrowed(filters) || rows.some(({ report }) => report === open)) return null;
  return rows[0]?.report ?? null;
}

/** Whether anything is left out. */
export function isNarrowed(filters: Filters): boolean {
  return Object.values(filters).some((value) => value !== null && value !== '');
}

/** The rows that count as proposals, and those that a reviewer rejected. */
export function partRejected(rows: readonly Row[]): {
  readonly kept: readonly Row[];
  readonly rejected: readonly Row[];
} {
  return {
    kept: rows.filter(({ entry }) => isKept(entry)),
    rejected: rows.filter(({ entry }) => !isKept(entry)),
  };
}

/** How often something is named, the most frequent first. */
export type Tally = readonly (readonly [name: string, count: number])[];

/** Counts what each proposal of the rows is filed under, `''` last; those that a reviewer rejected are none. */
export function tally(rows: readonly Row[], namesOf: (entry: ReviewEntry) => readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const { entry } of partRejected(rows).kept) {
    for (const name of namesOf(entry)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => Number(a[0] === '') - Number(b[0] === '') || b[1] - a[1]);
}
