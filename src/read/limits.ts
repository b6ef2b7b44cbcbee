import { InputError } from '../errors.js';

/** What is too much to read. */
export interface Limits {
  /** Bytes of one file, or of one member of an archive as it is unpacked. */
  readonly fileSize: number;
  /** Bytes that one archive unpacks to. */
  readonly unpacked: number;
  /** Members of one archive. */
  readonly entries: number;
  /** How many times larger what is unpacked may be than what it was packed in, once it is over 1 MiB. */
  readonly ratio: number;
}

const mebibyte = 1 << 20;

/** Reports are packed 3 to 10 times, one report over and over some 200 times; deflate comes to 1,032 at most. */
export const defaultLimits: Limits = {
  fileSize: 64 * mebibyte,
  unpacked: 4096 * mebibyte,
  entries: 1_000_000,
  ratio: 300,
};

/** How many bytes may come out of `packed` bytes. */
export function mostUnpacked(packed: number, { ratio }: Limits): number {
  return Math.max(mebibyte, packed * ratio);
}

/** The error for a file, or a member of an archive, that is larger than allowed. */
export function overFileSize(name: string, { fileSize }: Limits): InputError {
  return new InputError('too-large', 'over-file-size', { name, size: toSize(fileSize) });
}

/** The error for an archive that unpacks to more than allowed. */
export function overUnpacked(name: string, { unpacked }: Limits): InputError {
  return new InputError('too-large', 'over-unpacked', { name, size: toSize(unpacked) });
}

/** The error for an archive with more members than allowed. */
export function overEntries(name: string, { entries }: Limits): InputError {
  return new InputError('too-large', 'over-entries', { name, count: entries });
}

/** The error for what was packed more tightly than a report can be. */
export function overRatio(name: string, { ratio }: Limits): InputError {
  return new InputError('too-large', 'over-ratio', { name, ratio });
}

/** `67108864` → `64 MiB`: in the largest unit that gives a whole number. */
function toSize(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB'];
  let unit = 0;
  let count = bytes;
  for (; count >= 1024 && count % 1024 === 0 && unit < units.length - 1; unit += 1) count /= 1024;
  return `${count} ${units[unit]}`;
}
