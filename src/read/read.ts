import { readFileSync } from 'node:fs';
import type { Source } from './source.js';
import { toInputError } from './trouble.js';

/** The bytes of a source, read at once and synchronously. Throws an `InputError` where it cannot be read. */
export function readSource(source: Source): Uint8Array {
  if (source.kind === 'failed') throw source.error;
  if (source.kind === 'bytes') return source.bytes;
  try {
    return readFileSync(source.path);
  } catch (error) {
    throw toInputError(source.name, error);
  }
}
