import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Source } from '../index.js';
import { toJournalPath } from './journal-path.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/**
 * Checks the files that a run is to write: no two are the same, and none is there, unless it may be replaced or the run
 * that wrote it is gone on with. Gives what checks that a source is none of them. Both throw a `UsageError`.
 */
export function checkTargets(settings: Settings): (source: Source) => void {
  const { output, errors, summary } = settings;
  const paths = [output, errors, summary].filter((path) => path !== null);
  const twice = paths.find((path, i) => paths.findIndex((other) => resolve(other) === resolve(path)) < i);
  if (twice !== undefined) throw new UsageError('written-twice', { path: twice });
  const existing = paths.flatMap((path) => {
    const stats = statSync(path, { throwIfNoEntry: false });
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

/** Throws a `UsageError` where the file to write is one of those to read, under whatever name. */
export function refuseInput(path: string, inputs: readonly string[]): void {
  const output = statSync(path, { throwIfNoEntry: false });
  if (!output?.isFile()) return;
  const found = inputs.map((input) => (existsSync(input) ? statSync(input) : null));
  if (found.some((input) => input?.ino === output.ino && input.dev === output.dev)) {
    throw new UsageError('output-is-input', { path });
  }
}

function mayReplace({ output, resume, force }: Settings): boolean {
  return force || (resume && output !== null && existsSync(toJournalPath(output)));
}

/** The file that a source is, or the container that it is a member of. */
function toPath(source: Source): string {
  return source.kind === 'file' ? source.path : (source.name.split('!/')[0] as string);
}
