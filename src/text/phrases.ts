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
  let byFirst: Lengths | null = null;
  let byLast: Lengths | null = null;
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
      byFirst ??= toLengths(words(), (word) => word.charCodeAt(0));
      const bits = bitsOf(byFirst, chars.charCodeAt(at));
      for (let rank = highest(bits, byFirst); rank >= 0; rank--) {
        const length = byFirst.all[rank] as number;
        if (hasBit(bits, rank) && at + length <= to && has(chars.slice(at, at + length))) return length;
      }
      return 0;
    },
    endingAt(chars, end, from = 0) {
      byLast ??= toLengths(words(), (word) => word.charCodeAt(word.length - 1));
      const bits = bitsOf(byLast, chars.charCodeAt(end - 1));
      for (let rank = highest(bits, byLast); rank >= 0; rank--) {
        const length = byLast.all[rank] as number;
        if (hasBit(bits, rank) && end - length >= from && has(chars.slice(end - length, end))) return length;
      }
      return 0;
    },
    has,
  };
}

/** The lengths of words, and which of them words have with a unit in common. */
interface Lengths {
  /** All of them, in ascending order. */
  readonly all: readonly number[];
  /** For the lower bits of a unit one bit for each length; the last one stands for all further lengths. */
  readonly bits: Int32Array;
}

const lowerBits = 0x3ff;

function bitsOf({ bits }: Lengths, unit: number): number {
  return bits[unit & lowerBits] as number;
}

function highest(bits: number, { all }: Lengths): number {
  return bits < 0 ? all.length - 1 : 31 - Math.clz32(bits);
}

function hasBit(bits: number, rank: number): boolean {
  return ((bits >>> Math.min(rank, 31)) & 1) === 1;
}

function toLengths(words: readonly string[], unitOf: (word: string) => number): Lengths {
  const all = [...new Set(words.map((word) => word.length))].sort((a, b) => a - b);
  const bits = new Int32Array(lowerBits + 1);
  words.forEach((word) => {
    const unit = unitOf(word) & lowerBits;
    bits[unit] = (bits[unit] as number) | (1 << Math.min(all.indexOf(word.length), 31));
  });
  return { all, bits };
}
