/** How many cases each law is tried on. */
export const numRuns = Number(process.env.PROPOSALS_RUNS ?? 200);

/** How long they may take, in milliseconds: enough for the slowest machine. */
export const timeout = 600_000 + 50 * numRuns;
