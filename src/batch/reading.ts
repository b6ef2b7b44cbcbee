import type { ConvertSettings } from '../convert/index.js';
import type { InputErrorCode } from '../errors.js';
import type { ExtractOptions } from '../extract.js';
import type { Message } from '../messages/format.js';
import type { Fingerprint } from '../similar/index.js';
import type { Diagnostic, ReportDocument } from '../types.js';

/** What reading a source needs to be told. Plain data: it is sent to other threads and stands at the head of a journal. */
export interface ReadingSettings {
  readonly convert: ConvertSettings;
  readonly extract: Pick<ExtractOptions, 'ledger' | 'lexicon'>;
  /** Whether a report without any trigger needs no document. */
  readonly rowsOnly: boolean;
  /** Whether to take fingerprints of the texts. */
  readonly dedupe: boolean;
  /** Whether to hash the bytes. */
  readonly journal: boolean;
}

/** What reading one source came to. Plain data, as its settings are. */
export type Reading =
  | {
      readonly state: 'read';
      readonly bytes: number;
      /** Of the bytes; empty where nobody asked for it. */
      readonly hash: string;
      readonly reports: readonly ReportReading[];
    }
  /** The bytes have the hash that they had when they were last read. */
  | { readonly state: 'unchanged' }
  | FailedReading;

/** An `InputError` as plain data. */
export interface FailedReading extends Message {
  readonly state: 'failed';
  readonly code: InputErrorCode;
}

/** One of the reports that a source holds: its document or, where none is needed, what is odd about it. */
export type ReportReading =
  | { readonly document: ReportDocument; readonly fingerprint?: Fingerprint }
  | { readonly file: string; readonly diagnostics: readonly Diagnostic[] };
