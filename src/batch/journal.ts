import type { Source } from '../read/index.js';
import type { Reading } from './reading.js';
import type { Finished } from './task.js';

/** What an earlier run wrote down of a source. */
export interface Entry {
  /** Of its bytes. */
  readonly hash: string;
  /** Whether the source is a file that by its size and time has not changed since. */
  readonly isCurrent: boolean;
  /** What it came to. */
  readonly read: () => Reading;
}

/** What a run keeps, so that a later one need not read again what has not changed. */
export interface Journal {
  /** What was written down of the source, or null. */
  readonly find: (source: Source) => Entry | null;
  /** Writes down what sources came to; throws where that is not possible. */
  readonly add: (finished: readonly Finished[]) => void;
}
