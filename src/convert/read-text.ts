import type { Confidence, EncodingName } from '../decode/index.js';
import type { Diagnostic } from '../types.js';

/** What a report was written in. */
export type TextKind = 'text' | 'html' | 'docx' | 'doc' | 'pdf';

/** A report's text as it came out of a file. */
export interface ReadText {
  /** The file's name; of a file that holds several reports, `file.txt#3` for the third. */
  readonly name: string;
  /** What positions refer to. */
  readonly text: string;
  /** How the bytes were read; `utf-8` for kinds that are no text by themselves. */
  readonly encoding: EncodingName;
  readonly confidence: Confidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly kind: TextKind;
  /** The packages that turned the file into text, and their versions, e.g. `mammoth 1.13.0`; not for plain text. */
  readonly converter?: string;
}

/** What a converter gives: all but the name. */
export type Converted = Omit<ReadText, 'name'>;
