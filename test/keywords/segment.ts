import type { Segment } from '../../src/keywords/segmenter.js';

/** A segmenter that knows these words alone, takes the longest, and parts the rest into characters. */
export function segmentBy(words: readonly string[]): Segment {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return (text) => {
    const found: string[] = [];
    for (let at = 0; at < text.length; at += found.at(-1)?.length ?? 1)
      found.push(longestFirst.find((word) => text.startsWith(word, at)) ?? text.charAt(at));
    return found;
  };
}
