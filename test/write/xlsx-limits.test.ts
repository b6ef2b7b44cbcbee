import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/write/index.js';
import { continuationMarks, splitLongTexts } from '../../src/write/workbook/long-text.js';
import { toXlsxWriter } from '../../src/write/xlsx.js';
import { documentOf, speakerOf } from './document.js';

import { sheetsOf } from './sheets.js';

/** The text that stands in a column of cells; a short one stands in each of them. */
function joined(cells: readonly Cell[], isLong: boolean): string {
  if (!isLong) return String(cells[0]);
  const parts = cells.filter((cell) => cell !== null).map(String);
  const { start, end } = continuationMarks.en;
  return parts
    .map((part, i) => part.slice(i === 0 ? 0 : start.length, i === parts.length - 1 ? undefined : -end.length))
    .join('');
}

describe('xlsx, beyond its limits', () => {
  it('goes on in the next row with a text that is too long for a cell', async () => {
    const text = `${'甲'.repeat(32_766)}𠮷${'乙'.repeat(40_000)}`;
    const one = documentOf([speakerOf('王五', [text, '丙'])]);
    const { 建议: rows = [] } = await sheetsOf([one], { headings: 'zh', columns: ['speaker', 'proposal', 'number'] });
    expect(rows.map(([speaker, , number]) => [speaker, number])).toEqual([
      ['发言人', '序号'],
      ['王五', 1],
      ['王五', 1],
      ['王五', 1],
      ['王五', 2],
    ]);
    const parts = rows.slice(1, 4).map(([, part]) => String(part));
    expect(parts.map((part) => part.length <= 32_767 && !/\p{Surrogate}/u.test(part))).toEqual([true, true, true]);
    expect(parts.map((part) => [part.startsWith('（接上行）'), part.endsWith('（转下行）')])).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(parts.map((part) => part.replace(/^（接上行）|（转下行）$/g, '')).join('')).toBe(text);
  });

  it('never loses a character of a long text, whatever the limit', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(text, text, fc.integer({ min: 60, max: 100 }), (one, other, limit) => {
        const rows = splitLongTexts([one, 7, other], 'en', limit);
        const texts = rows.flatMap((row) => [row[0], row[2]]).filter((cell) => cell !== null);
        expect(texts.every((cell) => String(cell).length <= limit && !/\p{Surrogate}/u.test(String(cell)))).toBe(true);
        expect(rows.every((row) => row[1] === 7)).toBe(true);
        expect(
          joined(
            rows.map((row) => row[0] ?? null),
            one.length > limit,
          ),
        ).toBe(one);
        expect(
          joined(
            rows.map((row) => row[2] ?? null),
            other.length > limit,
          ),
        ).toBe(other);
      }),
      { numRuns: 2000 },
    );
  });

  it('goes on with another sheet where one is full', async () => {
    const one = documentOf([speakerOf('王五', ['甲', '乙', '丙', '丁', '戊'])]);
    const sheets = await sheetsOf([one], { columns: ['proposal'] }, toXlsxWriter({ units: 100, rows: 3 }));
    expect(sheets).toMatchObject({
      proposals: [['proposal'], ['甲'], ['乙']],
      'proposals 2': [['proposal'], ['丙'], ['丁']],
      'proposals 3': [['proposal'], ['戊']],
    });
    expect(Object.keys(sheets)).toEqual(
      ['proposals', 'speakers', 'reports', 'diagnostics'].concat(['proposals 2', 'proposals 3']),
    );
  });
});
