import type { ReportDocument } from '../types.js';

/** One proposal, with what is counted of it. */
export interface CountedProposal {
  /** The name or the group; null where the speaker is not known. */
  readonly speaker: string | null;
  readonly organization: string | null;
  readonly affiliation: string | null;
  readonly text: string;
  /** Null where nobody has looked for them yet. */
  readonly keywords: readonly string[] | null;
}

/** One report, with what is counted of it. */
export interface CountedReport extends Pick<ReportDocument, 'file' | 'title'> {
  /** ISO date of the meeting or, where that is not known, of the report. */
  readonly date: string | null;
  readonly proposals: readonly CountedProposal[];
}

/** How many proposals, and how many reports they stand in. */
export interface Count {
  readonly proposals: number;
  readonly reports: number;
}

/** The count of one affiliation, organization, month (`2025-07`) or keyword; null is what the reports leave open. */
export interface NamedCount extends Count {
  readonly name: string | null;
}

/** The count of one person, body or group. */
export interface SpeakerCount extends NamedCount {
  readonly organization: string | null;
  readonly affiliation: string | null;
}

/** The count of one keyword in the proposals of one affiliation. */
export interface CrossCount extends Count {
  readonly affiliation: string | null;
  readonly keyword: string;
}

/** One time that something was proposed. */
export interface Occurrence {
  readonly date: string | null;
  readonly speaker: string | null;
  readonly organization: string | null;
  readonly affiliation: string | null;
  readonly text: string;
  readonly file: string;
  readonly title: string | null;
}

/** A proposal that several reports have, in the same or nearly the same words: the earliest first, undated ones last. */
export type Repeat = readonly Occurrence[];

/**
 * The statistics of reports. Counts stand in the order of their number of proposals, the greatest first and what is not
 * known last; months in the order of time.
 */
export interface Statistics extends Count {
  /** Persons, bodies and groups that propose something. */
  readonly people: number;
  /** The first and the last date, null where no report has one. */
  readonly from: string | null;
  readonly to: string | null;
  readonly affiliations: readonly NamedCount[];
  readonly organizations: readonly NamedCount[];
  readonly speakers: readonly SpeakerCount[];
  readonly months: readonly NamedCount[];
  readonly keywords: readonly NamedCount[];
  readonly crossings: readonly CrossCount[];
  /** What was proposed most often first. */
  readonly repeats: readonly Repeat[];
}
