import { describe, expect, it } from 'vitest';
import { toPhrases } from '../../src/text/phrases.js';

const long = '某'.repeat(40);
const phrases = toPhrases(['建议', '建议书', '议事'], ['书', long, `${'某'.repeat(33)}会`]);

/** A text, a place in it, and the length of the longest word there; of two the further limit where one is given. */
describe('starting at', () => {
  it.each([
    ['建议书', 0, undefined, 3],
    ['建议书', 0, 2, 2],
    ['建议书', 1, undefined, 0],
    ['建议书', 2, undefined, 1],
    ['建议书', 3, undefined, 0],
    [long, 0, undefined, 40],
    [long, 0, 39, 0],
    [`${'某'.repeat(33)}会`, 0, undefined, 34],
  ] as const)('%s, %i, %s', (text, at, to, length) => {
    expect(phrases.startingAt(text, at, to)).toBe(length);
  });
});

describe('ending at', () => {
  it.each([
    ['写建议书', 4, undefined, 3],
    ['写建议书', 4, 2, 1],
    ['写建议书', 3, undefined, 2],
    ['写建议书', 0, undefined, 0],
    [`写${long}`, 41, undefined, 40],
    [`写${long}`, 41, 2, 0],
  ] as const)('%s, %i, %s', (text, end, from, length) => {
    expect(phrases.endingAt(text, end, from)).toBe(length);
  });
});
