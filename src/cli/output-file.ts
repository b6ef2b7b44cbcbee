import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type Pieces, toChunks } from './chunks.js';
import { toWriteError, UsageError } from './usage-error.js';

/**
 * Writes the pieces to a file. They go to a temporary file in the same folder that takes the name when it is whole and
 * on the disk, so that whoever reads sees the old file or the new one. Throws a `UsageError` where it cannot be written.
 */
export async function writeFile(path: string, pieces: Pieces): Promise<void> {
  const target = await toTarget(path);
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) throw new UsageError('output-is-directory', { path });
  // A device or a named pipe is written as it is: putting a file in its place would remove it.
  const isSpecial = existing !== null && !existing.isFile();
  const written = isSpecial ? target : toTemporary(target);
  const file = await open(written, isSpecial ? 'w' : 'wx', existing ? existing.mode & 0o777 : undefined).catch(
    (error) => {
      throw toWriteError(path, error);
    },
  );
  try {
    await writeAll(file, pieces, path).finally(() => file.close());
    if (!isSpecial) await attempt(path, () => rename(written, target));
  } catch (error) {
    if (!isSpecial) await rm(written, { force: true });
    throw error;
  }
}

/** Removes the temporary files that runs which were killed left of this output. */
export async function removeTemporary(path: string): Promise<void> {
  const target = await toTarget(path);
  const names = await attempt(path, () => readdir(dirname(target)));
  for (const name of names) {
    const isLeft = name.startsWith(`.${basename(target)}.`) && temporary.test(name);
    if (isLeft) await attempt(path, () => rm(join(dirname(target), name)));
  }
}

async function writeAll(file: FileHandle, pieces: Pieces, path: string): Promise<void> {
  for await (const piece of toChunks(pieces)) await attempt(path, () => file.writeFile(piece));
  // Pipes and some devices have nothing to sync.
  const stats = await file.stat();
  if (stats.isFile()) await attempt(path, () => file.sync());
}

/** The file itself, where `path` is a link to it. */
function toTarget(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

const temporary = /\.[0-9a-f]{12}\.tmp$/;

function toTemporary(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

async function attempt<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw toWriteError(path, error);
  }
}
