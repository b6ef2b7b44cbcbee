import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { plant } from '../tree.js';
import { tell, tellOf } from './sources.js';
import { toTar } from './tar.js';
import { patch, toZip } from './zip.js';

const twoFiles = { 'a.txt': 'a', '2025/报告.txt': '建议' };
const gbkName = iconv.encode('报告', 'gbk');

describe('containers', () => {
  it.each([
    ['a.zip', toZip(twoFiles)],
    [
      'a.tar',
      toTar([
        { name: 'a.txt', text: 'a' },
        { name: '2025/', type: '5' },
        { name: './2025/报告.txt', text: '建议' },
      ]),
    ],
    [
      'a.tgz',
      gzipSync(
        toTar([
          { name: 'a.txt', text: 'a' },
          { name: '2025/报告.txt', text: '建议' },
        ]),
      ),
    ],
    ['by-content', toZip(twoFiles)],
  ])('%s gives its members', async (name, bytes) => {
    expect(await tellOf(name, bytes)).toEqual([`${name}!/a.txt: a`, `${name}!/2025/报告.txt: 建议`]);
  });

  it.each([
    ['a.zip', patch(toZip({ 'XXXX.txt': 'x' }), 'XXXX', gbkName)],
    ['a.tar', toTar([{ name: Buffer.concat([gbkName, Buffer.from('.txt')]), text: 'x' }])],
  ])('%s may have names in GBK', async (name, bytes) => {
    expect(await tellOf(name, bytes)).toEqual([`${name}!/报告.txt: x`]);
  });

  it.each([
    ['a.zip', toZip({ '.a': '-', '__MACOSX/b.txt': '-', 'c/.d/e.txt': '-' })],
    ['a.tar', toTar([{ name: '.a' }, { name: '__MACOSX/b.txt' }, { name: 'c/.d/e.txt' }])],
  ])('%s keeps its hidden files to itself', async (name, bytes) => {
    expect(await tellOf(name, bytes)).toEqual([]);
  });

  it('a member may be named, and so may a hidden one', async () => {
    const folder = plant({ 'a.zip': toZip({ ...twoFiles, '.b': 'b' }) });
    const archive = join(folder, 'a.zip');
    expect(await tell([`${archive}!/2025/报告.txt`, `${archive}!/.b`, `${archive}!/c.txt`])).toEqual([
      `${archive}!/2025/报告.txt: 建议`,
      `${archive}!/.b: b`,
      `${archive}!/c.txt: no such file in the archive; check the name`,
    ]);
  });

  it.each([
    ['a ZIP archive', toZip({ 'a.txt': 'a' }), ['-!/a.txt: a']],
    ['a tar archive', toTar([{ name: 'a.txt', text: 'a' }]), ['-!/a.txt: a']],
    ['a packed tar archive', gzipSync(toTar([{ name: 'a.txt', text: 'a' }])), ['-!/a.txt: a']],
    ['a text', Buffer.from('a'), ['-: a']],
  ])('standard input may be %s', async (_what, bytes, told) => {
    expect(await tell(['-'], {}, bytes)).toEqual(told);
  });

  it('a .gz file is the file in it, of several parts as well', async () => {
    const parts = Buffer.concat([gzipSync(Buffer.from('a')), gzipSync(Buffer.from('b'))]);
    expect(await tellOf('report.txt.gz', parts)).toEqual(['report.txt.gz!/report.txt: ab']);
  });

  it('a plain text in an archive need not be one that is packed', async () => {
    expect(await tellOf('a.zip', toZip({ 'a.txt': '' }))).toEqual(['a.zip!/a.txt: ']);
  });
});

/** Tools of the system that write archives: where one is absent, what the test writes itself has to do. */
const tools: readonly (readonly [command: string, args: readonly string[], archive: string])[] = [
  ['tar', ['-czf', 'a.tar.gz', 'a.txt', '长'], 'a.tar.gz'],
  ['zip', ['-q', '-r', 'a.zip', 'a.txt', '长'], 'a.zip'],
  ['python3', ['-m', 'zipfile', '-c', 'a.zip', 'a.txt', '长'], 'a.zip'],
];

describe.each(tools)('%s', (command, args, archive) => {
  const isThere = spawnSync(command, ['--version']).error === undefined;

  it.runIf(isThere)('writes archives that are read', async () => {
    const name = `长/${'长'.repeat(50)}.txt`;
    const folder = plant({ 'a.txt': 'a', [name]: '建议' });
    spawnSync(command, args, { cwd: folder });
    const told = await tell(['-'], {}, readFileSync(join(folder, archive)));
    expect(told.sort()).toEqual(['-!/a.txt: a', `-!/${name}: 建议`]);
  });
});
