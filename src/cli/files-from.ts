import { isUtf8 } from 'node:buffer';
import { statSync } from 'node:fs';
import { decode, findSources, InputError, readSource } from '../index.js';
import type { Inputs } from './inputs.js';
import { UsageError } from './usage-error.js';

/**
 * The names that a list holds, a line each or, as `find -print0` parts them, with a NUL behind each: a file or, for `-`,
 * standard input. Throws a `UsageError` where it cannot be read.
 */
export async function readFilesFrom(list: string, { find, convert }: Inputs): Promise<readonly string[]> {
  if (statSync(list, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError('list-is-folder', { list });
  for await (const source of findSources([list], find)) {
    try {
      return splitNames(toText(list, readSource(source, convert.limits)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new UsageError('no-list', { problem: error });
    }
  }
  return [];
}

/** A list with NULs is UTF-8, as no other program writes one; any other is read as reports are. */
function toText(name: string, bytes: Uint8Array): string {
  if (bytes.length === 0) return '';
  return isUtf8(bytes) ? Buffer.from(bytes).toString('utf8') : decode(bytes, name).text;
}

function splitNames(text: string): readonly string[] {
  const names = text.replace(/^\uFEFF/, '').split(text.includes('\0') ? '\0' : /\r?\n/);
  return names.filter((name) => name !== '');
}
