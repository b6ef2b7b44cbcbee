import type { InputError } from '../errors.js';
import type { ReportDocument } from '../types.js';

/** What became of one input: a report document, or the reason why there is none. */
export type Outcome =
  | { readonly state: 'done'; readonly document: ReportDocument }
  | { readonly state: 'failed'; readonly file: string; readonly error: InputError };
