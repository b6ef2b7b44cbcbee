export type { Outcome } from './outcome.js';
export { type ReadReport, type RunSettings, readReports, run } from './run.js';
