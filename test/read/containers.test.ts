import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { gzipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/read/index.js';
import { plant } from '../tree.js';
import { tell } from './sources.js';
import { toTar } from './tar.js';
import { patch, state, toZip } from './zip.js';

/** What is found in a container of that name, with the name of the folder that it stands in left out. */
async function tellOf(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<string[]> {
  const folder = plant({ [name]: bytes });
  return (await tell([join(folder, name)], limits)).map((line) => line.replace(folder + sep, ''));
}

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

describe('what cannot be read is told, and the rest is read', () => {
  const long = 'a'.repeat(2000);
  const nested = toZip({ 'a.txt': 'a', 'b.zip': toZip({ 'c.txt': 'c' }), 'd.txt': 'd' });
  const second = toZip({ 'a.txt': long, 'b.txt': 'b' });

  it.each<[string, string, Uint8Array, string[]]>([
    [
      'an archive in it',
      'a.zip',
      nested,
      ['a.zip!/a.txt: a', 'a.zip!/b.zip: an archive in an archive; unpack it first', 'a.zip!/d.txt: d'],
    ],
    [
      'a packed file in it',
      'a.tar',
      toTar([
        { name: 'b.gz', text: gzipSync(Buffer.from('b')) },
        { name: 'c', text: 'c' },
      ]),
      ['a.tar!/b.gz: an archive in an archive; unpack it first', 'a.tar!/c: c'],
    ],
    [
      'a name that leads out',
      'a.zip',
      toZip({ '../a.txt': 'a', 'b.txt': 'b' }),
      ['a.zip!/../a.txt: leads out of the archive; rename it in the archive', 'a.zip!/b.txt: b'],
    ],
    [
      'a name that leads out with the signs of Windows',
      'a.zip',
      toZip({ 'x\\..\\..\\a.txt': 'a', 'b.txt': 'b' }),
      ['a.zip!/x/../../a.txt: leads out of the archive; rename it in the archive', 'a.zip!/b.txt: b'],
    ],
    [
      'a name from the root',
      'a.tar',
      toTar([{ name: '/etc/a' }, { name: '../b' }, { name: 'c', text: 'c' }]),
      [
        'a.tar!//etc/a: leads out of the archive; rename it in the archive',
        'a.tar!/../b: leads out of the archive; rename it in the archive',
        'a.tar!/c: c',
      ],
    ],
    [
      'links and devices',
      'a.tar',
      toTar([
        { name: 'a', type: '2' },
        { name: 'b', type: '1' },
        { name: 'c', type: '3' },
        { name: 'd', type: '6' },
        { name: 'e', text: 'e' },
      ]),
      [
        'a.tar!/a: a link, not a file; leave it out',
        'a.tar!/b: a second name of another file, not a file; leave it out',
        'a.tar!/c: a device, not a file; leave it out',
        'a.tar!/d: a named pipe, not a file; leave it out',
        'a.tar!/e: e',
      ],
    ],
    [
      'encryption',
      'a.zip',
      state(toZip({ 'a.txt': 'a' }), 'flags', 1),
      ['a.zip!/a.txt: encrypted; unpack it with its password first'],
    ],
    [
      'another method',
      'a.zip',
      state(toZip({ 'a.txt': 'a' }), 'method', 14),
      ['a.zip!/a.txt: packed by method 14, which is not read; pack it anew with deflate'],
    ],
    [
      'a header that states too little',
      'a.zip',
      state(toZip({ 'a.txt': long }), 'size', 3),
      ['a.zip!/a.txt: damaged (its size is not the one that the archive states); get it anew'],
    ],
    [
      'a wrong checksum',
      'a.zip',
      state(toZip({ 'a.txt': long }), 'crc', 3),
      ['a.zip!/a.txt: damaged (its checksum is not the one that the archive states); get it anew'],
    ],
    [
      'an end that is missing',
      'a.zip',
      second.subarray(0, -30),
      ['a.zip: damaged (the list of files at its end is missing); get it anew'],
    ],
    [
      'an archive cut short',
      'a.tar',
      toTar([
        { name: 'a', text: 'a' },
        { name: 'b', text: long },
      ]).subarray(0, 2000),
      ['a.tar!/a: a', 'a.tar: damaged (it ends too early; the files before are read); get it anew'],
    ],
    [
      'a packed file cut short',
      'a.txt.gz',
      gzipSync(Buffer.from(long)).subarray(0, -10),
      ['a.txt.gz: damaged (unexpected end of file); get it anew'],
    ],
  ])('%s', async (_what, name, bytes, told) => {
    expect(await tellOf(name, bytes)).toEqual(told);
  });
});

describe('limits', () => {
  const zeros = new Uint8Array(3 << 20);
  const packed = { 'a.zip': toZip({ 'a.txt': zeros, 'b.txt': 'b' }), 'a.txt.gz': gzipSync(zeros) };
  const two = { 'a.txt': 'aaaa', 'b.txt': 'bbbb', 'c.txt': 'cccc' };
  const tar = toTar(Object.entries(two).map(([name, text]) => ({ name, text })));

  it.each<[string, string, Uint8Array, Partial<Limits>, string[]]>([
    [
      'size of a member',
      'a.zip',
      toZip({ 'a.txt': 'aaaaa', 'b.txt': 'b' }),
      { fileSize: 4 },
      ['a.zip!/a.txt: larger than 4 B; split it, or raise --max-file-size', 'a.zip!/b.txt: b'],
    ],
    [
      'size of a member',
      'a.tar',
      toTar([
        { name: 'a', text: 'aaaaa' },
        { name: 'b', text: 'b' },
      ]),
      { fileSize: 4 },
      ['a.tar!/a: larger than 4 B; split it, or raise --max-file-size', 'a.tar!/b: b'],
    ],
    [
      'size of a packed file',
      'a.gz',
      gzipSync(Buffer.from('aaaaa')),
      { fileSize: 4 },
      ['a.gz: larger than 4 B; split it, or raise --max-file-size'],
    ],
    [
      'bytes that come out, whatever a header states',
      'a.zip',
      state(toZip(two), 'size', 1),
      { unpacked: 3 },
      ['a.zip: unpacks to more than 3 B; the rest is not read; raise --max-unpacked'],
    ],
    [
      'bytes that come out',
      'a.zip',
      toZip(two),
      { unpacked: 9 },
      [
        'a.zip!/a.txt: aaaa',
        'a.zip!/b.txt: bbbb',
        'a.zip: unpacks to more than 9 B; the rest is not read; raise --max-unpacked',
      ],
    ],
    [
      'bytes that come out',
      'a.tgz',
      gzipSync(tar),
      { unpacked: 1000 },
      ['a.tgz: unpacks to more than 1000 B; the rest is not read; raise --max-unpacked'],
    ],
    [
      'members',
      'a.zip',
      toZip(two),
      { entries: 2 },
      [
        'a.zip!/a.txt: aaaa',
        'a.zip!/b.txt: bbbb',
        'a.zip: holds more than 2 files; the rest is not read; raise --max-entries',
      ],
    ],
    [
      'members',
      'a.tar',
      tar,
      { entries: 1 },
      ['a.tar!/a.txt: aaaa', 'a.tar: holds more than 1 files; the rest is not read; raise --max-entries'],
    ],
    [
      'ratio',
      'a.zip',
      packed['a.zip'],
      {},
      ['a.zip!/a.txt: unpacks to more than 300 times its size; if it is no bomb, raise --max-ratio', 'a.zip!/b.txt: b'],
    ],
    [
      'ratio',
      'a.txt.gz',
      packed['a.txt.gz'],
      {},
      ['a.txt.gz: unpacks to more than 300 times its size; if it is no bomb, raise --max-ratio'],
    ],
  ])('%s of %s', async (_what, name, bytes, limits, told) => {
    expect(await tellOf(name, bytes, limits)).toEqual(told);
  });

  it('a ratio that is allowed is none too many', async () => {
    const told = await tellOf('a.txt.gz', packed['a.txt.gz'], { ratio: 2000 });
    expect(told[0]?.length).toBe('a.txt.gz!/a.txt: '.length + zeros.length);
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
