import { bodySuffixes } from './lexicon/body-suffixes.js';
import { honours } from './lexicon/honours.js';
import { notNames } from './lexicon/not-names.js';
import { offices } from './lexicon/offices.js';
import { parties } from './lexicon/parties.js';
import { roles } from './lexicon/roles.js';
import { triggers } from './lexicon/triggers.js';
import { lexiconKinds } from './text/added-words.js';
import type { Affiliation, LexiconAdditions } from './types.js';

export { lexiconKinds };

/** A kind of words that the grammar knows, and that somebody may add to. */
export type LexiconKind = keyof LexiconAdditions;

/** A word that is in force, and where it comes from: the name of a file, in `src/lexicon/` where it is built in. */
export interface LexiconEntry {
  readonly kind: LexiconKind;
  readonly word: string;
  /** What a party or sector stands for; null for other words. */
  readonly affiliation: Affiliation | null;
  readonly file: string;
}

/** Words, or names of parties and sectors with what each stands for. */
type Words = readonly string[] | Readonly<Record<string, Affiliation>>;

/** The built-in words of each kind, with the names of the files in which they stand. */
const builtIn: Readonly<Record<LexiconKind, readonly (readonly [file: string, words: Words])[]>> = {
  posts: [
    ['offices.ts', offices],
    ['roles.ts', roles],
    ['honours.ts', honours],
  ],
  bodies: [['body-suffixes.ts', bodySuffixes]],
  parties: [['parties.ts', Object.fromEntries(parties)]],
  triggers: [['triggers.ts', triggers]],
  notNames: [['not-names.ts', notNames]],
};

/** Every word in force, kind by kind: the built-in ones, then those that the file `file` adds. */
export function listWords(additions: LexiconAdditions, file: string): readonly LexiconEntry[] {
  return lexiconKinds.flatMap((kind) =>
    [...builtIn[kind], [file, additions[kind] ?? []] as const].flatMap(([name, words]) => toEntries(kind, words, name)),
  );
}

function toEntries(kind: LexiconKind, words: Words, file: string): LexiconEntry[] {
  return isList(words)
    ? words.map((word) => ({ kind, word, affiliation: null, file }))
    : Object.entries(words).map(([word, affiliation]) => ({ kind, word, affiliation, file }));
}

function isList(words: Words): words is readonly string[] {
  return Array.isArray(words);
}
