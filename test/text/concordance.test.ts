import { expect, it } from 'vitest';
import { toConcordance } from '../../src/text/concordance.js';

const sentence = '贺兰舟说,亚亚亚见过贺兰舟。';

it.each([
  ['a short text', 1],
  ['a text long enough for an index', 1000],
])('tells where %s says something, without overlaps', (_what, times) => {
  const find = toConcordance(sentence.repeat(times));
  const starts = Array.from({ length: times }, (_, i) => i * sentence.length);
  expect(find('贺兰舟')).toEqual(starts.flatMap((start) => [start, start + 10]));
  expect(find('亚亚')).toEqual(starts.map((start) => start + 5));
  expect(find('舟贺')).toEqual([]);
});
