import { toAnchor } from '../corrections/anchor.js';
import type { Correction, Who } from '../corrections/correction.js';
import type { ReviewEntry } from '../corrections/review.js';
import { toIdentity } from '../corrections/reviewed-document.js';
import { stripEdges } from '../text/edges.js';
import type { Span } from '../types.js';
import type { PageReport } from './report.js';

/** Characters at the edges of a selection that are no part of a proposal's text (annotation.md, rule 6). */
const head = /[\s、，,：:。；;]/;
const tail = /[\s。！？；!?;]/;

/**
 * The corrections after a reviewer has accepted or rejected an entry. Deciding the same again takes it back; what was
 * changed or added is accepted already, and rejecting what was added removes it.
 */
export function decide(
  report: PageReport,
  corrections: readonly Correction[],
  entry: ReviewEntry,
  action: 'accept' | 'reject',
): readonly Correction[] {
  const { found, who, correction } = entry;
  const others = takeBack(corrections, entry);
  if (correction?.action === action) return others;
  if (action === 'reject') return found ? [...others, { ...about(report, found), action }] : others;
  if (!found || correction?.action === 'change') return corrections;
  return [...others, { ...about(report, found), action, speaker: toIdentity(who) }];
}

/** The corrections without the last word on an entry. */
export function takeBack(corrections: readonly Correction[], { correction }: ReviewEntry): readonly Correction[] {
  return corrections.filter((each) => each !== correction);
}

/** The corrections after a reviewer has given an entry these bounds and this speaker; null adds an entry. */
export function put(
  report: PageReport,
  corrections: readonly Correction[],
  entry: ReviewEntry | null,
  span: Span,
  who: Who,
): readonly Correction[] {
  const speaker = toIdentity(who);
  const others = entry ? takeBack(corrections, entry) : corrections;
  const found = entry?.found;
  const correction: Correction = found
    ? { ...about(report, found), action: 'change', to: toAnchor(report.text, span), speaker }
    : { ...about(report, span), action: 'add', speaker };
  return [...others, correction];
}

/** The stretch without the blanks and the punctuation at its edges; null where nothing is left. */
export function trimSpan(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const kept = stripEdges(words, head, tail);
  if (kept === '') return null;
  const from = start + words.indexOf(kept);
  return { start: from, end: from + kept.length };
}

function about({ text, hash, document }: PageReport, span: Span) {
  return { file: document.file, hash, at: toAnchor(text, span) };
}
