import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guard, unguard } from '../../src/write/index.js';

it.each([
  ['=1+1'],
  ['+86 10'],
  ['-5'],
  ['@sum'],
  ['  =1'],
  ['\u3000=1'],
  ['\u00a0=1'],
  ['\ufeff=1'],
  ['\n\n=1'],
  ['\t=1'],
  ['＝1'],
  ['＋1'],
  ['－1'],
  ['＠a'],
  ['﹦1'],
  ['﹢1'],
  ['﹣1'],
  ['﹫a'],
  ["'=1"],
])('guards %j', (cell) => {
  expect(guard(cell)).toBe(`'${cell}`);
});

it.each([[''], ['-'], ['建议'], ['a=1'], ["'建议'"], ['1-2']])('leaves %j', (cell) => {
  expect(guard(cell)).toBe(cell);
});

it('can be undone for every cell', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.array(fc.constantFrom("'", '=', '＝', '-', ' ', '\u3000', '\n', '甲')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(cell, (text) => {
      expect(unguard(guard(text))).toBe(text);
    }),
    { numRuns: 10_000 },
  );
});
