import { describe, expect, it } from 'vitest';
import { toSay, type WordKey, words } from '../../src/page/words.js';

const keys = Object.keys(words.en) as WordKey[];

it('has the same keys in both languages', () => {
  expect(Object.keys(words.zh)).toEqual(keys);
});

describe.each(keys)('%s', (key) => {
  it('names the same values in both languages', () => {
    const valuesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(valuesOf(words.zh[key])).toEqual(valuesOf(words.en[key]));
  });
});

it('fills in values, and leaves what nobody gives', () => {
  expect(toSay('en')('judged', { done: 3 })).toBe('Reviewed 3 of {all}');
});
