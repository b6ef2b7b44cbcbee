import { InputError } from '../errors.js';

/** What is too much to read. */
export interface Limits {
  /** Bytes of one file, or of one member of an archive as it is unpacked. */
  readonly fileSize: number;
  /** Bytes that one archive unpacks to. */
  readonly unpacked: number;
  /** Members of one archive. */
  readonly entries: number;
  /** How many times larger what is unpacked may be than what it was packed in. */
  readonly ratio: number;
}

const mebibyte = 1 << 20;

/**
 * Deflate packs at most 1,032 times; reports come to 3 to 10 times, and a year of one form letter stays under 200.
 */
export const defaultLimits: Limits = {
  fileSize: 64 * mebibyte,
  unpacked: 4096 * mebibyte,
  entries: 1_000_000,
  ratio: 200,
};

/** The error for a file, or a member of an archive, that is larger than `limit` bytes. */
export function tooLarge(name: string, limit: number): InputError {
  return new InputError('too-large', `${name}: larger than ${toSize(limit)}; split it, or raise --max-file-size`);
}

/** `67108864` → `64 MiB`: the largest unit that gives a whole number. */
export function toSize(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB'];
  let unit = 0;
  let count = bytes;
  for (; count >= 1024 && count % 1024 === 0 && unit < units.length - 1; unit += 1) count /= 1024;
  return `${count} ${units[unit]}`;
}
