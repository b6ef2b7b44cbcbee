export { type Outcome, type RunSettings, run } from './batch/index.js';
export {
  type Confidence,
  type Decoded,
  type DecodeSettings,
  decode,
  type EncodingName,
  encodingNames,
  parseEncoding,
} from './decode/index.js';
export { InputError, type InputErrorCode } from './errors.js';
export { type ExtractOptions, extract } from './extract.js';
export { type ByteStream, type Input, readInput } from './read/index.js';
export { toVisible } from './text/visible.js';
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
  allColumns,
  type Cell,
  type ColumnKey,
  columns,
  type Format,
  formatsByExtension,
  guard,
  type HeadingLanguage,
  type Painter,
  plain,
  type Style,
  unguard,
  type Writer,
  type WriteSettings,
  writers,
} from './write/index.js';
