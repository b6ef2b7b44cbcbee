/** Second bytes that may follow a first one: `length` bytes in all, the second one between `low` and `high`. */
interface Sequence {
  readonly length: number;
  readonly low: number;
  readonly high: number;
}

/** The offsets at which `bytes` stop being UTF-8: one for each U+FFFD that a decoder puts there. */
export function findBadBytes(bytes: Uint8Array): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const sequence = sequenceAt(bytes[at] as number);
    const length = wellFormedLength(bytes, at, sequence);
    if (length < sequence.length) offsets.push(at);
    at += Math.max(length, 1);
  }
  return offsets;
}

/** How many bytes from `at` on follow the pattern of `sequence`; 0 where not even the first one can begin a character. */
function wellFormedLength(bytes: Uint8Array, at: number, { length, low, high }: Sequence): number {
  if (low > high) return 0;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    if (byte < (i === 1 ? low : 0x80) || byte > (i === 1 ? high : 0xbf)) return i;
  }
  return length;
}

/** The Unicode Standard, table 3-7: well-formed UTF-8 byte sequences, by their first byte. */
function sequenceAt(lead: number): Sequence {
  if (lead < 0x80) return { length: 1, low: 0x80, high: 0xbf };
  if (lead < 0xc2 || lead > 0xf4) return { length: 1, low: 1, high: 0 };
  if (lead < 0xe0) return { length: 2, low: 0x80, high: 0xbf };
  if (lead < 0xf0) return { length: 3, low: lead === 0xe0 ? 0xa0 : 0x80, high: lead === 0xed ? 0x9f : 0xbf };
  return { length: 4, low: lead === 0xf0 ? 0x90 : 0x80, high: lead === 0xf4 ? 0x8f : 0xbf };
}
