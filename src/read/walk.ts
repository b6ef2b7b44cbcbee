import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { sep } from 'node:path';
import { InputError } from '../errors.js';
import type { Message } from '../messages/format.js';
import { hasPage, isHidden } from './hidden.js';
import { toInputError } from './trouble.js';

/** A file that is there, or why what was named is none. What a folder says is a file has not been looked at: no stats. */
export type Found =
  | { readonly name: string; readonly stats: Stats | null }
  | { readonly name: string; readonly error: InputError };

/**
 * The file of that name or, of a directory, the files in it and in the directories under it, sorted by name in code
 * units. Hidden files are left out, and so are the files that a saved web page brings along. Links are followed; a
 * directory that they lead to again is not read again, so that loops end and nothing comes twice.
 */
export function* walk(name: string): Generator<Found> {
  yield* visit(name, null, new Set());
}

function* visit(name: string, entry: Dirent | null, seen: Set<string>): Generator<Found> {
  if (entry?.isFile() && !isOddlyNamed(entry)) {
    yield { name, stats: null };
    return;
  }
  try {
    const stats = statSync(name);
    if (stats.isDirectory()) yield* list(name, seen);
    else if (stats.isFile() || (entry === null && isProcessPipe(name, stats))) yield { name, stats };
    else yield { name, error: new InputError('not-readable', 'no-file', { name, kind: kindOf(stats) }) };
  } catch (error) {
    yield { name, error: entry ? toEntryError(name, entry, error) : toInputError(name, error) };
  }
}

function* list(directory: string, seen: Set<string>): Generator<Found> {
  const place = realpathSync(directory);
  if (seen.has(place)) return;
  seen.add(place);
  const entries = readdirSync(directory, { withFileTypes: true });
  const names = new Set(entries.map((entry) => entry.name));
  const shown = entries.filter(
    (entry) => !isHidden(entry.name) && !(entry.isDirectory() && hasPage(entry.name, names)),
  );
  const prefix = /[\\/]$/.test(directory) ? directory : directory + sep;
  for (const entry of shown.sort(byName)) yield* visit(prefix + entry.name, entry, seen);
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}

/** Whether a name has bytes that UTF-8 does not: what Node gives for it is no name of the file. */
function isOddlyNamed({ name }: Dirent): boolean {
  return name.includes('\uFFFD');
}

/** What a shell gives for `<(command)`: a pipe that somebody writes to, where any other may be waited for in vain. */
function isProcessPipe(name: string, stats: Stats): boolean {
  return stats.isFIFO() && name.startsWith('/dev/');
}

function kindOf(stats: Stats): Message {
  const key = stats.isFIFO() ? 'named-pipe' : stats.isSocket() ? 'socket' : 'device';
  return { key, values: {} };
}

/** An entry of a directory that is not there when it is asked for is a link, or has a name in another encoding. */
function toEntryError(name: string, entry: Dirent, error: unknown): InputError {
  const trouble = toInputError(name, error);
  if (trouble.key !== 'no-such-file') return trouble;
  if (isOddlyNamed(entry)) return new InputError('not-found', 'odd-name', { name }, error);
  return entry.isSymbolicLink() ? new InputError('not-found', 'link-to-nothing', { name }, error) : trouble;
}
