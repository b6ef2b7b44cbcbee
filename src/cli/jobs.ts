import { availableParallelism } from 'node:os';
import type { RunSettings } from '../index.js';
import { UsageError } from './usage-error.js';

/** Bytes, those of some 2,000 reports, that take longer to read than threads to start. */
const worthwhile = 3_000_000;

/**
 * What `--jobs` asks for: so many threads from the first file on; without it, one a core where there is enough to read.
 * Throws a `UsageError` where it is no number of threads.
 */
export function toThreads(jobs: string | undefined): Pick<RunSettings, 'threads'> {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError('no-number-of-threads', { number: jobs });
  const count = jobs === undefined ? availableParallelism() : Number(jobs);
  return count === 1 ? {} : { threads: { count, after: jobs === undefined ? worthwhile : 0 } };
}
