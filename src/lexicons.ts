import { bodySuffixes } from './lexicon/body-suffixes.js';
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

const builtIn: readonly LexiconEntry[] = [
  ...toEntries('posts', offices, 'offices.ts'),
  ...toEntries('posts', roles, 'roles.ts'),
  ...toEntries('bodies', bodySuffixes, 'body-suffixes.ts'),
  ...parties.map(([word, affiliation]): LexiconEntry => ({ kind: 'parties', word, affiliation, file: 'parties.ts' })),
  ...toEntries('triggers', triggers, 'triggers.ts'),
  ...toEntries('notNames', notNames, 'not-names.ts'),
];

/** Every word in force, kind by kind: the built-in ones, then those that the file `file` adds. */
export function listWords(additions: LexiconAdditions, file: string): readonly LexiconEntry[] {
  return lexiconKinds.flatMap((kind) => [
    ...builtIn.filter((entry) => entry.kind === kind),
    ...(kind === 'parties'
      ? Object.entries(additions.parties ?? {}).map(([word, affiliation]) => ({ kind, word, affiliation, file }))
      : toEntries(kind, additions[kind] ?? [], file)),
  ]);
}

function toEntries(kind: LexiconKind, words: readonly string[], file: string): LexiconEntry[] {
  return words.map((word) => ({ kind, word, affiliation: null, file }));
}
