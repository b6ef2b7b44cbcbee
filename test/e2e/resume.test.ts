import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeCopies } from './copies.js';
import { type Finished, proposals, root } from './program.js';

const kills = 10;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));

function extract(...args: readonly string[]) {
  return proposals(['extract', '--quiet', 'in', ...args], { cwd: folder });
}

/** Starts a run, and ends it by that signal as soon as its journal has grown by more than `bytes`. */
function interrupt(signal: 'SIGKILL' | 'SIGINT', output: string, bytes: number, ...args: readonly string[]) {
  return interruptRun(signal, output, bytes, ['in', '-o', output, ...args]);
}

/** The same for any command line, with what it is sent on standard input. */
async function interruptRun(
  signal: 'SIGKILL' | 'SIGINT',
  output: string,
  bytes: number,
  args: readonly string[],
  input = '',
) {
  const journal = join(folder, `.${output}.journal`);
  const before = await sizeOf(journal);
  const argv = [join(root, 'bin/proposals.js'), 'extract', '--quiet', ...args];
  const env = { PATH: process.env.PATH ?? '' };
  const child = spawn(process.execPath, argv, { cwd: folder, env, stdio: ['pipe', 'ignore', 'pipe'] });
  child.stdin?.end(input);
  const end = finished(child);
  while (child.exitCode === null && (await sizeOf(journal)) <= before + bytes) await setTimeout(1);
  child.kill(signal);
  return end;
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

function finished(child: ChildProcess): Promise<Pick<Finished, 'code' | 'stderr'>> {
  let stderr = '';
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stderr })));
}

it.each(['csv', 'xlsx'])(
  `${kills} times killed and resumed, a run writes the same %s as one that never stopped`,
  async (format) => {
    await writeCopies(join(folder, 'in'), 20);
    await extract('-o', `whole.${format}`);
    for (let i = 0; i < kills; i++) {
      const args = ['--jobs', String((i % 3) + 1), ...(i === 0 ? [] : ['--resume'])];
      await interrupt('SIGKILL', `cut.${format}`, Math.random() * 100_000, ...args);
    }
    const { code, stderr } = await extract('-o', `cut.${format}`, '--resume');
    expect([code, stderr]).toEqual([0, '']);
    expect(await readFile(join(folder, `cut.${format}`), 'hex')).toBe(
      await readFile(join(folder, `whole.${format}`), 'hex'),
    );
    const left = (await readdir(folder)).sort();
    expect(left).toEqual([`.cut.${format}.journal`, `cut.${format}`, 'in', `whole.${format}`]);
  },
  300_000,
);

it('Ctrl-C leaves the journal alone, and tells how to go on', async () => {
  await writeCopies(join(folder, 'in'), 20);
  expect(await interrupt('SIGINT', 'out.csv', 2000)).toEqual({
    code: 130,
    stderr:
      'proposals: stopped; nothing is written to out.csv; go on with: proposals extract --resume --quiet in -o out.csv\n',
  });
  expect((await readdir(folder)).sort()).toEqual(['.out.csv.journal', 'in']);
});

it('Ctrl-C tells what is to be sent again where the list came on standard input', async () => {
  await writeCopies(join(folder, 'in'), 20);
  const names = (await readdir(join(folder, 'in'))).map((name) => `in/${name}\n`).join('');
  const args = ['--files-from', '-', '-o', 'out.csv'];
  const { stderr } = await interruptRun('SIGINT', 'out.csv', 2000, args, names);
  expect(stderr).toBe(
    'proposals: stopped; nothing is written to out.csv; go on by sending what came on standard input to: ' +
      'proposals extract --resume --quiet --files-from - -o out.csv\n',
  );
});

it('a journal is not lost by a run that does not go on with it', async () => {
  await writeCopies(join(folder, 'in'), 20);
  await interrupt('SIGKILL', 'out.csv', 2000);
  const { code, stderr } = await extract('-o', 'out.csv');
  expect([code, stderr]).toEqual([
    2,
    'proposals: out.csv: a run that was stopped left its journal (.out.csv.journal); ' +
      'go on with it by --resume, or start anew by --force\n',
  ]);
  expect((await extract('-o', 'out.csv', '--force')).code).toBe(0);
  expect((await readdir(folder)).filter((name) => name.endsWith('.journal'))).toEqual([]);
});

it('a run that resumes reads only what changed', async () => {
  const [same, changed] = ['same.txt', 'changed.txt'].map((name) => join(folder, 'in', name)) as [string, string];
  const args = ['-o', 'out.csv', '--columns', 'proposal', '--no-bom', '--resume'];
  const write = async (path: string, text: string, time: number) => {
    await writeFile(path, text);
    await utimes(path, time, time);
  };
  for (const path of [same, changed]) await write(path, '林谋斌委员建议修路。', 1000);
  await extract(...args);
  // Of the same size and time, so that only reading it would tell.
  await write(same, '林谋斌委员建议架桥。', 1000);
  await write(changed, '林谋斌委员建议种树。', 2000);
  await extract(...args);
  expect(await readFile(join(folder, 'out.csv'), 'utf8')).toBe('proposal\n种树\n修路\n');
});

it('--resume needs a file to go on with', async () => {
  expect(await extract('--resume')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'proposals: --resume: only a file can be gone on with; name it with --output\n',
  });
});
