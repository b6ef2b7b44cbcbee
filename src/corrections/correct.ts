import { toWarning } from '../messages/warning.js';
import type { Diagnostic, ReportDocument } from '../types.js';
import type { Correction } from './correction.js';
import { type ReviewedReport, review } from './review.js';
import { toReviewedDocument } from './reviewed-document.js';

/** Characters of a correction's words by which a message names it. */
const shown = 30;

/** The report document after review. Each correction that no longer fits the report becomes a diagnostic. */
export function correct(report: ReviewedReport, corrections: readonly Correction[]): ReportDocument {
  if (corrections.length === 0) return report.document;
  const { entries, unfit } = review(report, corrections);
  const reviewed = toReviewedDocument(report, entries);
  return { ...reviewed, diagnostics: [...reviewed.diagnostics, ...unfit.map(toUnfitWarning)] };
}

/** The diagnostic that tells of a correction that no longer fits. */
export function toUnfitWarning({ action, at }: Correction): Diagnostic {
  const words = at.text.length > shown ? `${at.text.slice(0, shown)}…` : at.text;
  return toWarning('correction-unfit', { action, words }, null);
}
