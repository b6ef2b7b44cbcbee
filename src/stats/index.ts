export { hasRunName, parseRun, parseRunKind, type RunKind } from './earlier-run.js';
export { isOutput, mayBeOutput } from './own-output.js';
export { type CountableDocument, toCountedReport } from './to-report.js';
export { type FindKeywords, toStatistics } from './to-statistics.js';
export type {
  Count,
  CountedProposal,
  CountedReport,
  CrossCount,
  NamedCount,
  Occurrence,
  Repeat,
  SpeakerCount,
  Statistics,
} from './types.js';
export {
  type StatsFormat,
  type StatsSettings,
  statsFormats,
  statsFormatsByExtension,
  writeStats,
} from './write/index.js';
