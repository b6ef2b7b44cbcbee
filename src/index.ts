export { affiliations } from './affiliations.js';
export {
  type Entry,
  type Finished,
  type Journal,
  type Outcome,
  type Reading,
  type ReadingSettings,
  type ReadReport,
  type ReportReading,
  type RunSettings,
  readReports,
  run,
  toReadingSettings,
} from './batch/index.js';
export {
  type ConvertSettings,
  parseSplit,
  type ReadText,
  type Split,
  type TextKind,
  toTexts,
} from './convert/index.js';
export {
  type Anchor,
  type Correction,
  correct,
  type FindCorrections,
  type ParsedCorrections,
  parseCorrections,
  type Review,
  type ReviewEntry,
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
export { InputError, type InputErrorCode } from './errors.js';
export { type ExtractOptions, extract } from './extract.js';
export { addKeywords, type Keywords } from './keywords/add-keywords.js';
export { loadKeywords } from './keywords/load-keywords.js';
export { type LexiconEntry, type LexiconKind, lexiconKinds, listWords } from './lexicons.js';
export {
  type ByteStream,
  defaultLimits,
  type FindSettings,
  findSources,
  type Limits,
  readSource,
  type Source,
} from './read/index.js';
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
export {
  type Fingerprint,
  nearFrom,
  openIndex,
  type Similar,
  type SimilarIndex,
  toFingerprint,
} from './similar/index.js';
export {
  type CountedProposal,
  type CountedReport,
  hasRunName,
  isOutput,
  mayBeOutput,
  parseRun,
  parseRunKind,
  type Statistics,
  type StatsFormat,
  type StatsSettings,
  statsFormats,
  statsFormatsByExtension,
  toCountedReport,
  toStatistics,
  writeStats,
} from './stats/index.js';
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
  inEnglish,
  type Painter,
  plain,
  rowFormats,
  type Style,
  unguard,
  type Writer,
  type WriteSettings,
  writeIndex,
  writers,
} from './write/index.js';
