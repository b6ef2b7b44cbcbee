import { rules, toVisible } from '../index.js';
import { pour } from './pour.js';
import type { Terminal } from './streams.js';

/** The command `rules`: every rule of the grammar with what it decides and an example, one a line. */
export async function listRules(io: Terminal): Promise<void> {
  const name = Math.max(...rules.map((rule) => rule.name.length));
  const decides = Math.max(...rules.map((rule) => rule.decides.length));
  async function* lines(): AsyncGenerator<string> {
    for (const rule of rules) {
      const example = toVisible(rule.example.replace(/\n/g, ' ⏎ '));
      yield `${rule.name.padEnd(name)}  ${rule.decides.padEnd(decides)}  ${example}\n`;
    }
  }
  await pour(lines(), io.stdout);
}
