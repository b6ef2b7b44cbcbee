export { type Outcome, type RunSettings, run } from './batch/index.js';
export { type Decoded, type DecodeSettings, decode } from './decode/index.js';
export { InputError, type InputErrorCode } from './errors.js';
export { type ExtractOptions, extract } from './extract.js';
export { type ByteStream, type Input, readInput } from './read/index.js';
export type {
  Affiliation,
  Block,
  Diagnostic,
  Fate,
  LedgerEntry,
  Proposal,
  ReportDocument,
  Roster,
  Span,
  Speaker,
} from './types.js';
export {
  type Cell,
  type ColumnKey,
  columns,
  type Format,
  type HeadingLanguage,
  type Painter,
  plain,
  type Writer,
  type WriteSettings,
  writers,
} from './write/index.js';
