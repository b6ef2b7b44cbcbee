/** A word list made searchable: longest match forward from a place, or backward to one. */
export interface Phrases {
  /** The length of the longest word that starts at `at` and ends by `to`; 0 where none does. */
  startingAt(chars: string, at: number, to?: number): number;
  /** The length of the longest word that ends at `end` and starts no earlier than `from`; 0 where none does. */
  endingAt(chars: string, end: number, from?: number): number;
  /** Whether the whole of `text` is one word of the list. */
  has(text: string): boolean;
}

/**
 * Makes word lists searchable as one. Words are compared as they stand: both sides folded. What is not asked for is not built,
 * and what is built is cheap to build, because a short run asks each list a few times only.
 */
export function toPhrases(...lists: readonly (readonly string[])[]): Phrases {
  let joined: readonly string[] | null = null;
  let set: Set<string> | null = null;
  let byFirst: Int32Array | null = null;
  let byLast: Int32Array | null = null;
  const words = () => {
    joined ??= lists.length === 1 ? (lists[0] as readonly string[]) : ([] as string[]).concat(...lists);
    return joined;
  };
  const has = (text: string) => {
    set ??= new Set(words());
    return set.has(text);
  };
  return {
    startingAt(chars, at, to = chars.length) {
      byFirst ??= toLengths(words(), false);
      let lengths = byFirst[chars.charCodeAt(at) & lowerBits] as number;
      while (lengths !== 0) {
        const last = 32 - Math.clz32(lengths);
        for (let length = last < 32 ? last : longestOf(byFirst); length >= last; length--)
          if (at + length <= to && has(chars.slice(at, at + length))) return length;
        lengths ^= bitOf(last);
      }
      return 0;
    },
    endingAt(chars, end, from = 0) {
      byLast ??= toLengths(words(), true);
      let lengths = byLast[chars.charCodeAt(end - 1) & lowerBits] as number;
      while (lengths !== 0) {
        const last = 32 - Math.clz32(lengths);
        for (let length = last < 32 ? last : longestOf(byLast); length >= last; length--)
          if (end - length >= from && has(chars.slice(end - length, end))) return length;
        lengths ^= bitOf(last);
      }
      return 0;
    },
    has,
  };
}

const lowerBits = 0x3ff;

/** The bit of a length in UTF-16 units; the last one is that of all further lengths, too. */
function bitOf(length: number): number {
  return 1 << (Math.min(length, 32) - 1);
}

/** The length of the longest word, which stands behind the bits. */
function longestOf(lengths: Int32Array): number {
  return lengths[lowerBits + 1] as number;
}

/** For the lower bits of a unit the lengths of the words that begin, or end, with one that has them: a bit each. */
function toLengths(words: readonly string[], fromEnd: boolean): Int32Array {
  const lengths = new Int32Array(lowerBits + 2);
  let longest = 0;
  for (const word of words) {
    const unit = word.charCodeAt(fromEnd ? word.length - 1 : 0) & lowerBits;
    lengths[unit] = (lengths[unit] as number) | bitOf(word.length);
    if (word.length > longest) longest = word.length;
  }
  lengths[lowerBits + 1] = longest;
  return lengths;
}
