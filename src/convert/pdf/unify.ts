import { radicals } from './radicals.js';

const unified = new Map(radicals.flatMap((line) => line.split(' ').map(toPair)));

/** The text with characters in place of the radicals that look like them: `⼈⼤` → `人大`. */
export function unify(text: string): string {
  return text.replace(/[\u2e80-\u2fd5]/g, (radical) => unified.get(radical) ?? radical);
}

function toPair(pair: string): readonly [radical: string, character: string] {
  return [pair.charAt(0), pair.charAt(1)];
}
