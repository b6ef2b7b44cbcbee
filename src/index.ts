export { type Outcome, type ReadReport, type RunSettings, readReport, run } from './batch/index.js';
export {
  type Anchor,
  type Correction,
  correct,
  type Entry,
  type FindCorrections,
  parseCorrection,
  type Review,
  type ReviewedReport,
  review,
  toCorrectionFinder,
  toJudged,
  toUnfitWarning,
  type Who,
} from './corrections/index.js';
export {
  type Confidence,
  type Decoded,
  type DecodeSettings,
  decode,
  type EncodingName,
  encodingNames,
  parseEncoding,
} from './decode/index.js';
export { addKeywords, type Keywords } from './enrich/add-keywords.js';
export { loadKeywords } from './enrich/load-keywords.js';
export { InputError, type InputErrorCode } from './errors.js';
export { type ExtractOptions, extract } from './extract.js';
export { affiliations, type LexiconEntry, type LexiconKind, lexiconKinds, listWords } from './lexicons.js';
export { type ByteStream, type Input, readInput } from './read/index.js';
export { type Rule, rules } from './rules.js';
export {
  type Count,
  type Figures,
  measures,
  type Score,
  type Scored,
  scoreReport,
  sumScores,
  toFigures,
} from './score/index.js';
export { toHash } from './text/hash.js';
export { toVisible } from './text/visible.js';
export { wrap } from './text/wrap.js';
export type {
  Affiliation,
  Block,
  Diagnostic,
  Fate,
  LedgerEntry,
  LexiconAdditions,
  Proposal,
  ReportDocument,
  Roster,
  Span,
  Speaker,
} from './types.js';
export {
  allColumns,
  binaryFormats,
  type Cell,
  type ColumnKey,
  type ColumnType,
  columns,
  type Format,
  formatsByExtension,
  guard,
  type HeadingLanguage,
  type IndexedPage,
  type IndexedReport,
  type Painter,
  plain,
  type Style,
  unguard,
  type Writer,
  type WriteSettings,
  writeIndex,
  writers,
} from './write/index.js';
