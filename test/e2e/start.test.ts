import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proposals, root } from './program.js';

const args = ['extract', '--format', 'json', 'fixtures/reports/d05.txt'];

it('a checkout that is not built says so', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'proposals-'));
  await cp(join(root, 'bin'), join(copy, 'bin'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'bin/proposals.js')], { encoding: 'utf8' });
  await rm(copy, { recursive: true });
  expect([status, stderr]).toEqual([2, 'proposals: not built yet; run: npm run build\n']);
});

it('V8 takes the bytecode that the build keeps', () => {
  const code = `
    const { readdirSync, readFileSync } = require('node:fs');
    const { Script } = require('node:vm');
    const [version] = readdirSync('dist/cli/bytecode').filter((name) => name.startsWith(process.version + '-'));
    const source = readFileSync('dist/cli/cli.cjs', 'latin1');
    const taken = ['extract', 'other'].map((name) => {
      const cachedData = version && readFileSync('dist/cli/bytecode/' + version + '/' + name);
      return !new Script(source, { filename: 'cli.cjs', cachedData }).cachedDataRejected;
    });
    process.stdout.write(JSON.stringify(taken));`;
  const { stdout } = spawnSync(process.execPath, ['-e', code], { cwd: root, encoding: 'utf8' });
  expect(stdout).toBe('[true,true]');
});

describe('the bytecode that the build keeps', () => {
  let copy: string;
  let file: string;
  let whole: Uint8Array;

  beforeAll(async () => {
    copy = await mkdtemp(join(tmpdir(), 'proposals-'));
    for (const part of ['bin', 'dist/cli']) await cp(join(root, part), join(copy, part), { recursive: true });
    const folder = join(copy, 'dist/cli/bytecode');
    file = join(folder, (await readdir(folder))[0] ?? '', 'extract');
    whole = await readFile(file);
  });
  afterAll(() => rm(copy, { recursive: true }));

  it.each([
    ['cut short', () => whole.subarray(0, 1000)],
    // Its second word is a hash of V8's version.
    ["another V8's", () => whole.map((byte, i) => (i === 4 ? byte ^ 1 : byte))],
    ['of something else', () => Buffer.from('bytecode')],
    ['empty', () => Buffer.alloc(0)],
    ['gone', () => null],
  ])('may be %s', async (_what, spoil) => {
    const spoilt = spoil();
    await (spoilt ? writeFile(file, spoilt) : rm(file));
    const program = join(copy, 'bin/proposals.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toBe((await proposals(args)).stdout);
  });
});
