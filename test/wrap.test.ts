import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../src/text/width.js';
import { wrap } from '../src/text/wrap.js';

describe('displayWidth', () => {
  it.each([
    ['建议', 4],
    ['a1,', 3],
    ['：，。', 6],
    ['𠮷', 2],
    ['e\u0301', 1],
    ['', 0],
  ])('%s takes %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});

describe('wrap', () => {
  it.each([
    ['在总则中增加', 6, ['在总则', '中增加']],
    ['建立台账。', 8, ['建立台', '账。']],
    ['abcdef', 4, ['abcd', 'ef']],
  ])('breaks %s at %i columns', (text, columns, lines) => {
    expect(wrap(text, columns)).toEqual(lines);
  });

  it('keeps every character and every line within its columns', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
        const line = text.replaceAll('\n', '');
        const lines = wrap(line, columns);
        expect(lines.join('')).toBe(line);
        for (const one of lines) expect(displayWidth(one)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});
