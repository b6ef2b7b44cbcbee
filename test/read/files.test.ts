import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSources } from '../../src/read/index.js';
import { plant } from '../tree.js';
import { findSettings, tell } from './sources.js';

const isWindows = process.platform === 'win32';

/** What is found, with the folder's name left out, and `/` for every separator. */
async function tellIn(folder: string, names: readonly string[]): Promise<string[]> {
  const told = await tell(names.map((name) => (name === '' ? folder : join(folder, name))));
  return told.map((line) => line.replaceAll(folder + sep, '').replaceAll(sep, '/'));
}

describe('folders', () => {
  it('are read with all under them, sorted by name, hidden files aside', async () => {
    const folder = plant({
      'b.txt': 'b',
      'a/2.txt': '2',
      'a/10.txt': '10',
      'c.txt': 'c',
      '.hidden': '-',
      '.git/x': '-',
      '~$b.docx': '-',
      'Thumbs.db': '-',
      '__MACOSX/b.txt': '-',
    });
    expect(await tellIn(folder, [''])).toEqual(['a/10.txt: 10', 'a/2.txt: 2', 'b.txt: b', 'c.txt: c']);
  });

  it('leave out what a saved page brings along, and no other folder of such a name', async () => {
    const folder = plant({ 'a.html': 'a', 'a_files/x.js': '-', 'b_files/y.txt': 'y' });
    expect(await tellIn(folder, [''])).toEqual(['a.html: a', 'b_files/y.txt: y']);
  });

  it('may be named with a slash behind', async () => {
    const folder = plant({ 'a.txt': 'a' });
    expect(await tell([`${folder}/`])).toEqual([`${folder}/a.txt: a`]);
  });

  it.skipIf(isWindows)('are read once where links lead round in circles', async () => {
    const folder = plant({ 'a/1.txt': '1', 'b/2.txt': '2' });
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync(join(folder, 'a'), join(folder, 'b', 'over'));
    expect(await tellIn(folder, [''])).toEqual(['a/1.txt: 1', 'b/2.txt: 2']);
  });

  it.skipIf(isWindows)('follow a link to a file', async () => {
    const folder = plant({ 'a.txt': 'a' });
    symlinkSync('a.txt', join(folder, 'b.txt'));
    expect(await tellIn(folder, [''])).toEqual(['a.txt: a', 'b.txt: a']);
  });

  it.skipIf(isWindows || process.getuid?.() === 0)('say what may not be read', async () => {
    const folder = plant({ 'a.txt': 'a', 'b/c.txt': 'c' });
    chmodSync(join(folder, 'b'), 0);
    expect(await tellIn(folder, [''])).toEqual(['a.txt: a', 'b: may not be read; check its permissions']);
  });
});

describe('patterns', () => {
  const files = {
    '2024/a.txt': 'a',
    '2025/b.txt': 'b',
    '2025/c.md': 'c',
    '2025/x/d.txt': 'd',
    '2025/.e.txt': '-',
    '会议[1].txt': '1',
  };

  it.each([
    ['*/*.txt', ['2024/a.txt: a', '2025/b.txt: b']],
    ['2025/**/*.txt', ['2025/b.txt: b', '2025/x/d.txt: d']],
    ['202?/{b,c}.*', ['2025/b.txt: b', '2025/c.md: c']],
    ['2025/*', ['2025/b.txt: b', '2025/c.md: c', '2025/x/d.txt: d']],
    ['2025/**', ['2025/b.txt: b', '2025/c.md: c', '2025/x/d.txt: d']],
    ['2025*', ['2025/b.txt: b', '2025/c.md: c', '2025/x/d.txt: d']],
    ['会议[1].txt', ['会议[1].txt: 1']],
    ['2026/*.txt', ['2026/*.txt: no file of such a name; check the pattern']],
  ])('%s', async (pattern, found) => {
    expect(await tellIn(plant(files), [pattern])).toEqual(found);
  });

  it.skipIf(isWindows)('find a file once where links lead round in circles', async () => {
    const folder = plant({ 'a/b/1.txt': '1' });
    symlinkSync('..', join(folder, 'a', 'up'));
    symlinkSync('1.txt', join(folder, 'a', 'b', '2.txt'));
    expect(await tellIn(folder, ['**/*.txt'])).toEqual(['a/b/1.txt: 1', 'a/b/2.txt: 1']);
  });

  it('have backslashes under Windows', async () => {
    const { glob } = await import('../../src/read/glob.js');
    const folder = plant(files).replaceAll('\\', '/');
    const found = glob(`${folder.replaceAll('/', '\\')}\\2025\\*.txt`, '\\');
    expect(found).toEqual([`${folder}/2025/b.txt`.replaceAll('/', '\\')]);
  });
});

it('keeps the order of the names, and goes on behind what is not there', async () => {
  const folder = plant({ 'a.txt': 'a', 'b.txt': 'b' });
  const told = ['b.txt: b', 'c.txt: no such file; check the name', 'a.txt: a'];
  expect(await tellIn(folder, ['b.txt', 'c.txt', 'a.txt'])).toEqual(told);
});

it('refuses a file over the limit, and reads one at it', async () => {
  const folder = plant({ 'a.txt': 'abcd', 'b.txt': 'abcde' });
  const told = await tell([folder], { fileSize: 4 });
  expect(told).toEqual([
    `${join(folder, 'a.txt')}: abcd`,
    `${join(folder, 'b.txt')}: larger than 4 B; split it, or raise --max-file-size`,
  ]);
});

it('refuses standard input over the limit', async () => {
  expect(await tell(['-'], { fileSize: 4 }, Buffer.from('abcde'))).toEqual([
    '-: larger than 4 B; split it, or raise --max-file-size',
  ]);
});

it('says where a folder holds no file', async () => {
  const folder = plant({});
  mkdirSync(join(folder, 'a'));
  expect(await tell([folder])).toEqual([`${folder}: no report in this folder; name another one`]);
});

it('leaves out what it is told to in a folder, and reads it where it is named', async () => {
  const folder = plant({ 'a.txt': 'a', 'b.csv': 'b' });
  const names = [folder, join(folder, 'b.csv')];
  const found: string[] = [];
  const settings = { ...findSettings(), leavesOut: (name: string) => name.endsWith('.csv') };
  for await (const { name } of findSources(names, settings)) found.push(name);
  expect(found).toEqual([join(folder, 'a.txt'), join(folder, 'b.csv')]);
});
