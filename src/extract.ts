import type { ReportDocument } from './types.js';

/** What `extract` may be told about a report besides its text. */
export interface ExtractOptions {
  /** The input's name; a date in it lends its year to a bare day. */
  readonly file?: string;
  /** How the bytes were read. */
  readonly encoding?: string;
  /** Whether to account for every sentence. */
  readonly ledger?: boolean;
}

/** Reads one report: text in, report document out. Pure. */
export function extract(_text: string, options: ExtractOptions = {}): ReportDocument {
  const { file = '-', encoding = 'utf-8' } = options;
  return {
    file,
    title: null,
    source: null,
    publishedOn: null,
    heldOn: null,
    speakers: [],
    roster: { announced: [], missing: [] },
    encoding,
    diagnostics: [],
  };
}
