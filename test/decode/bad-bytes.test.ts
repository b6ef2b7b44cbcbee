import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { findBadBytes } from '../../src/decode/bad-bytes.js';
import { decode, encodingNames } from '../../src/decode/index.js';
import { InputError } from '../../src/errors.js';

const report = '会上，民革区委主委林谋斌建议加大人才吸引力度。\n民盟区委副主委沈知微建议完善服务细节。\n';

describe('a text with a few bad bytes', () => {
  it('stays UTF-8, and the warning tells the bytes', () => {
    const bytes = Buffer.concat([
      Buffer.from(report),
      Buffer.from([0xff]),
      Buffer.from('建议'),
      Buffer.from([0xe5, 0xbb]),
    ]);
    const at = Buffer.byteLength(report);
    expect(decode(bytes, 'report.txt')).toEqual({
      text: `${report}\uFFFD建议\uFFFD`,
      encoding: 'utf-8',
      confidence: 'certain',
      diagnostics: [
        {
          severity: 'warning',
          code: 'bad-bytes',
          message: `2 places are not utf-8, at byte ${at}, ${at + 7}; U+FFFD stands for them`,
          values: { count: 2, encoding: 'utf-8', where: { key: 'at-bytes', values: { bytes: `${at}, ${at + 7}` } } },
          line: 3,
        },
      ],
    });
  });

  it('lists ten bytes and counts the rest', () => {
    const bytes = Buffer.concat([Buffer.from(report), Buffer.alloc(12, 0xff)]);
    expect(decode(bytes, 'report.txt').diagnostics[0]?.message).toContain(' and 2 more; ');
  });

  it.each([
    ['gb18030', 'gb18030', [0xff]],
    ['big5', 'cp950', [0xa4, 0x0a]],
    ['utf-16le', 'utf-16le', [0x00, 0xd8]],
    ['utf-16be', 'utf-16be', [0xdc, 0x00]],
  ])('stays %s', (encoding, codec, bad) => {
    const text = encoding === 'big5' ? '會上，林謀斌建議加大人才吸引力度。\n沈知微建議完善服務細節。' : report;
    const decoded = decode(Buffer.concat([iconv.encode(text, codec), Buffer.from(bad)]), 'report.txt');
    expect(decoded).toMatchObject({ encoding, diagnostics: [{ code: 'bad-bytes' }] });
    expect(decoded.text.startsWith(`${text}\uFFFD`)).toBe(true);
  });

  it('is refused when strict', () => {
    const bytes = Buffer.concat([Buffer.from(report), Buffer.from([0xff])]);
    expect(() => decode(bytes, '会议.txt', { strict: true })).toThrow(
      `会议.txt: 1 place is not utf-8, at byte ${bytes.length - 1}; mend the file, or read it without --strict-encoding`,
    );
  });

  it('is read in the encoding given all the same', () => {
    const decoded = decode(Buffer.from(report), 'report.txt', { encoding: 'big5' });
    expect(decoded).toMatchObject({ encoding: 'big5', confidence: 'given', diagnostics: [{ code: 'bad-bytes' }] });
  });
});

it('a whole text passes the strict reading', () => {
  expect(decode(Buffer.from(report), 'report.txt', { strict: true }).text).toBe(report);
});

it('a U+FFFD that the file itself holds is no bad byte', () => {
  expect(decode(Buffer.from(`${report}\uFFFD`), 'report.txt', { strict: true }).diagnostics).toEqual([]);
});

it('keeps NUL characters in their place and warns', () => {
  const decoded = decode(Buffer.from(`${report}建\0议\0。`), 'report.txt');
  expect(decoded.text).toBe(`${report}建\0议\0。`);
  expect(decoded.diagnostics).toMatchObject([{ code: 'nul-characters', line: 3 }]);
});

/** Bytes of which many, but not all, go together. */
const torn = fc
  .array(fc.oneof(fc.uint8Array({ maxLength: 4 }), fc.string({ unit: 'grapheme' }).map(toBytes)), { maxLength: 8 })
  .map((parts) => Buffer.concat(parts));

describe('for any bytes', () => {
  it('the bad bytes of UTF-8 are where a decoder puts U+FFFD', () => {
    fc.assert(
      fc.property(torn, (bytes) => {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        const genuine = bytes.toString('latin1').split('\xef\xbf\xbd').length - 1;
        expect(findBadBytes(bytes)).toHaveLength(text.split('\uFFFD').length - 1 - genuine);
      }),
      { numRuns: 10_000 },
    );
  });

  it('the end is a text or an InputError of one line that names the input', () => {
    const settings = fc.record(
      { encoding: fc.constantFrom(...encodingNames), strict: fc.boolean() },
      { requiredKeys: [] },
    );
    const anyBytes = fc.oneof(torn, fc.uint8Array({ maxLength: 200 }));
    fc.assert(
      fc.property(anyBytes, settings, (bytes, how) => {
        const outcome = attempt(() => decode(bytes, '会议.txt', how));
        if (outcome instanceof InputError) expect(outcome.message).toMatch(/^会议\.txt: [^\n]+; [^\n]+$/);
        else expect(outcome.text).toMatch(/^[^\uFEFF]/);
      }),
      { numRuns: 10_000 },
    );
  });
});

function toBytes(text: string): Buffer {
  return Buffer.from(text);
}

function attempt<T>(action: () => T): T | InputError {
  try {
    return action();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
