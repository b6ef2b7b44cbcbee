import { randomBytes } from 'node:crypto';
import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { UsageError } from './usage-error.js';

/**
 * Writes the pieces to a file. They go to a temporary file in the same folder that takes the name when it is whole, so
 * that whoever reads sees the old file or the new one. Throws a `UsageError` where it cannot be written.
 */
export async function writeFile(path: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) throw new UsageError('output-is-directory', { path });
  // A device or a named pipe is written as it is: putting a file in its place would remove it.
  const isSpecial = existing !== null && !existing.isFile();
  const written = isSpecial ? target : toTemporary(target);
  const file = await open(written, isSpecial ? 'w' : 'wx', existing ? existing.mode & 0o777 : undefined).catch(
    (error) => refuse(path, error),
  );
  try {
    await writeAll(file, pieces, path);
    if (!isSpecial) await rename(written, target).catch((error) => refuse(path, error));
  } catch (error) {
    if (!isSpecial) await rm(written, { force: true });
    throw error;
  }
}

/** Throws a `UsageError` where the file to write is one of those to read, under whatever name. */
export async function refuseInput(path: string, inputs: readonly string[]): Promise<void> {
  const output = await stat(path).catch(() => null);
  if (!output?.isFile()) return;
  for (const input of inputs) {
    const found = await stat(input).catch(() => null);
    if (found?.ino !== output.ino || found.dev !== output.dev) continue;
    throw new UsageError('output-is-input', { path });
  }
}

async function writeAll(file: FileHandle, pieces: AsyncIterable<string | Uint8Array>, path: string): Promise<void> {
  try {
    for await (const piece of pieces) {
      await file.writeFile(piece).catch((error) => refuse(path, error));
    }
  } finally {
    await file.close();
  }
}

function toTemporary(target: string): string {
  return join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
}

function refuse(path: string, error: unknown): never {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  throw new UsageError('output-not-writable', { path, reason }, error);
}
