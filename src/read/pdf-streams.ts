import { inflateSync } from 'node:zlib';
import { type Limits, overFileSize } from './limits.js';

/** Bytes before a stream in which its dictionary stands. */
const dictionaryLength = 1024;

/**
 * Throws an `InputError`, `too-large`, where a packed stream of a PDF comes to more than a file may have: the library that
 * reads PDFs would unpack it whole. Pictures it leaves alone, and so does this (ISO 32000-1, 7.3.8 and 7.4.4).
 */
export function refuseLargeStreams(name: string, bytes: Uint8Array, limits: Limits): void {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 6)) {
    const before = file.subarray(Math.max(0, at - dictionaryLength), at).toString('latin1');
    const dictionary = before.slice(before.lastIndexOf('obj'));
    if (!dictionary.includes('FlateDecode') || /\/Subtype\s*\/Image/.test(dictionary)) continue;
    const start = at + (file[at + 6] === 0x0d ? 8 : 7);
    const end = file.indexOf('endstream', start);
    try {
      inflateSync(file.subarray(start, end < 0 ? file.length : end), { maxOutputLength: limits.fileSize });
    } catch (error) {
      // A stream that is damaged is for the library to judge.
      if (error instanceof RangeError) throw overFileSize(name, limits);
    }
  }
}
