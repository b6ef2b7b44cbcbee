import { type EncodingName, encodingNames } from './encodings.js';
import { surprisal } from './score.js';

/** One way to read some bytes, and how surprising the text is that it gives, in bits. */
export interface Reading {
  readonly encoding: EncodingName;
  readonly bits: number;
  readonly characters: number;
}

/** Bytes looked at: from some hundred on, the right reading leads by hundreds of bits. */
const sampleLength = 2048;

/**
 * The readings of `bytes` under every known encoding, the least surprising first. A long input is judged by the first
 * stretch that is not plain ASCII, since all but UTF-16 read ASCII alike.
 */
export function rankEncodings(bytes: Uint8Array): readonly [Reading, Reading, ...Reading[]] {
  const start = sampleStart(bytes);
  const sample = bytes.subarray(start, start + sampleLength);
  const isCut = start + sampleLength < bytes.length;
  const read = (encoding: EncodingName): Reading => {
    const text = new TextDecoder(encoding).decode(sample, { stream: isCut });
    return { encoding, bits: surprisal(text), characters: text.length };
  };
  const readings = encodingNames.map(read).sort((a, b) => a.bits - b.bits);
  return readings as [Reading, Reading, ...Reading[]];
}

/** Where the sample starts: at the first byte that is not plain ASCII, but early enough to be full, and in step for UTF-16. */
function sampleStart(bytes: Uint8Array): number {
  const latest = Math.max(bytes.length - sampleLength, 0);
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const start = first < 0 ? latest : Math.min(first, latest);
  return start - (start % 2);
}
