import { parentPort, workerData } from 'node:worker_threads';
import { readAll } from './read-all.js';
import type { ReadingSettings } from './reading.js';
import type { Order } from './task.js';

// The program of a reading thread: orders in, readings out, as JSON because objects take longer to hand over.
const settings: ReadingSettings = workerData;
const read = readAll(settings);

let before = Promise.resolve();
parentPort?.on('message', (orders: readonly Order[]) => {
  before = before.then(async () => parentPort?.postMessage(JSON.stringify(await read(orders))));
});
