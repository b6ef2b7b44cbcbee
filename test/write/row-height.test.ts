import { describe, expect, it } from 'vitest';
import { toHeight, toWidths } from '../../src/write/workbook/widths.js';

describe('a row of a sheet', () => {
  const heightOf = (text: string, sample = text) =>
    toHeight([text, 1, null], toWidths(['a', 'b', 'c'], [[sample, 1, null]]));

  it.each([
    ['one line where its column was made for it', '加'.repeat(30), 15],
    ['one line where the column is wider', '加', 15],
    ['a line for each line of the text', '加\n快\r\n建', 45],
    ['two lines for a text of more than the widest column', '加'.repeat(31), 30],
    ['as many as it wraps to', '加'.repeat(290), 150],
    ['no more than Excel draws', '加'.repeat(30_000), 409.5],
  ])('is high enough for %s', (_what, text, height) => {
    expect(heightOf(text)).toBe(height);
  });

  it('is high enough for a text longer than those that its column was made for', () => {
    expect(heightOf('加'.repeat(38), '加'.repeat(10))).toBe(60);
  });
});
