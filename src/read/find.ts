import { existsSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { InputError } from '../errors.js';
import { headLength, toContainerKind } from './container.js';
import { isShown } from './hidden.js';
import type { Limits } from './limits.js';
import { type Container, refuse } from './member.js';
import { readContainerKind, readMembers, toMembers } from './members.js';
import { isPattern } from './pattern.js';
import { FoundFile, type Source } from './source.js';
import { type ByteStream, readStream } from './stream.js';
import { toInputError } from './trouble.js';
import { walk } from './walk.js';

/** What finding inputs may be told. */
export interface FindSettings {
  /** Gives what is read for the name `-`. */
  readonly stdin: () => ByteStream;
  readonly limits: Limits;
  /** Whether to leave out this file of a folder. A file that is named is read. */
  readonly leavesOut?: (name: string) => boolean;
}

/**
 * Finds what there is to read under the names given, in their order: files, directories (the files in them, sorted by
 * name), patterns (`2025/*.txt`), and `-` for standard input. A container gives its members, one source each, and
 * `archive.zip!/2025/report.txt` is one of them. What cannot be read is a `failed` source.
 */
export async function* findSources(
  names: Iterable<string> | AsyncIterable<string>,
  settings: FindSettings,
): AsyncGenerator<Source> {
  for await (const name of names) {
    if (name === '-') yield* findInStream(settings);
    else yield* findNamed(name, settings);
  }
}

async function* findNamed(name: string, settings: FindSettings): AsyncGenerator<Source> {
  if (existsSync(name)) yield* findInFiles(name, settings);
  else if (name.includes('!/')) yield* findMember(name, settings);
  else if (isPattern(name)) yield* findMatching(name, settings);
  else yield* findInFiles(name, settings);
}

async function* findInFiles(
  name: string,
  { limits, leavesOut = () => false }: FindSettings,
  wants = isShown,
): AsyncGenerator<Source> {
  let isEmpty = true;
  for (const found of walk(name)) {
    if (found.name !== name && leavesOut(found.name)) continue;
    isEmpty = false;
    if ('error' in found) yield refuse(found.error, found.name);
    else yield* findInFile(found.name, found.stats, limits, wants);
  }
  if (isEmpty) yield refuse(new InputError('not-found', 'empty-folder', { name }), name);
}

async function* findInFile(
  name: string,
  stats: Stats | null,
  limits: Limits,
  wants: Container['wants'],
): AsyncGenerator<Source> {
  try {
    const kind = stats === null || stats.isFile() ? readContainerKind(name) : null;
    if (kind !== null) yield* readMembers({ kind, name, limits, wants }, name, (stats ?? statSync(name)).size);
    else yield new FoundFile(name, stats ?? undefined);
  } catch (error) {
    yield refuse(toInputError(name, error), name);
  }
}

async function* findMember(name: string, settings: FindSettings): AsyncGenerator<Source> {
  const at = name.indexOf('!/');
  let count = 0;
  for await (const source of findInFiles(name.slice(0, at), settings, (member) => member === name.slice(at + 2))) {
    count += 1;
    yield source;
  }
  if (count === 0) yield refuse(new InputError('not-found', 'no-member', { name }), name);
}

async function* findMatching(pattern: string, settings: FindSettings): AsyncGenerator<Source> {
  const { glob } = await import('./glob.js');
  const names = glob(pattern, sep);
  for (const name of names) yield* findInFiles(name, settings);
  if (names.length > 0) return;
  yield refuse(new InputError('not-found', 'no-match', { name: pattern }), pattern);
}

async function* findInStream({ stdin, limits }: FindSettings): AsyncGenerator<Source> {
  try {
    const bytes = await readStream('-', stdin(), limits);
    const kind = toContainerKind(bytes.subarray(0, headLength));
    if (kind === null) yield { kind: 'bytes', name: '-', bytes };
    else yield* toMembers({ kind, name: '-', limits, wants: isShown }, bytes);
  } catch (error) {
    yield refuse(toInputError('-', error), '-');
  }
}
