import { availableParallelism } from 'node:os';
import type { RunSettings } from '../index.js';
import { UsageError } from './usage-error.js';

/** Threads pay from the how-manieth file on: for fewer, starting them takes longer than they save. */
const worthwhile = 2000;

/**
 * What `--jobs` asks for: so many threads from the first file on; without it, one a core once there are enough files.
 * Throws a `UsageError` where it is no number of threads.
 */
export function toThreads(jobs: string | undefined): Pick<RunSettings, 'threads'> {
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    throw new UsageError('no-number-of-threads', { number: jobs });
  const count = jobs === undefined ? availableParallelism() : Number(jobs);
  return count === 1 ? {} : { threads: { count, from: jobs === undefined ? worthwhile : 0 } };
}
