import { toLineFinder } from '../text/lines.js';
import type { LedgerEntry, Proposal, ReportDocument, Span, Speaker } from '../types.js';
import type { Who } from './correction.js';
import type { ReviewEntry, ReviewedReport } from './review.js';

/** The name of the rule behind what a reviewer decided. */
const reviewRule = 'review';

/**
 * The report document as the reviewer left it: rejected proposals gone, the others with their bounds and speakers. What
 * nobody changed stays as it was found; a proposal that a reviewer cut has no keywords.
 */
export function toReviewedDocument(
  { text, document }: ReviewedReport,
  entries: readonly ReviewEntry[],
): ReportDocument {
  if (entries.every(({ correction }) => correction === null)) return document;
  const lineOf = toLineFinder(text);
  const kept = entries.filter(isKept).sort((a, b) => a.span.start - b.span.start);
  const proposalsOf = (who: Who) =>
    kept
      .filter((entry) => keyOf(entry.who) === keyOf(who))
      .map((entry) => (isAsFound(entry) ? entry.found : toProposal(text, entry, lineOf)));
  const known = new Set(document.speakers.map(keyOf));
  const speakers = document.speakers.map((speaker): Speaker => ({ ...speaker, proposals: proposalsOf(speaker) }));
  for (const { who } of kept) {
    if (known.has(keyOf(who))) continue;
    known.add(keyOf(who));
    insert(speakers, { ...toIdentity(who), rule: reviewRule, proposals: proposalsOf(who), blocks: [] });
  }
  const reviewed = { ...document, speakers };
  return document.ledger ? { ...reviewed, ledger: toReviewedLedger(document.ledger, entries) } : reviewed;
}

/** Whether the entry is a proposal after review. */
export function isKept({ correction }: ReviewEntry): boolean {
  return correction?.action !== 'reject';
}

/** What tells one speaker of a report from another: the name or the group. */
export function keyOf({ name, group }: Who): string {
  return name ?? group ?? '';
}

/** Who somebody is, without what they say. */
export function toIdentity({ name, group, organization, title, affiliation }: Who): Who {
  return { name, group, organization, title, affiliation };
}

function isAsFound(entry: ReviewEntry): entry is ReviewEntry & { readonly found: Proposal } {
  return entry.found?.start === entry.span.start && entry.found.end === entry.span.end;
}

function toProposal(text: string, { span, found }: ReviewEntry, lineOf: (offset: number) => number): Proposal {
  const { start, end } = span;
  const trigger = found?.trigger ?? '';
  return { start, end, text: text.slice(start, end), line: lineOf(start), trigger, rule: reviewRule };
}

/** Puts a speaker where its first word stands among the others. */
function insert(speakers: Speaker[], speaker: Speaker): void {
  const at = speakers.findIndex((other) => firstWord(other) > firstWord(speaker));
  speakers.splice(at < 0 ? speakers.length : at, 0, speaker);
}

function firstWord({ blocks, proposals }: Speaker): number {
  return Math.min(...[...blocks, ...proposals].map(({ start }) => start));
}

/** The ledger in which sentences have the fate that the reviewer gave them. */
function toReviewedLedger(ledger: readonly LedgerEntry[], entries: readonly ReviewEntry[]): readonly LedgerEntry[] {
  const changed = entries.filter((entry) => !isKept(entry) || !isAsFound(entry));
  const touches = (sentence: Span, span: Span | null) =>
    span !== null && span.start < sentence.end && span.end > sentence.start;
  return ledger.map((sentence): LedgerEntry => {
    if (!changed.some(({ span, found }) => touches(sentence, span) || touches(sentence, found))) return sentence;
    const isProposal = entries.some((entry) => isKept(entry) && touches(sentence, entry.span));
    if (isProposal === (sentence.fate === 'proposal')) return sentence;
    return { ...sentence, fate: isProposal ? 'proposal' : 'speech', rule: reviewRule };
  });
}
