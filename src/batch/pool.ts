import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { readAll } from './read-all.js';
import type { Reading, ReadingSettings } from './reading.js';
import type { Order, Reader } from './task.js';

/** Threads that read. */
export interface Pool {
  readonly read: Reader;
  readonly close: () => Promise<void>;
}

interface Thread extends Pool {
  /** How many of its answers are waited for. */
  readonly owed: () => number;
}

interface Answer {
  readonly resolve: (readings: readonly Reading[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * So many threads, of which this is one: each compiles the grammar anew, so one fewer is worth its wait. What is to be
 * read goes to the one that owes least.
 */
export function openPool(count: number, settings: ReadingSettings): Pool {
  const others = Array.from({ length: count - 1 }, () => openThread(settings));
  const threads = [...others, toThread(readAll(settings))];
  return {
    read: (orders) => threads.reduce((a, b) => (b.owed() < a.owed() ? b : a)).read(orders),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

/** This thread as one of several: before each batch it sees to what else it has to do, such as feeding the others. */
function toThread(read: Reader): Thread {
  let owed = 0;
  let before: Promise<unknown> = Promise.resolve();
  return {
    owed: () => owed,
    read: (orders) => {
      owed += 1;
      const readings = before.then(() => setImmediate()).then(() => read(orders));
      before = readings.catch(() => {}).finally(() => (owed -= 1));
      return readings;
    },
    close: async () => {},
  };
}

/** A thread answers in the order in which it is asked. When it comes to an end by itself, all its answers fail. */
function openThread(settings: ReadingSettings): Thread {
  const worker = new Worker(findProgram(), { workerData: settings });
  const waiting: Answer[] = [];
  let failure: unknown = null;
  const fail = (error: unknown) => {
    failure ??= error;
    for (const answer of waiting.splice(0)) answer.reject(failure);
  };
  worker.once('error', fail);
  worker.once('exit', () => fail(new Error('a reading thread ended')));
  worker.on('message', (answer: string) => waiting.shift()?.resolve(JSON.parse(answer)));
  return {
    owed: () => waiting.length,
    read: (orders) =>
      new Promise((resolve, reject) => {
        if (failure !== null) return reject(failure);
        waiting.push({ resolve, reject });
        const own = orders.map(detach);
        worker.postMessage(own, own.flatMap(toTransfers));
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/** The thread's program stands in dist, wherever in it this code was bundled to. */
function findProgram(): string {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('proposals/package.json')), 'dist', 'worker.js');
}

/**
 * An order of plain data. Bytes stand on their own in it: sent as they are, the memory that they share with others would be
 * copied with them.
 */
function detach(order: Order): Order {
  const { source } = order;
  if (source.kind === 'failed') return order;
  const { kind, name } = source;
  if (kind === 'bytes') return { ...order, source: { kind, name, bytes: new Uint8Array(source.bytes) } };
  const { path, size, mtime } = source;
  return { ...order, source: { kind, name, path, size, mtime } };
}

function toTransfers({ source }: Order): ArrayBuffer[] {
  return source.kind === 'bytes' && source.bytes.buffer instanceof ArrayBuffer ? [source.bytes.buffer] : [];
}
