import { commonSimplified } from '../lexicon/common-simplified.js';
import { commonTraditional } from '../lexicon/common-traditional.js';
import { once } from '../text/once.js';

/** The frequency of the first line of the lists, as -log2. */
const firstLineBits = 4;

/**
 * What one code unit outside the lists costs, in bits; of the rows that hold a unit, the last counts. Rare Chinese
 * characters cost a little more than the last line of the lists (18 bits). The others are set by what they are worth as evidence:
 * ASCII is cheap, since every encoding but UTF-16 reads it alike; what no report holds is dear.
 */
const otherCosts: readonly (readonly [from: number, to: number, bits: number])[] = [
  [0x0000, 0xffff, 23],
  [0x0000, 0x001f, 26],
  [0x0009, 0x000d, 6],
  [0x0020, 0x007e, 7],
  [0x007f, 0x009f, 30],
  [0x2010, 0x203b, 16],
  [0x3000, 0x303f, 16],
  [0x3400, 0x4dbf, 22],
  [0x4e00, 0x9fff, 20],
  [0xd800, 0xdfff, 14],
  [0xe000, 0xf8ff, 26],
  [0xff01, 0xff5e, 16],
  [0xfffd, 0xffff, 32],
];

const costs = once(() => ({ simplified: toCosts(commonSimplified), traditional: toCosts(commonTraditional) }));

/**
 * How surprising `text` is as a Chinese text, in bits: each character costs -log2 of its share in Chinese writing,
 * simplified or traditional, whichever suits the whole text better. Of two readings of the same bytes, the one with d
 * bits less is 2^d times as likely.
 */
export function surprisal(text: string): number {
  const table = costs();
  let simplified = 0;
  let traditional = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    simplified += table.simplified[unit] as number;
    traditional += table.traditional[unit] as number;
  }
  return Math.min(simplified, traditional);
}

function toCosts(lines: readonly string[]): Float32Array {
  const costs = new Float32Array(0x10000);
  for (const [from, to, bits] of otherCosts) costs.fill(bits, from, to + 1);
  for (const [n, line] of lines.entries()) {
    for (const character of line) costs[character.charCodeAt(0)] = n + firstLineBits + 0.5;
  }
  return costs;
}
