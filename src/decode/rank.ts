import { lenientDecoders } from './decoders.js';
import { type EncodingName, encodingNames } from './encodings.js';
import { surprisal } from './score.js';

/** One way to read some bytes, and how surprising the text is that it gives, in bits. */
export interface Reading {
  readonly encoding: EncodingName;
  readonly bits: number;
  readonly characters: number;
}

/**
 * The readings of `bytes` under every known encoding, the least surprising first. Of a longer input `sampleLength`
 * bytes are read, from the first that is not plain ASCII on, since all but UTF-16 read ASCII alike.
 */
export function rankEncodings(bytes: Uint8Array, sampleLength: number): readonly [Reading, Reading, ...Reading[]] {
  const start = sampleStart(bytes, sampleLength);
  const sample = bytes.subarray(start, start + sampleLength);
  const decoders = lenientDecoders();
  const readings = encodingNames.map((encoding): Reading => {
    const text = decoders[encoding].decode(sample);
    return { encoding, bits: surprisal(text), characters: text.length };
  });
  readings.sort((a, b) => a.bits - b.bits);
  return readings as [Reading, Reading, ...Reading[]];
}

/** Where the sample starts: at the first byte that is not plain ASCII, but early enough to be full, and in step for UTF-16. */
function sampleStart(bytes: Uint8Array, sampleLength: number): number {
  const latest = Math.max(bytes.length - sampleLength, 0);
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === 0);
  const start = first < 0 ? latest : Math.min(first, latest);
  return start - (start % 2);
}
