import type { Source } from '../read/index.js';
import { toFailed } from './failed.js';
import type { Entry } from './journal.js';
import type { Reading } from './reading.js';

/** A source to read, and what a journal has of it. */
export interface Task {
  readonly source: Source;
  readonly entry: Entry | null;
}

/** A task as a reader gets it: with the hash that the bytes had when they were last read, or null. */
export interface Order {
  readonly source: Source;
  readonly knownHash: string | null;
}

/** Reads several sources: one reading each, in their order. */
export type Reader = (orders: readonly Order[]) => Promise<readonly Reading[]>;

/** A source with what it came to. */
export interface Finished {
  readonly source: Source;
  readonly reading: Reading;
  /** Whether a journal has it already. */
  readonly isKnown: boolean;
}

/** Has those of the tasks read that a journal doesn't answer; all of them out, in their order. */
export async function finish(tasks: readonly Task[], read: Reader): Promise<readonly Finished[]> {
  const known = tasks.map(recall);
  const orders = tasks.filter((_, i) => known[i] === null).map(toOrder);
  const readings = (orders.length > 0 ? await read(orders) : []).values();
  return tasks.map(({ source, entry }, i) => {
    const reading = known[i] ?? (readings.next().value as Reading);
    const isKnown = known[i] !== null;
    return { source, isKnown, reading: reading.state === 'unchanged' && entry ? entry.read() : reading };
  });
}

function recall({ source, entry }: Task): Reading | null {
  if (source.kind === 'failed') return toFailed(source.error);
  return entry?.isCurrent ? entry.read() : null;
}

function toOrder({ source, entry }: Task): Order {
  return { source, knownHash: entry?.hash ?? null };
}
