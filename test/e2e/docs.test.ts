import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { root } from './program.js';

it('the examples and figures of both READMEs are what the program gives', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, '']);
});
