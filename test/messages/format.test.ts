import { expect, it } from 'vitest';
import { findPlaceholders, format } from '../../src/messages/index.js';

const catalogue = {
  lost: '{name}: {count|page|pages} lost{where}',
  here: ' at {place}',
};

it.each([
  ['one', { name: 'a', count: 1, where: '' }, 'a: page lost'],
  ['many', { name: 'a', count: 2, where: '' }, 'a: pages lost'],
  [
    'a message in a message',
    { name: 'a', count: 0, where: { key: 'here', values: { place: 3 } } },
    'a: pages lost at 3',
  ],
  ['a value that looks like a placeholder', { name: '{count}', count: 1, where: '$&' }, '{count}: page lost$&'],
])('fills in %s', (_what, values, text) => {
  expect(format(catalogue, { key: 'lost', values })).toBe(text);
});

it('gives the key of a text that is not there', () => {
  expect(format(catalogue, { key: 'found', values: {} })).toBe('found');
});

it('finds placeholders', () => {
  expect(findPlaceholders(catalogue.lost)).toEqual(['count', 'name', 'where']);
});
