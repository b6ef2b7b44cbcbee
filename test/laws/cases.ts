import { patience } from '../patience.js';

/** How many cases each law is tried on. */
export const numRuns = Number(process.env.PROPOSALS_RUNS ?? 200);

/** How long they may take, in milliseconds. */
export const timeout = patience + 50 * numRuns;
