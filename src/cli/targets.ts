import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Source } from '../index.js';
import { toJournalPath } from './journal-path.js';
import type { Settings } from './settings.js';
import { toWriteError, UsageError } from './usage-error.js';

/** The files that a run writes, and what it may do to those that are there. */
type Targets = Pick<Settings, 'output' | 'errors' | 'summary' | 'resume' | 'force'>;

/**
 * Checks the files that a run is to write. None may be standard output, which is for the rows alone, and no two may be the
 * same. Each must have a folder in which files may be made, and none may be there, unless it may be replaced or the run
 * that wrote it is gone on with. Gives what checks that a source is none of them. Both throw a `UsageError`.
 */
export function checkTargets(settings: Targets): (source: Source) => void {
  const { output, errors, summary } = settings;
  const paths = [output, errors, summary].filter((path) => path !== null);
  if (paths.includes('-')) throw new UsageError('no-stdout', {});
  const twice = paths.find((path, i) => paths.findIndex((other) => resolve(other) === resolve(path)) < i);
  if (twice !== undefined) throw new UsageError('written-twice', { path: twice });
  const existing = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory()) throw new UsageError('output-is-directory', { path });
    // A device or a named pipe is written as it is.
    if (!stats || stats.isFile()) checkFolder(path);
    return stats?.isFile() ? [{ path, stats }] : [];
  });
  const [first] = existing;
  if (first && !mayReplace(settings)) throw new UsageError('output-exists', { path: first.path });
  return (source) => {
    if (existing.length === 0 || source.kind === 'failed') return;
    const found = statSync(toPath(source), { throwIfNoEntry: false });
    const target = existing.find(({ stats }) => stats.ino === found?.ino && stats.dev === found.dev);
    if (target) throw new UsageError('output-is-input', { path: target.path });
  };
}

/** The temporary file that becomes the one at `path` is made in its folder. */
function checkFolder(path: string): void {
  try {
    accessSync(dirname(resolve(path)), constants.W_OK);
  } catch (error) {
    throw toWriteError(path, error);
  }
}

function mayReplace({ output, resume, force }: Targets): boolean {
  return force || (resume && output !== null && existsSync(toJournalPath(output)));
}

/** The file that a source is, or the container that it is a member of. */
function toPath(source: Source): string {
  return source.kind === 'file' ? source.path : (source.name.split('!/')[0] as string);
}
