/** A word list made searchable: longest match forward from a place, or backward to one. */
export interface Phrases {
  /** The length of the longest word that starts at `at` and ends by `to`; 0 where none does. */
  startingAt(chars: string, at: number, to?: number): number;
  /** The length of the longest word that ends at `end` and starts no earlier than `from`; 0 where none does. */
  endingAt(chars: string, end: number, from?: number): number;
  /** Whether the whole of `text` is one word of the list. */
  has(text: string): boolean;
}

/** Makes a word list searchable. Words are compared as they stand: both sides folded. What is not asked for is not built. */
export function toPhrases(words: readonly string[]): Phrases {
  let whole: Set<string> | null = null;
  let byFirst: Groups | null = null;
  let byLast: Groups | null = null;
  return {
    startingAt(chars, at, to = chars.length) {
      byFirst ??= toGroups(words, (word) => word.charCodeAt(0));
      const group = groupOf(byFirst, chars.charCodeAt(at));
      let longest = 0;
      if (group)
        for (const word of group)
          if (word.length > longest && at + word.length <= to && chars.startsWith(word, at)) longest = word.length;
      return longest;
    },
    endingAt(chars, end, from = 0) {
      byLast ??= toGroups(words, (word) => word.charCodeAt(word.length - 1));
      const group = groupOf(byLast, chars.charCodeAt(end - 1));
      let longest = 0;
      if (group)
        for (const word of group) {
          const { length } = word;
          if (length > longest && end - length >= from && chars.startsWith(word, end - length)) longest = length;
        }
      return longest;
    },
    has(text) {
      whole ??= new Set(words);
      return whole.has(text);
    },
  };
}

/** Words by a unit of theirs. Most units have none: `marks` tells by their lower bits. */
interface Groups {
  readonly marks: Uint8Array;
  readonly words: ReadonlyMap<number, readonly string[]>;
}

const lowerBits = 0x3ff;

function groupOf({ marks, words }: Groups, unit: number): readonly string[] | undefined {
  return marks[unit & lowerBits] === 1 ? words.get(unit) : undefined;
}

function toGroups(words: readonly string[], unitOf: (word: string) => number): Groups {
  const marks = new Uint8Array(lowerBits + 1);
  const groups = new Map<number, string[]>();
  for (const word of words) {
    const unit = unitOf(word);
    marks[unit & lowerBits] = 1;
    const group = groups.get(unit);
    if (group) group.push(word);
    else groups.set(unit, [word]);
  }
  return { marks, words: groups };
}
