import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeCopies } from './copies.js';
import { proposals, root } from './program.js';

const report = join(root, 'fixtures/reports/d05.txt');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));

function extract(...args: readonly string[]) {
  return proposals(['extract', ...args], { cwd: folder });
}

async function read(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

describe('--jobs', () => {
  it.each([['jsonl'], ['csv'], ['xlsx']])('changes nothing in %s', async (format) => {
    await writeCopies(join(folder, 'in'), 5);
    await writeFile(join(folder, 'in', '2-empty.txt'), '');
    const runs = ['1', '2', '5'].map(async (jobs) => {
      const output = `${jobs}.${format}`;
      const { code, stderr } = await extract('in', '--jobs', jobs, '-o', output);
      return [code, stderr.replace(/\d+\.\d s$/m, ''), await readFile(join(folder, output), 'hex')];
    });
    const [one, ...others] = await Promise.all(runs);
    expect(one?.[0]).toBe(1);
    expect(others).toEqual([one, one]);
  });
});

describe('what a run tells', () => {
  it('is a summary, and the first warnings of each kind, where there are many reports', async () => {
    for (let i = 10; i < 40; i++) await writeFile(join(folder, 'in', `${i}.txt`), '会议在泽阳召开，市领导出席。');
    const { stderr } = await extract('in', '-f', 'jsonl');
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, 5)).toEqual(
      [10, 11, 12, 13, 14].map((i) => `proposals: warning: ${join('in', `${i}.txt`)}: no speaker found`),
    );
    expect(lines.slice(5)).toEqual([
      'proposals: warnings, of which the first 5 of each kind are told above: no speaker 30',
      expect.stringMatching(
        /^proposals: 30 read, 0 failed, 30 without proposals, 0 duplicates left out; 0 proposals; \d+\.\d s$/,
      ),
    ]);
  });

  it('is no more than errors with --quiet', async () => {
    await writeCopies(join(folder, 'in'), 2);
    const { stderr } = await extract('in', 'no.txt', '--quiet', '-f', 'jsonl');
    expect(stderr).toBe('proposals: no.txt: no such file; check the name\n');
  });
});

it('--errors and --summary write what failed, and what the run came to', async () => {
  await writeFile(join(folder, 'in', 'a.txt'), '');
  await copyFile(report, join(folder, 'in', 'b.txt'));
  const args = ['in', '-o', 'out.csv', '--errors', 'errors.jsonl', '--summary', 'summary.json'];
  const { code, stderr } = await extract(...args);
  expect([code, stderr]).toEqual([1, 'proposals: errors.jsonl tells what could not be read, and why\n']);
  const path = join('in', 'a.txt');
  expect(JSON.parse(await read('errors.jsonl'))).toEqual({
    path,
    code: 'empty',
    message: `${path}: empty; check that it was saved`,
  });
  expect(JSON.parse(await read('summary.json'))).toMatchObject({ read: 1, failed: 1, proposals: 9 });
});

it('--fail-fast stops at the first failure and writes nothing', async () => {
  await copyFile(report, join(folder, 'in', 'a.txt'));
  await writeFile(join(folder, 'in', 'b.txt'), '');
  const { code, stderr } = await extract('in', '-o', 'out.csv', '--fail-fast', '--errors', 'errors.jsonl');
  expect(code).toBe(1);
  expect(stderr).toMatch(/b\.txt: empty.*\nproposals: stopped at the first failure/);
  expect(await readdir(folder)).not.toContain('out.csv');
});

it('writes no output where nothing could be read, and says why', async () => {
  await writeFile(join(folder, 'out.csv'), 'of before');
  const { code, stderr } = await extract('no.txt', '-o', 'out.csv', '--force', '--errors', 'errors.jsonl');
  expect([code, stderr]).toEqual([
    1,
    'proposals: errors.jsonl tells what could not be read, and why\nproposals: out.csv: not written, as none of the inputs could be read\n',
  ]);
  expect(await read('out.csv')).toBe('of before');
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['errors.jsonl', 'in', 'out.csv']));
});

it('--dedupe leaves out what came before, and marks what nearly did', async () => {
  const text = await readFile(report, 'utf8');
  await writeFile(join(folder, 'in', 'a.txt'), text);
  await writeFile(join(folder, 'in', 'b.txt'), text.replaceAll('，', ',').replaceAll('\n', '\r\n\r\n'));
  await writeFile(join(folder, 'in', 'c.txt'), text.replace('陈敬和', '陈敬河'));
  const { stdout, stderr } = await extract(
    'in',
    '-f',
    'csv',
    '--dedupe',
    '--columns',
    'file,duplicate_of',
    '--summary',
    's',
  );
  const rows = [...new Set(stdout.trimEnd().split('\n').slice(1))];
  const [first, near] = ['a.txt', 'c.txt'].map((name) => join('in', name));
  expect(rows).toEqual([`${first},`, `${near},${first}`]);
  expect(stderr).toMatch(/, 1 duplicates left out; /);
  expect(JSON.parse(await read('s'))).toMatchObject({ read: 3, duplicates: 1, nearDuplicates: 1 });
});

describe('files that are there', () => {
  it.each([
    [['-o', 'old.csv'], 'old.csv'],
    [['-o', 'new.csv', '--errors', 'old.csv'], 'old.csv'],
    [['-o', 'new.csv', '--resume', '--summary', 'old.csv'], 'old.csv'],
  ])('are not replaced (%j)', async (args, name) => {
    await writeFile(join(folder, 'old.csv'), 'old');
    const { code, stderr } = await extract(report, ...args);
    expect([code, stderr]).toEqual([
      2,
      `proposals: ${name}: is there already; replace it with --force, or name another file\n`,
    ]);
    expect(await read(name)).toBe('old');
  });

  it('are never inputs, in a directory either', async () => {
    await writeCopies(join(folder, 'in'), 3);
    await copyFile(report, join(folder, 'in', 'old.txt'));
    const { code, stderr } = await extract('in', '-o', join('in', 'old.txt'), '--force');
    expect([code, stderr.split('\n').at(-2)]).toEqual([
      2,
      `proposals: ${join('in', 'old.txt')}: is one of the inputs; name another file to write`,
    ]);
    expect(await read(join('in', 'old.txt'))).toBe(await readFile(report, 'utf8'));
    expect((await readdir(join(folder, 'in'))).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.each(['--summary', '--errors'])('are files: standard output is for the rows, not for %s', async (option) => {
    const { code, stdout, stderr } = await extract(report, option, '-');
    const line = 'proposals: --errors and --summary: standard output is for the rows; name a file\n';
    expect([code, stdout, stderr]).toEqual([2, '', line]);
  });

  it('are not written twice', async () => {
    const { code, stderr } = await extract(report, '-o', 'a.csv', '--summary', './a.csv');
    expect([code, stderr]).toEqual([2, 'proposals: ./a.csv: is to be written twice; name another file\n']);
  });
});
