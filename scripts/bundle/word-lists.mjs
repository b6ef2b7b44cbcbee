import { readFileSync } from 'node:fs';

/** A list of thirty words or more, none with a blank in it. */
const list = /\[\s*((?:'[^'\\\s]+',\s*){29,}(?:'[^'\\\s]+',?\s*)?)\]/g;

/** Writes the long lists of src/lexicon as one string each: V8 takes up a string faster than a thousand. */
export const wordLists = {
  name: 'word lists',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]src[\\/]lexicon[\\/]/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(
        list,
        (_, words) => `'${Array.from(words.matchAll(/'([^']+)'/g), ([, word]) => word).join(' ')}'.split(' ')`,
      ),
      loader: 'ts',
    }));
  },
};
