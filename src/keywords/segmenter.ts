import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { attempt } from '../text/attempt.js';

/** Cuts a text into words, in order; joined they are the text. */
export type Segment = (text: string) => readonly string[];

/** A segmenter that is ready to work. */
interface Segmenter {
  readonly segment: Segment;
  /** The engine's package and version, e.g. `nodejieba 3.5.8`. */
  readonly engine: string;
}

interface Nodejieba {
  load(dictionaries: { idfDict?: string }): unknown;
  insertWord(word: string): unknown;
  cut(text: string, newWords: boolean): string[];
}

interface NodeRsJieba {
  readonly Jieba: { withDict(dictionary: Uint8Array): Dictionary };
}

interface Dictionary {
  loadDict(dictionary: Uint8Array): void;
  cut(text: string, newWords: boolean): string[];
}

// Not `import`: nothing of an engine may be bundled, and where one is absent the other takes its place.
const load = createRequire(import.meta.url);

/** The median of both dictionaries, which is also what nodejieba gives a word that is added without one. */
const medianFrequency = 3;

/**
 * Loads nodejieba or, where it is absent or was not built, @node-rs/jieba; null where neither can be loaded. Both know
 * the added `words` and find new words of their own. Every call reads a dictionary anew: about 0.9 s and 250 MB for
 * nodejieba, 0.1 s and 45 MB for the other.
 */
export function loadSegmenter(words: readonly string[]): Segmenter | null {
  return attempt(() => loadNodejieba(words)) ?? attempt(() => loadNodeRsJieba(words));
}

function loadNodejieba(words: readonly string[]): Segmenter {
  const jieba: Nodejieba = load('nodejieba');
  const idfDict = findShortIdf();
  jieba.load(idfDict === null ? {} : { idfDict });
  for (const word of words) jieba.insertWord(word);
  return { segment: (text) => jieba.cut(text, true), engine: nameEngine('nodejieba') };
}

function loadNodeRsJieba(words: readonly string[]): Segmenter {
  const { Jieba }: NodeRsJieba = load('@node-rs/jieba');
  const jieba = Jieba.withDict(readFileSync(load.resolve('@node-rs/jieba/dict.txt')));
  jieba.loadDict(Buffer.from(words.map((word) => `${word} ${medianFrequency} n\n`).join('')));
  return { segment: (text) => jieba.cut(text, true), engine: nameEngine('@node-rs/jieba') };
}

/** A list of one word in place of nodejieba's own weights, which nothing asks for: they take a fifth of its loading time. */
function findShortIdf(): string | null {
  const path = join(dirname(load.resolve('proposals/package.json')), 'dist', 'one-word.idf');
  return existsSync(path) ? path : null;
}

function nameEngine(name: string): string {
  const { version }: { version: string } = load(`${name}/package.json`);
  return `${name} ${version}`;
}
