import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../src/text/fold.js';

const folder = new URL('../src/lexicon/', import.meta.url);

/** Lists that are not matched on the view: the pairs that make it, and what undecoded text is judged by. */
const unfolded = new Set(['traditional', 'simplified', 'commonTraditional', 'commonSimplified']);

/** Lists of single characters, many to a string. */
const characterLists = new Set([
  'surnames',
  'rareSurnames',
  'notNameEnds',
  'bodyEnds',
  'shortVerbs',
  'transliteration',
  'commonTraditional',
  'commonSimplified',
  'measures',
  'numerals',
]);

/** Character lists whose n-th entries belong together: a character may come again. */
const paired = new Set(['traditional', 'simplified']);

const lists = (
  await Promise.all(
    readdirSync(folder).map(async (file) => {
      const exported: Record<string, unknown> = await import(new URL(file, folder).href);
      return Object.entries(exported).map(([name, list]) => ({ file, name, words: toWords(name, list) }));
    }),
  )
).flat();

/** The words of a list; a row that says more of a word begins with it. */
function toWords(name: string, list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  const words = list.map((entry: unknown) => String(Array.isArray(entry) ? entry[0] : entry));
  return characterLists.has(name) ? words.flatMap((word) => [...word]) : words;
}

function findRepeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i);
}

describe.each(lists)('$name in $file', ({ name, words }) => {
  it('is a list of words', () => {
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => word === '')).toEqual([]);
  });

  it.skipIf(paired.has(name))('holds each word once', () => {
    expect(findRepeated(words)).toEqual([]);
  });

  it('holds no blanks', () => {
    expect(words.filter((word) => /\s/u.test(word))).toEqual([]);
  });

  it.skipIf(unfolded.has(name))('holds words as the view shows them', () => {
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  });
});

it('pairs every traditional character with a simplified one', async () => {
  const { traditional, simplified } = await import('../src/lexicon/traditional.js');
  expect([...simplified.join('')]).toHaveLength([...traditional.join('')].length);
});

it('counts no word among the common ones that is never a keyword anyway', async () => {
  const { boilerplate } = await import('../src/lexicon/boilerplate.js');
  const { commonWords } = await import('../src/lexicon/common-words.js');
  const { stopWords } = await import('../src/lexicon/stop-words.js');
  const never = [...stopWords, ...boilerplate];
  expect(findRepeated(never)).toEqual([]);
  expect(commonWords.filter((word) => never.includes(word))).toEqual([]);
});
