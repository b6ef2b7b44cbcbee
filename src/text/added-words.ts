import type { LexiconAdditions } from '../types.js';
import { fold } from './fold.js';
import { toPhrases } from './phrases.js';
import type { View } from './view.js';

/** The kinds of words that can be added, in the order in which they are tried. */
export const lexiconKinds = [
  'posts',
  'bodies',
  'parties',
  'triggers',
  'notNames',
] as const satisfies readonly (keyof LexiconAdditions)[];

/** A view in which added words are shown as built-in ones, and what is written where such a word ends in it. */
interface ShownWords {
  readonly view: View;
  /** The added words, folded, by the view offset of their end. */
  readonly written: ReadonlyMap<number, string>;
}

/**
 * What the view shows in place of an added word: a built-in word of its kind. One that is longer is drawn out at the
 * front by what may stand there, one that is no name at the back by its own characters: its beginning tells.
 */
const shown: Readonly<Record<keyof LexiconAdditions, (word: string) => string>> = {
  posts: (word) => '主任'.padStart(word.length, '副'),
  bodies: (word) => '协会'.padStart(word.length, '某'),
  parties: (word) => '民革'.padStart(word.length, '某'),
  triggers: (word) => '建议'.padStart(word.length, '还'),
  notNames: (word) => `樊篱${word.slice(2)}`,
};

/**
 * Shows added words (see `LexiconAdditions`; one of a single character is passed over) as built-in words of their kind and length, so
 * that every rule takes them for such. Offsets hold, as they do for the other foldings of a view; what is cut from the
 * text is what stands there.
 */
export function showAddedWords(view: View, additions: LexiconAdditions): ShownWords {
  const shownAs = toReplacements(additions);
  if (shownAs.size === 0) return { view, written: new Map() };
  const words = toPhrases([...shownAs.keys()]);
  const written = new Map<number, string>();
  let chars = '';
  for (let at = 0; at < view.chars.length; ) {
    const length = words.startingAt(view.chars, at);
    const word = view.chars.slice(at, at + Math.max(1, length));
    at += word.length;
    chars += shownAs.get(word) ?? word;
    if (length > 0) written.set(at, word);
  }
  return { view: { ...view, chars }, written };
}

/** What each added word is shown as. A word of two kinds is of the first. */
function toReplacements(additions: LexiconAdditions): ReadonlyMap<string, string> {
  const replacements = new Map<string, string>();
  for (const kind of lexiconKinds) {
    const words = kind === 'parties' ? Object.keys(additions.parties ?? {}) : additions[kind];
    for (const word of words ?? []) {
      const folded = fold(word).replaceAll(' ', '');
      if (folded.length > 1 && !replacements.has(folded)) replacements.set(folded, shown[kind](folded));
    }
  }
  return replacements;
}
