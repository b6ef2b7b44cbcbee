import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { proposals, root } from './program.js';

const [page]: [string] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).man;
const path = join(root, page);

it('the man page tells of every command and option', async () => {
  const shown = readFileSync(path, 'utf8').replaceAll('\\-', '-');
  const commands = ['extract', 'explain', 'rules', 'completion'];
  const helps = await Promise.all(commands.map(async (name) => (await proposals([name, '--help'])).stdout));
  const flags = helps.flatMap((help) => Array.from(help.matchAll(/^ {2}((?:-\w, )?--\S+)/gm), ([, flag]) => flag));
  expect(flags.length).toBeGreaterThan(20);
  expect([...commands, ...flags].filter((word) => !shown.includes(String(word)))).toEqual([]);
});

const isHere = spawnSync('mandoc', ['-T', 'lint', path]).error === undefined;

it.runIf(isHere)('mandoc finds no error in it', () => {
  const { stdout } = spawnSync('mandoc', ['-T', 'lint', '-W', 'error', path], { encoding: 'utf8' });
  expect(stdout).toBe('');
});
if (!isHere) it.skip('mandoc is not installed here: it does not read the man page');
