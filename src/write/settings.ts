import type { ReportDocument } from '../types.js';
import type { ColumnKey, HeadingLanguage } from './rows.js';

/** Puts a style around a text, or none where colour is off. */
export interface Painter {
  readonly strong: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** A painter that leaves every text as it is. */
export const plain: Painter = { strong: (text) => text, faint: (text) => text };

/** What a writer is told; the command line fills in every field. */
export interface WriteSettings {
  /** The columns asked for; null leaves the choice to the format. */
  readonly columns: readonly ColumnKey[] | null;
  readonly headings: HeadingLanguage;
  /** Display columns that a table may take. */
  readonly width: number;
  readonly paint: Painter;
}

/** Turns report documents into the pieces of one output, in order. */
export type Writer = (
  documents: AsyncIterable<ReportDocument>,
  settings: WriteSettings,
) => AsyncIterable<string | Uint8Array>;
