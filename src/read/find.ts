import type { Stats } from 'node:fs';
import { type Limits, tooLarge } from './limits.js';
import type { Source } from './source.js';
import { type ByteStream, readStream } from './stream.js';
import { toInputError } from './trouble.js';
import { walk } from './walk.js';

/** What finding inputs may be told. */
export interface FindSettings {
  /** Gives what is read for the name `-`. */
  readonly stdin: () => ByteStream;
  readonly limits: Limits;
}

/**
 * Finds what there is to read under the names given: files, `-` for standard input, and directories, whose files follow
 * each other sorted by name. One source each, in the order of the names; what cannot be read is a `failed` source.
 */
export async function* findSources(
  names: Iterable<string> | AsyncIterable<string>,
  settings: FindSettings,
): AsyncGenerator<Source> {
  for await (const name of names) {
    if (name === '-') yield await readStandardInput(settings);
    else yield* findNamed(name, settings.limits);
  }
}

function* findNamed(name: string, limits: Limits): Generator<Source> {
  for (const found of walk(name)) {
    yield 'error' in found ? { kind: 'failed', ...found } : toFile(found.name, found.stats, limits);
  }
}

function toFile(name: string, stats: Stats, limits: Limits): Source {
  if (stats.size > limits.fileSize) return { kind: 'failed', name, error: tooLarge(name, limits.fileSize) };
  return { kind: 'file', name, path: name, size: stats.size, mtime: stats.mtimeMs };
}

async function readStandardInput({ stdin, limits }: FindSettings): Promise<Source> {
  try {
    return { kind: 'bytes', name: '-', bytes: await readStream('-', stdin(), limits.fileSize) };
  } catch (error) {
    return { kind: 'failed', name: '-', error: toInputError('-', error) };
  }
}
