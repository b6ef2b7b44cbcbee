import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unguard, writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from './document.js';

const document = documentOf([speakerOf('林谋斌', ['甲', '乙'], { organization: '民革区委', title: '主委' })]);

describe.each([
  ['csv', ','],
  ['tsv', '\t'],
] as const)('%s', (format, delimiter) => {
  it('holds a heading and a line a proposal', async () => {
    const text = await written(writers[format], [document]);
    expect(parse(text, { delimiter })).toEqual([
      ['file', 'title', 'source', 'published_on', 'held_on', 'speaker', 'organization', 'post'].concat([
        'affiliation',
        'number',
        'proposal',
        'keywords',
        'line',
        'duplicate_of',
      ]),
      ['report.txt', '协商会', '泽阳日报', '2025-07-23', '2025-07-22', '林谋斌', '民革区委', '主委'].concat([
        '',
        '1',
        '甲',
        '',
        '1',
        '',
      ]),
      ['report.txt', '协商会', '泽阳日报', '2025-07-23', '2025-07-22', '林谋斌', '民革区委', '主委'].concat([
        '',
        '2',
        '乙',
        '',
        '2',
        '',
      ]),
    ]);
  });

  it('counts proposals within each report', async () => {
    const text = await written(writers[format], [document, document], { columns: ['number'] });
    expect(text).toBe('number\n1\n2\n1\n2\n');
  });

  it('names the columns asked for in Chinese', async () => {
    const text = await written(writers[format], [], { columns: ['speaker', 'proposal'], headings: 'zh' });
    expect(text).toBe(`发言人${delimiter}建议\n`);
  });

  it('begins with a byte order mark and ends lines with CRLF where asked to', async () => {
    const text = await written(writers[format], [document], { columns: ['proposal'], bom: true });
    expect(text).toBe('\ufeffproposal\r\n甲\r\n乙\r\n');
  });

  it('is read back as the same cells, the guard undone', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(fc.constantFrom('"', "'", ',', '\t', '\r', '\n', '=', ' ', '甲', ';')).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1 }), fc.boolean(), fc.boolean(), async (cells, bom, guard) => {
        const settings = { columns: ['speaker', 'proposal'], bom, guard } as const;
        const text = await written(writers[format], [documentOf([speakerOf('王五', cells)])], settings);
        const [, ...rows] = parse(text, { delimiter, bom: true, record_delimiter: bom ? '\r\n' : '\n' });
        const back = rows.map(([speaker, proposal]) => [speaker, guard ? unguard(proposal ?? '') : proposal]);
        expect(back).toEqual(cells.map((proposal) => ['王五', proposal]));
      }),
      { numRuns: 1000 },
    );
  });
});
