import { readSync } from 'node:fs';
import { RandomAccessReader } from 'yauzl';

/** Bytes read at once: the entries of some two thousand members, or as many short reports. */
const windowLength = 1 << 18;

/** A file that is open at a descriptor, or bytes at hand. */
export type Opened = number | Uint8Array;

/** A stretch of a file, and where it starts. */
interface Window {
  readonly start: number;
  readonly bytes: Buffer;
}

/**
 * Reads a ZIP archive here and there, synchronously, by way of two windows: one follows the members, one the directory
 * that stands behind them.
 */
export class WindowReader extends RandomAccessReader {
  readonly #opened: Opened;
  #latest: Window = { start: 0, bytes: Buffer.alloc(0) };
  #other: Window = this.#latest;

  constructor(opened: Opened) {
    super();
    this.#opened = opened;
  }

  /** The bytes from `position` on, `length` of them or fewer where the file ends. */
  bytes(position: number, length: number): Uint8Array {
    if (typeof this.#opened !== 'number') return this.#opened.subarray(position, position + length);
    if (!covers(this.#latest, position, length)) {
      const found = covers(this.#other, position, length) ? this.#other : readWindow(this.#opened, position, length);
      this.#other = this.#latest;
      this.#latest = found;
    }
    const { start, bytes } = this.#latest;
    return bytes.subarray(position - start, position - start + length);
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead?: number) => void,
  ): void {
    const bytes = this.bytes(position, length);
    buffer.set(bytes, offset);
    callback(null, bytes.length);
  }
}

function covers({ start, bytes }: Window, position: number, length: number): boolean {
  return position >= start && position + length <= start + bytes.length;
}

function readWindow(descriptor: number, position: number, length: number): Window {
  const bytes = Buffer.allocUnsafe(Math.max(length, windowLength));
  return { start: position, bytes: bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, position)) };
}
