export type { Outcome } from './outcome.js';
export { type ReadReport, type RunSettings, readReport, run } from './run.js';
