import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/read/index.js';
import { tellOf } from './sources.js';
import { toTar } from './tar.js';
import { state, toZip } from './zip.js';

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
