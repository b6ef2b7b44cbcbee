import { expect, it } from 'vitest';
import { parseCorrections } from '../../src/corrections/parse.js';
import { openStore, toLines } from '../../src/page/store.js';

const correction = {
  file: 'a.txt',
  hash: 'ab',
  action: 'reject',
  at: { start: 3, text: '修路', before: '建议', after: '。' },
} as const;

/** A shelf in memory. */
function toShelf(kept = new Map<string, string>()) {
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

it('keeps the corrections of each report, and forgets them when there are none', () => {
  const shelf = toShelf();
  const store = openStore(() => shelf);
  expect(store.keep('ab', [correction])).toBe(true);
  expect([store.load('ab'), store.load('cd')]).toEqual([[correction], []]);
  store.keep('ab', []);
  expect(store.load('ab')).toEqual([]);
});

it('keeps nothing where the browser refuses, and says so', () => {
  const store = openStore(() => {
    throw new Error('denied');
  });
  expect([store.load('ab'), store.keep('ab', [correction])]).toEqual([[], false]);
});

it('says so where there is no room left', () => {
  const shelf = {
    ...toShelf(),
    setItem: () => {
      throw new Error('full');
    },
  };
  expect(openStore(() => shelf).keep('ab', [correction])).toBe(false);
});

it('reads the lines of a file, and names the first that is no correction', () => {
  expect(parseCorrections(`${toLines([correction])}\r\n${toLines([correction])}`)).toEqual({
    corrections: [correction, correction],
    bad: null,
  });
  expect(parseCorrections(`${toLines([correction])}{}\n`).bad).toBe(2);
});
