import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposals, root } from './program.js';

const report = join(root, 'fixtures/reports/d05.txt');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('-o FILE', () => {
  it.each([
    ['out.csv', '\ufefffile,'],
    ['out.TSV', '\ufefffile\t'],
    ['out.json', '[\n{'],
    ['out.jsonl', '{"file"'],
    ['out.md', '| file |'],
    ['out.txt', '朗川市'],
    ['out.html', '<!doctype html>'],
    ['out.xlsx', 'PK\u0003\u0004'],
    ['out.parquet', 'PAR1'],
  ])('writes %s by its extension, and nothing else', async (name, start) => {
    const { code, stdout } = await proposals(['extract', report, '-o', name], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect((await readFile(join(folder, name), 'utf8')).slice(0, start.length)).toBe(start);
    expect(await readdir(folder)).toEqual([name]);
  });

  it.each([
    ['--bom in a pipe', ['--bom'], '\ufefffile,title,'],
    ['--no-bom in a file', ['--no-bom', '-o', 'out.csv'], 'file,title,'],
    ['Chinese headings', ['--headings', 'zh'], '文件,标题,'],
    ['named columns', ['--columns', 'speaker, proposal'], 'speaker,proposal\n陈敬和,'],
  ])('knows %s', async (_what, args, start) => {
    const { stdout } = await proposals(['extract', '-f', 'csv', report, ...args], { cwd: folder });
    const text = args.includes('-o') ? await readFile(join(folder, 'out.csv'), 'utf8') : stdout;
    expect(text.slice(0, start.length)).toBe(start);
  });

  it('replaces an older file with --force', async () => {
    await writeFile(join(folder, 'out.json'), 'old');
    await proposals(['extract', report, '-o', 'out.json', '--force'], { cwd: folder });
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toHaveLength(1);
  });

  it('never writes over an input, under whatever name', async () => {
    const text = await readFile(report, 'utf8');
    await writeFile(join(folder, 'a.txt'), text);
    await symlink('a.txt', join(folder, 'b.txt'));
    const { code, stderr } = await proposals(['extract', 'a.txt', '-o', 'b.txt', '--force'], { cwd: folder });
    expect([code, stderr]).toEqual([2, 'proposals: b.txt: is one of the inputs; name another file to write\n']);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe(text);
  });

  it.each([
    ['a folder that is not there', 'no/out.csv', 'its folder does not exist; make it, or name another file'],
    ['a directory', '.', 'is a directory; name a file in it'],
    ['a directory that is not there', 'no/', 'is a directory; name a file in it'],
    [
      'an unknown extension',
      'out.doc',
      'its extension names no format; add --format (table, csv, tsv, json, jsonl, markdown, html, xlsx, parquet)',
    ],
  ])('refuses %s with exit status 2', async (_what, name, message) => {
    const { code, stderr } = await proposals(['extract', report, '-o', name], { cwd: folder });
    expect([code, stderr]).toEqual([2, `proposals: ${name}: ${message}\n`]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe.each(['--errors', '--summary'])('the file of %s', (option) => {
  it.each([
    ['a folder that is not there', 'no/a.json', 'its folder does not exist; make it, or name another file'],
    ['a directory', '.', 'is a directory; name a file in it'],
  ])('in %s is refused before anything is read or written', async (_what, name, message) => {
    const args = ['extract', 'no-such.txt', '-o', 'out.csv', option, name];
    const { code, stderr } = await proposals(args, { cwd: folder });
    expect([code, stderr]).toEqual([2, `proposals: ${name}: ${message}\n`]);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('the terminal', () => {
  it('is not steered by a file name in an error message', async () => {
    const { stderr } = await proposals(['extract', 'a\u001b[31m\n\u202eb.txt']);
    expect(stderr).toBe('proposals: a␛[31m �b.txt: no such file; check the name\n');
  });

  it('gets colours when asked for', async () => {
    const { stdout } = await proposals(['extract', '-f', 'table', '--color', 'always', report]);
    expect(stdout).toContain('\u001b[1m');
  });
});

describe('standard output', () => {
  it.skipIf(!existsSync('/dev/full'))('that is full ends the run with one line', async () => {
    const args = [join(root, 'bin/proposals.js'), 'extract', report];
    const full = await open('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, args, {
      stdio: ['ignore', full.fd, 'pipe'],
      encoding: 'utf8',
    });
    await full.close();
    expect([status, stderr]).toEqual([
      2,
      'proposals: standard output: cannot be written (ENOSPC); write to another place\n',
    ]);
  });

  it.each([[['--help']], [['extract', report]]])('may be closed before anything is written (%j)', async (args) => {
    const child = spawn(process.execPath, [join(root, 'bin/proposals.js'), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, Buffer.concat(said).toString()]).toEqual([0, '']);
  });
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Runs a program into a pipe that refuses, instead of waiting, when it is full; reads it when it is. */
const refusingPipe = `
import os, select, subprocess, sys
reader, writer = os.pipe()
os.set_blocking(writer, False)
child = subprocess.Popen(sys.argv[1:], stdout=writer)
while select.select([], [writer], [], 0)[1]:
    pass
os.close(writer)
with open(reader, 'rb') as file:
    sys.stdout.buffer.write(file.read())
sys.exit(child.wait())
`;

describe('a pipe', () => {
  it.skipIf(!hasPython)('that refuses for now gets all of a long output', () => {
    const args = [join(root, 'bin/proposals.js'), 'extract', '-q', '-f', 'json', ...Array<string>(100).fill(report)];
    const { status, stdout, stderr } = spawnSync('python3', ['-c', refusingPipe, process.execPath, ...args], {
      encoding: 'utf8',
      maxBuffer: 10_000_000,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout)).toHaveLength(100);
  });

  it('gets all of a long output', async () => {
    const args = ['extract', '-q', '-f', 'json', ...Array<string>(100).fill(report)];
    const { code, stdout } = await proposals(args);
    expect(code).toBe(0);
    expect(stdout.length).toBeGreaterThan(400_000);
    expect(JSON.parse(stdout)).toHaveLength(100);
  });

  it('may be closed early without a word', async () => {
    const args = [join(root, 'bin/proposals.js'), 'extract', '-q', '-f', 'json', ...Array<string>(100).fill(report)];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, Buffer.concat(said).toString()]).toEqual([0, '']);
  });
});
