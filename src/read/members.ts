import { closeSync, openSync, readSync } from 'node:fs';
import { type ContainerKind, headLength, mayBeContainer, toContainerKind } from './container.js';
import type { Limits } from './limits.js';
import type { Container } from './member.js';
import type { Source } from './source.js';

/** Bytes read at once. */
const chunkLength = 1 << 17;

/** What kind of container the file at `path` is, or null; only files whose names leave it open are opened. */
export function readContainerKind(path: string): ContainerKind | null {
  if (!mayBeContainer(path)) return null;
  const descriptor = openSync(path, 'r');
  try {
    const head = Buffer.alloc(headLength);
    return toContainerKind(head.subarray(0, readSync(descriptor, head, 0, headLength, 0)));
  } finally {
    closeSync(descriptor);
  }
}

/** The members of the container at `path`, `size` bytes long, one after another; nothing is unpacked to the disk. */
export async function* readMembers(container: Container, path: string, size: number): AsyncGenerator<Source> {
  const descriptor = openSync(path, 'r');
  try {
    yield* container.kind === 'zip'
      ? (await import('./zip.js')).unzip(container, descriptor, size)
      : unstream(container, chunksOf(descriptor));
  } finally {
    closeSync(descriptor);
  }
}

/** The members of the container whose bytes are at hand. */
export async function* toMembers(container: Container, bytes: Uint8Array): AsyncGenerator<Source> {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  yield* container.kind === 'zip'
    ? (await import('./zip.js')).unzip(container, bytes, bytes.length)
    : unstream(container, chunks());
}

/** Throws an `InputError`, `too-large`, where what a PDF holds packed comes to more than a file may have. */
export async function checkPdf(name: string, bytes: Uint8Array, limits: Limits): Promise<void> {
  (await import('./pdf-streams.js')).refuseLargeStreams(name, bytes, limits);
}

async function* unstream(container: Container, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Source> {
  yield* container.kind === 'tar'
    ? (await import('./tar.js')).untar(container, chunks)
    : (await import('./gzip.js')).gunzip(container, chunks);
}

async function* chunksOf(descriptor: number): AsyncGenerator<Uint8Array> {
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunkLength);
    const length = readSync(descriptor, chunk, 0, chunkLength, null);
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}
