import type { InputError } from '../errors.js';
import type { SimilarIndex } from '../similar/index.js';
import type { Diagnostic, ReportDocument } from '../types.js';
import { toError } from './failed.js';
import type { ReportReading } from './reading.js';
import type { Finished } from './task.js';

/** What became of one report, or of an input that could not be read. */
export type Outcome =
  | { readonly state: 'done'; readonly bytes: number; readonly document: ReportDocument }
  /** It holds no trigger and so no proposal; only where no more is asked for than rows. */
  | {
      readonly state: 'without-trigger';
      readonly bytes: number;
      readonly file: string;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** Its text is that of an earlier report, white space and the width of punctuation aside; only under `dedupe`. */
  | { readonly state: 'duplicate'; readonly bytes: number; readonly file: string; readonly of: string }
  | { readonly state: 'failed'; readonly bytes: number; readonly file: string; readonly error: InputError };

/** The outcomes of a source, one a report; its bytes are counted with the first. Without an index nothing is compared. */
export function toOutcomes({ source, reading }: Finished, seen: SimilarIndex<string> | null): readonly Outcome[] {
  if (reading.state === 'failed') {
    return [{ state: 'failed', bytes: 0, file: source.name, error: toError(reading) }];
  }
  return reading.state === 'read'
    ? reading.reports.map((report, i) => toOutcome(report, i === 0 ? reading.bytes : 0, seen))
    : [];
}

function toOutcome(report: ReportReading, bytes: number, seen: SimilarIndex<string> | null): Outcome {
  if (!('document' in report)) return { state: 'without-trigger', bytes, ...report };
  const { document, fingerprint } = report;
  const similar = fingerprint && seen ? seen.add(document.file, fingerprint) : null;
  if (similar === null) return { state: 'done', bytes, document };
  if (similar.kind === 'identical') return { state: 'duplicate', bytes, file: document.file, of: similar.of };
  return { state: 'done', bytes, document: { ...document, duplicateOf: similar.of } };
}
