import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tellOf } from './sources.js';
import { toTar } from './tar.js';
import { state, toZip } from './zip.js';

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
