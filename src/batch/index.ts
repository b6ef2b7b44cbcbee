export type { Outcome } from './outcome.js';
export { type RunSettings, run } from './run.js';
