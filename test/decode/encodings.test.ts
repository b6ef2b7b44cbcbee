import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, type EncodingName, encodingNames, parseEncoding } from '../../src/decode/index.js';

const folder = new URL('../../fixtures/reports/', import.meta.url);
const reports = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
const isTraditional = (text: string) => text.includes('會');
const simplified = reports.filter((text) => !isTraditional(text)).join('\n');
const traditional = reports.filter(isTraditional).join('\n').repeat(2);

/** A second implementation of each encoding, and a text that it can write. */
const writers: Record<EncodingName, { codec: string; text: string }> = {
  'utf-8': { codec: 'utf8', text: simplified },
  gb18030: { codec: 'gb18030', text: simplified },
  big5: { codec: 'cp950', text: traditional },
  'utf-16le': { codec: 'utf-16le', text: simplified },
  'utf-16be': { codec: 'utf-16be', text: simplified },
};

describe.each(encodingNames)('%s', (encoding) => {
  const { codec, text } = writers[encoding];
  const write = (piece: string) => iconv.encode(piece, codec);
  const pieces = (length: number) => cut(text, length, write);

  it.each([10, 60, 200, 2000])('is read right in every piece of %i bytes', (length) => {
    const wrong = pieces(length).filter((piece) => decode(write(piece), 'report.txt').text !== piece);
    expect(wrong).toEqual([]);
  });

  it('is read right in 98 of 100 pieces of 4 bytes', () => {
    const all = pieces(4);
    const right = all.filter((piece) => decode(write(piece), 'report.txt').text === piece);
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.98);
  });

  it('is named, and certain in a text of some length', () => {
    expect(decode(write(text), 'report.txt')).toEqual({ text, encoding, confidence: 'certain', diagnostics: [] });
  });

  it('is read as told, whatever the bytes look like', () => {
    expect(decode(write('建議'), 'report.txt', { encoding })).toMatchObject({ text: '建議', confidence: 'given' });
  });
});

describe('byte order marks', () => {
  it.each([
    ['utf-8', 'utf8'],
    ['gb18030', 'gb18030'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
  ])('%s: the mark names the encoding and is not in the text', (encoding, codec) => {
    const bytes = iconv.encode('\uFEFF\uFEFF建议', codec);
    expect(decode(bytes, 'report.txt')).toEqual({ text: '建议', encoding, confidence: 'bom', diagnostics: [] });
  });

  it('leaves U+FEFF inside a text alone', () => {
    expect(decode(Buffer.from('建\uFEFF议'), 'report.txt').text).toBe('建\uFEFF议');
  });
});

it.each([
  ['one character', '建', 'gb18030', '建'],
  ['line separators', '建议\u2028加强。\u2029', 'utf8', '建议\u2028加强。\u2029'],
  ['line ends of every kind', '一\r\n二\r三\n四', 'gb18030', '一\r\n二\r三\n四'],
  ['characters beyond the basic plane', '建议修缮𠮷祥里的老屋。', 'gb18030', '建议修缮𠮷祥里的老屋。'],
  ['a report in English', 'The delegates proposed a café.', 'utf8', 'The delegates proposed a café.'],
  [
    'a long head of ASCII',
    `${'<!-- -->\n'.repeat(999)}建议加强监管。`,
    'gb18030',
    `${'<!-- -->\n'.repeat(999)}建议加强监管。`,
  ],
  [
    'a head that tells little',
    `戳: ${'1'.repeat(300)}\n建议加强监管。`,
    'gb18030',
    `戳: ${'1'.repeat(300)}\n建议加强监管。`,
  ],
  ['the vendor character €', '建议补助100€。', 'cp936', '建议补助100€。'],
])('reads %s', (_name, text, codec, expected) => {
  expect(decode(iconv.encode(text, codec), 'report.txt').text).toBe(expected);
});

it('warns where another encoding fits nearly as well', () => {
  const { diagnostics } = decode(iconv.encode('床场', 'gb18030'), 'report.txt');
  expect(diagnostics).toMatchObject([{ severity: 'warning', code: 'encoding-guessed', line: null }]);
});

it('reads plain ASCII as it stands, though UTF-16 would make it a word', () => {
  expect(decode(Buffer.from('micr'), 'report.txt')).toMatchObject({ text: 'micr', confidence: 'guess' });
});

it.each([
  ['GBK', 'gb18030'],
  ['gb2312', 'gb18030'],
  ['UTF8', 'utf-8'],
  ['Big5-HKSCS', 'big5'],
  ['utf-16', 'utf-16le'],
  ['shift_jis', null],
  ['会议', null],
])('parses the label %s', (label, encoding) => {
  expect(parseEncoding(label)).toBe(encoding);
});

/** Cuts `text` into pieces that `write` turns into at most `length` bytes; bytes of plain ASCII tell nothing. */
function cut(text: string, length: number, write: (piece: string) => Buffer): string[] {
  const pieces: string[] = [];
  let piece = '';
  let size = 0;
  for (const character of text) {
    const added = write(character).length;
    if (size + added > length) {
      pieces.push(piece);
      [piece, size] = ['', 0];
    }
    piece += character;
    size += added;
  }
  return pieces.filter((cut) => !/^[\t\n\r -~]*$/.test(write(cut).toString('latin1')));
}
