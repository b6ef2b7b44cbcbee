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
  const whole = once(() => new Set(words));
  const byFirst = once(() => groupBy(words, (word) => word.charCodeAt(0)));
  const byLast = once(() => groupBy(words, (word) => word.charCodeAt(word.length - 1)));
  return {
    startingAt(chars, at, to = chars.length) {
      for (const word of byFirst().get(chars.charCodeAt(at)) ?? [])
        if (at + word.length <= to && chars.startsWith(word, at)) return word.length;
      return 0;
    },
    endingAt(chars, end, from = 0) {
      for (const word of byLast().get(chars.charCodeAt(end - 1)) ?? [])
        if (end - word.length >= from && chars.startsWith(word, end - word.length)) return word.length;
      return 0;
    },
    has: (text) => whole().has(text),
  };
}

function once<Value>(build: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= build();
    return value;
  };
}

/** Words by a key of theirs, the longest of each first. */
function groupBy(words: readonly string[], key: (word: string) => number): Map<number, readonly string[]> {
  const groups = new Map<number, string[]>();
  words.forEach((word) => {
    const unit = key(word);
    const group = groups.get(unit);
    if (group) insert(group, word);
    else groups.set(unit, [word]);
  });
  return groups;
}

/** Puts a word behind those of its length: most groups hold two or three, and sorting each would take longer. */
function insert(group: string[], word: string): void {
  let at = group.length;
  while (at > 0 && (group[at - 1] as string).length < word.length) at--;
  group.splice(at, 0, word);
}
