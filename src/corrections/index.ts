export { correct, toUnfitWarning } from './correct.js';
export type { Anchor, Correction, Who } from './correction.js';
export { type FindCorrections, toCorrectionFinder } from './finder.js';
export { type Judged, toJudged } from './judged.js';
export { type ParsedCorrections, parseCorrections } from './parse.js';
export { type Review, type ReviewEntry, type ReviewedReport, review } from './review.js';
export { toReviewedDocument } from './reviewed-document.js';
