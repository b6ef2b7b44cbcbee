import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { InputError } from '../errors.js';
import { type Limits, overFileSize } from './limits.js';
import type { Source } from './source.js';
import { toInputError } from './trouble.js';

/** The bytes of a source, read at once and synchronously. Throws an `InputError` where it cannot be read or is too large. */
export function readSource(source: Source, limits: Limits): Uint8Array {
  if (source.kind === 'failed') throw source.error;
  if (source.kind === 'bytes') return source.bytes;
  try {
    return readFile(source.path, source.name, limits);
  } catch (error) {
    throw error instanceof InputError ? error : toInputError(source.name, error);
  }
}

/** Most reports fit into it: no system call is needed to learn how large they are. */
const scratch = Buffer.allocUnsafe(1 << 16);

function readFile(path: string, name: string, limits: Limits): Uint8Array {
  const descriptor = openSync(path, 'r');
  try {
    const length = fillScratch(descriptor);
    const size = length < scratch.length ? length : fstatSync(descriptor).size;
    if (size > limits.fileSize) throw overFileSize(name, limits);
    const start = Buffer.from(scratch.subarray(0, length));
    return length < scratch.length ? start : Buffer.concat([start, readFileSync(descriptor)]);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads until there is no more, or no more room, and gives the number of bytes. */
function fillScratch(descriptor: number): number {
  let length = 0;
  for (;;) {
    const read = readSync(descriptor, scratch, length, scratch.length - length, null);
    length += read;
    if (read === 0 || length === scratch.length) return length;
  }
}
