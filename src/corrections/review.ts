import type { Proposal, ReportDocument, Span } from '../types.js';
import { findAnchor, type PlainText, spanAt, toPlain } from './anchor.js';
import type { Anchor, Correction, Who } from './correction.js';

/** A report to be reviewed: its text, what was found in it, and the hash that corrections know it by. */
export interface ReviewedReport {
  readonly text: string;
  readonly hash: string;
  readonly document: ReportDocument;
}

/** A proposal under review, as it stands after the corrections. */
export interface ReviewEntry {
  readonly who: Who;
  readonly span: Span;
  /** What the program found; null where the reviewer added it. */
  readonly found: Proposal | null;
  /** The last word on it; null where nobody has judged it. */
  readonly correction: Correction | null;
}

/** A report's proposals after review, and the corrections that no longer fit it. */
export interface Review {
  readonly entries: readonly ReviewEntry[];
  readonly unfit: readonly Correction[];
}

/** Share of the longer of two stretches from which they are one proposal in two versions. */
const sameProposal = 0.5;

/**
 * Applies corrections to what was found in a report, one after another, the last word on a proposal counting. A
 * correction made on this very text applies as it stands, one made on an older text where its anchors are found again.
 */
export function review(report: ReviewedReport, corrections: readonly Correction[]): Review {
  const entries: ReviewEntry[] = report.document.speakers.flatMap((who) =>
    who.proposals.map((found) => ({ who, span: found, found, correction: null })),
  );
  const unfit: Correction[] = [];
  const locate = toLocator(report);
  for (const correction of corrections) {
    const at = locate(correction.at, correction.hash);
    const span = correction.action === 'change' ? locate(correction.to, correction.hash) : at;
    if (at && span) judge(entries, at, span, correction);
    else unfit.push(correction);
  }
  return { entries, unfit };
}

/** Finds anchors in the report; it is made plain for the first that needs it. */
function toLocator({ text, hash }: ReviewedReport): (anchor: Anchor, madeOn: string) => Span | null {
  let plain: PlainText | null = null;
  return (anchor, madeOn) => {
    const span = madeOn === hash ? spanAt(text, anchor) : null;
    if (span) return span;
    plain ??= toPlain(text);
    return findAnchor(plain, anchor);
  };
}

/** Writes a correction into the entries; one who rejects what is not there has what they want. */
function judge(entries: ReviewEntry[], at: Span, span: Span, correction: Correction): void {
  const index = findEntry(entries, at);
  const entry = entries[index];
  if (correction.action === 'reject') {
    if (entry) entries[index] = { ...entry, correction };
  } else {
    const { speaker: who } = correction;
    const judged: ReviewEntry = { who, span, found: entry?.found ?? null, correction };
    if (entry) entries[index] = judged;
    else entries.push(judged);
  }
}

/** The entry that stands at this place, or most nearly so; -1 where there is none. */
function findEntry(entries: readonly ReviewEntry[], at: Span): number {
  const shares = entries.map(({ span, found }) => Math.max(shareOf(span, at), found ? shareOf(found, at) : 0));
  const best = Math.max(...shares);
  return best >= sameProposal ? shares.indexOf(best) : -1;
}

/** What two stretches have in common, as a share of the longer one. */
function shareOf(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common / Math.max(one.end - one.start, other.end - other.start, 1);
}
