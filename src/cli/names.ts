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
    refuseTwice(files, filesFrom);
    const listed = await readFilesFrom(filesFrom, inputs);
    refuseTwice(listed, filesFrom);
    return [...files, ...listed];
  }
  if (files.length > 0) return files;
  if (io.stdin.isTTY) throw new UsageError('no-report', { command });
  return ['-'];
}

/** Standard input holds the list of names and cannot be one of the reports. */
function refuseTwice(names: readonly string[], filesFrom: string): void {
  if (filesFrom === '-' && names.includes('-')) throw new UsageError('stdin-twice', {});
}
