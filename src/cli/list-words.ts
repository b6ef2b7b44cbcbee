import { listWords, toVisible } from '../index.js';
import { alignColumns } from './align-columns.js';
import { pour } from './pour.js';
import type { RawSettings } from './program.js';
import type { Terminal } from './streams.js';

/** The command `lexicon`: every word in force with its kind, what it stands for, and where it comes from, one a line; no input fails. */
export async function printWords(io: Terminal, { lexicon = {}, config = '' }: RawSettings): Promise<number> {
  const say = (key: string, values = {}) => io.say({ key, values });
  const rows = listWords(lexicon, config).map(({ kind, word, affiliation, file }) => [
    say(kind),
    toVisible(word),
    affiliation ?? '',
    file === config ? toVisible(file) : say('built-in', { file }),
  ]);
  await pour(alignColumns(rows), io.stdout);
  return 0;
}
