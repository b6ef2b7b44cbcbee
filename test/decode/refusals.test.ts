import { deflateRawSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { expect, it } from 'vitest';
import { decode } from '../../src/decode/index.js';

const japanese = '本日の会議では、市民の皆様からの意見を聞き、今後の計画について話し合いました。';
const russian = 'Сегодня на заседании комиссии депутаты предложили улучшить работу общественного транспорта.';
const compressed = deflateRawSync(Buffer.from(Array.from({ length: 2000 }, (_, i) => String(i ** 3)).join()));

it.each([
  ['nothing', [], 'empty', 'empty; check that it was saved'],
  ['a byte order mark alone', [0xef, 0xbb, 0xbf], 'empty', 'empty; check that it was saved'],
  ['a PNG', ascii('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'binary', 'a PNG picture, not a text; leave it out'],
  ['a JPEG', [0xff, 0xd8, 0xff, 0xe0], 'binary', 'a JPEG picture, not a text; leave it out'],
  [
    'a workbook',
    ascii('PK\x03\x04\x14\0'),
    'binary',
    'an Office file or a ZIP archive, not a text; save its text as .txt first',
  ],
  ['a PDF', ascii('%PDF-1.7\n'), 'binary', 'a PDF, not a text; save its text as .txt first'],
  [
    'an old .doc',
    [0xd0, 0xcf, 0x11, 0xe0],
    'binary',
    'an old Office file (.doc, .xls, .wps), not a text; save its text as .txt first',
  ],
  ['a program', ascii('MZ\x90\0\x03'), 'binary', 'a program, not a text; leave it out'],
  ['a gzip archive', gzipSync('建议'), 'binary', 'a gzip archive, not a text; unpack it first'],
  ['UTF-32', ascii('\xff\xfe\0\0A\0\0\0'), 'binary', 'a file in UTF-32, not a text; save it as UTF-8 first'],
  ['compressed bytes', compressed, 'binary', 'not a text; save its text as .txt first'],
  ['NUL bytes alone', Buffer.alloc(4096), 'binary', 'not a text; save its text as .txt first'],
  ['Japanese in Shift_JIS', iconv.encode(japanese, 'shift_jis'), 'undecodable', unknown()],
  ['Russian in windows-1251', iconv.encode(russian, 'windows-1251'), 'undecodable', unknown()],
])('refuses %s in one line', (_name, bytes, code, message) => {
  expect(() => decode(Uint8Array.from(bytes), '会议.txt')).toThrow(
    expect.objectContaining({ name: 'InputError', code, message: `会议.txt: ${message}` }),
  );
});

it('refuses more than a string can hold', () => {
  expect(() => decode(new Uint8Array(2 ** 29), '会议.txt')).toThrow(/^会议\.txt: larger than \d+ MiB; split it first$/);
});

it.each([
  ['Japanese', japanese],
  ['Russian', russian],
])('accepts %s in UTF-8', (_name, text) => {
  expect(decode(Buffer.from(text), 'report.txt')).toMatchObject({ text, confidence: 'certain' });
});

function ascii(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

function unknown(): string {
  return 'neither UTF-8 nor GB18030, Big5 or UTF-16; if it is one of them, name it with --encoding';
}
