import { readFilesFrom } from './files-from.js';
import type { Inputs, RawInputs } from './inputs.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * The names of the inputs: those given, then those of the list. No name and no list means standard input, but for a
 * terminal, where nobody would know what is waited for. Throws a `UsageError`.
 */
export async function toNames(
  command: string,
  files: readonly string[],
  { filesFrom }: RawInputs,
  inputs: Inputs,
  io: Terminal,
): Promise<readonly string[]> {
  if (filesFrom !== undefined) {
    if (filesFrom === '-' && files.includes('-')) throw new UsageError('stdin-twice', {});
    return [...files, ...(await readFilesFrom(filesFrom, inputs))];
  }
  if (files.length > 0) return files;
  if (io.stdin.isTTY) throw new UsageError('no-report', { command });
  return ['-'];
}
