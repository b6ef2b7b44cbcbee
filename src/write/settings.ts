import type { Diagnostic, ReportDocument } from '../types.js';
import type { ColumnKey, HeadingLanguage } from './rows.js';

/** The parts of an output for people that stand out or back; what was taken from a report, and what was left. */
export type Style = 'strong' | 'faint' | 'taken' | 'left';

/** Puts a style around a text without line ends, or none where colour is off. */
export type Painter = (style: Style, text: string) => string;

/** A painter that leaves every text as it is. */
export const plain: Painter = (_style, text) => text;

/** Puts into words what is odd in a report. */
export type Tell = (diagnostic: Diagnostic) => string;

/** Tells it in English, as a document has it. */
export const inEnglish: Tell = ({ message }) => message;

/** What a writer is told; the command line fills in every field. */
export interface WriteSettings {
  /** The columns asked for; null leaves the choice to the format. */
  readonly columns: readonly ColumnKey[] | null;
  readonly headings: HeadingLanguage;
  /** xlsx: the words of its warnings. */
  readonly tell: Tell;
  /** csv, tsv: byte order mark and CRLF, as spreadsheets on Windows expect of a file. */
  readonly bom: boolean;
  /** csv, tsv: put `'` before cells that a spreadsheet may take for a formula. */
  readonly guard: boolean;
  /** table: display columns that it may take. */
  readonly width: number;
  /** table: its colours. */
  readonly paint: Painter;
}

/** Turns report documents into the pieces of one output, in order. */
export type Writer = (
  documents: AsyncIterable<ReportDocument>,
  settings: WriteSettings,
) => AsyncIterable<string | Uint8Array>;
