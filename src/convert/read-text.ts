import type { Confidence } from '../decode/index.js';
import type { Diagnostic } from '../types.js';

/** What a report was written in. */
export type TextKind = 'text' | 'html' | 'docx' | 'doc' | 'pdf';

/** A report's text as it came out of a file. */
export interface ReadText {
  /** The file's name; of a file that holds several reports, `file.txt#3` for the third. */
  readonly name: string;
  /** What positions refer to. */
  readonly text: string;
  readonly encoding: string;
  readonly confidence: Confidence;
  readonly diagnostics: readonly Diagnostic[];
  readonly kind: TextKind;
  /** The package that turned the file into text, and its version, e.g. `mammoth 1.9.0`; not for plain text. */
  readonly converter?: string;
}
