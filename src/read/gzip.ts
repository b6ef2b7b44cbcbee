import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { InputError } from '../errors.js';
import { headLength, toContainerKind } from './container.js';
import { type Limits, mostUnpacked, overFileSize, overRatio, overUnpacked } from './limits.js';
import { type Container, damaged, refuse, toMember, toMemberName } from './member.js';
import type { Source } from './source.js';

/** Bytes that come out at once. */
const chunkSize = 1 << 17;

/** What a gzip file holds: the members of the tar archive in it, or one file, named as it is without `.gz`. */
export async function* gunzip(container: Container, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  const { name, limits, wants } = container;
  const chunks = inflate(name, packed, limits);
  try {
    const { head, all } = await peek(chunks);
    if (toContainerKind(head) === 'tar') {
      const { untar } = await import('./tar.js');
      yield* untar(container, all);
      return;
    }
    const member = toInnerName(name);
    if (wants(member)) yield toMember(toMemberName(name, member), await collect(name, all, limits));
  } catch (error) {
    yield refuse(toError(name, error), name);
  } finally {
    await chunks.return(undefined);
  }
}

/** Unpacks, and counts what goes in and comes out. */
async function* inflate(name: string, packed: AsyncIterable<Uint8Array>, limits: Limits): AsyncGenerator<Uint8Array> {
  let size = 0;
  // Whoever reads the last stream hears of errors in those before it.
  const unpacked = pipeline(Readable.from(packed), createGunzip({ chunkSize }), () => {});
  for await (const chunk of unpacked) {
    size += chunk.length;
    if (size > limits.unpacked) throw overUnpacked(name, limits);
    if (size > mostUnpacked(unpacked.bytesWritten, limits)) throw overRatio(name, limits);
    yield chunk;
  }
}

/** The first bytes of some chunks, and all of the chunks. */
async function peek(chunks: AsyncGenerator<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  let head: Uint8Array = new Uint8Array();
  while (head.length < headLength) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    yield* chunks;
  }
  return { head: head.subarray(0, headLength), all: all() };
}

async function collect(name: string, chunks: AsyncIterable<Uint8Array>, limits: Limits): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limits.fileSize) throw overFileSize(name, limits);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

/** `2025/report.txt.gz` → `report.txt`. */
function toInnerName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? name;
  return last.replace(/\.gz$/i, '');
}

function toError(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error) || !('code' in error)) throw error;
  return damaged(name, error.message);
}
