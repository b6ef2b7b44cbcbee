import { rules, toVisible } from '../index.js';
import { loadRuleNames } from '../messages/index.js';
import { alignColumns } from './align-columns.js';
import { pour } from './pour.js';
import type { Terminal } from './streams.js';

/** The command `rules`: every rule of the grammar with its name in the language, what it decides and an example, one a line; no input fails. */
export async function listRules(io: Terminal): Promise<number> {
  const names = await loadRuleNames(io.language);
  const rows = rules.map(({ name, decides, example }) => [
    name,
    ...(names[name] ? [names[name]] : []),
    io.say({ key: decides, values: {} }),
    toVisible(example.replace(/\n/g, ' ⏎ ')),
  ]);
  await pour(alignColumns(rows), io.stdout);
  return 0;
}
