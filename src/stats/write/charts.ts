import type { HeadingLanguage } from '../../write/index.js';
import { toSummaryLine } from '../../write/summary.js';
import type { NamedCount, SpeakerCount, Statistics } from '../types.js';
import type { Words } from '../words.js';

/** One line of a chart. */
export interface Bar {
  readonly label: string;
  /** What stands behind the label, to tell it from others. */
  readonly detail: string;
  readonly value: number;
  /** The value among all proposals, in hundredths. */
  readonly share: number;
}

/** The counts of one statistic, ready to be drawn. */
export interface Chart {
  readonly heading: string;
  /** The greatest or, where they stand in the order of time, the latest. */
  readonly bars: readonly Bar[];
  readonly rest: readonly Bar[];
  /** What the reports leave open; null where they leave nothing open. */
  readonly unknown: Bar | null;
}

/** Months that a chart shows: two years. */
const latest = 24;

/** The charts of all statistics that count names, in their order; of each at most `limit` bars beside the rest, or 24 months. */
export function toCharts(statistics: Statistics, words: Words, limit: number): Chart[] {
  const { affiliations, organizations, speakers, months, keywords, proposals } = statistics;
  const toChart = (heading: string, counts: readonly (NamedCount | SpeakerCount)[], from = 0, to = limit): Chart => {
    const bars = counts.flatMap((count) => (count.name === null ? [] : [toBar(count.name, count, proposals)]));
    const open = counts.find(({ name }) => name === null);
    return {
      heading,
      bars: bars.slice(from, to),
      rest: [...bars.slice(0, from), ...bars.slice(to)],
      unknown: open ? toBar(words.unknown, open, proposals) : null,
    };
  };
  const dated = months.filter(({ name }) => name !== null).length;
  return [
    toChart(words.affiliations, affiliations),
    toChart(words.organizations, organizations),
    toChart(words.speakers, speakers),
    toChart(words.months, months, Math.max(0, dated - latest), dated),
    toChart(words.keywords, keywords),
  ];
}

/** What the statistics are of: reports, speakers, proposals, and from when to when. */
export function toScope(statistics: Statistics, words: Words, language: HeadingLanguage): string {
  const { from, to, people: speakers, reports, proposals } = statistics;
  const line = toSummaryLine({ reports, speakers, proposals }, language);
  return from === null || to === null ? line : `${line} · ${words.range(from, to)}`;
}

function toBar(label: string, count: NamedCount | SpeakerCount, all: number): Bar {
  const value = count.proposals;
  return { label, detail: toDetail(count), value, share: (value / all) * 100 };
}

/** A speaker's organization or, where none is known, affiliation. */
function toDetail(count: NamedCount | SpeakerCount): string {
  return 'organization' in count ? (count.organization ?? count.affiliation ?? '') : '';
}
