import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { writers } from '../../src/write/index.js';
import { documentOf, speakerOf, writtenBytes } from './document.js';

import { sheetsOf } from './sheets.js';

const documents = [
  documentOf(
    [
      speakerOf('林谋斌', ['甲', '乙'], { organization: '民革区委', title: '主委', affiliation: '民革' }),
      speakerOf('周敏', []),
    ],
    {
      roster: { announced: ['林谋斌', '周敏', '何立'], missing: ['何立'] },
      diagnostics: [
        { severity: 'warning', code: 'roster-missing', message: '何立 is announced and has no block', line: 4 },
        { severity: 'info', code: 'encoding-guess', message: 'read as gb18030', line: null },
      ],
    },
  ),
  documentOf([speakerOf('有委员', ['丙'])], { file: '-', title: null, source: null, publishedOn: null, heldOn: null }),
];

const [published, held] = [new Date('2025-07-23'), new Date('2025-07-22')];
const report = ['report.txt', '协商会', '泽阳日报', published, held];

describe('xlsx', () => {
  it('holds a sheet each of proposals, speakers, reports and diagnostics, cell by cell', async () => {
    expect(await sheetsOf(documents)).toEqual({
      proposals: [
        ['file', 'title', 'source', 'published_on', 'held_on', 'speaker', 'organization', 'post', 'affiliation'].concat(
          ['number', 'proposal', 'keywords', 'line', 'duplicate_of'],
        ),
        [...report, '林谋斌', '民革区委', '主委', '民革', 1, '甲', null, 1, null],
        [...report, '林谋斌', '民革区委', '主委', '民革', 2, '乙', null, 2, null],
        ['-', null, null, null, null, '有委员', null, null, null, 1, '丙', null, 1, null],
      ],
      speakers: [
        ['file', 'title', 'published_on', 'speaker', 'organization', 'post', 'affiliation', 'proposals'],
        ['report.txt', '协商会', published, '林谋斌', '民革区委', '主委', '民革', 2],
        ['report.txt', '协商会', published, '周敏', null, null, null, 0],
        ['-', null, null, '有委员', null, null, null, 1],
      ],
      reports: [
        ['file', 'title', 'source', 'published_on', 'held_on', 'speakers', 'proposals', 'announced', 'missing'].concat([
          'diagnostics',
          'encoding',
        ]),
        [...report, 2, 2, '林谋斌、周敏、何立', '何立', 2, 'utf-8'],
        ['-', null, null, null, null, 1, 1, null, null, 0, 'utf-8'],
      ],
      diagnostics: [
        ['file', 'title', 'line', 'severity', 'code', 'message'],
        ['report.txt', '协商会', 4, 'warning', 'roster-missing', '何立 is announced and has no block'],
        ['report.txt', '协商会', null, 'info', 'encoding-guess', 'read as gb18030'],
      ],
    });
  });

  it('tells what is odd in the words that it is given', async () => {
    const { diagnostics } = await sheetsOf(documents, { tell: ({ code }) => `说明：${code}` });
    expect(diagnostics?.slice(1).map((row) => row.at(-1))).toEqual(['说明：roster-missing', '说明：encoding-guess']);
  });

  it('names sheets and headings in Chinese, and takes the columns asked for', async () => {
    const sheets = await sheetsOf(documents, { headings: 'zh', columns: ['speaker', 'proposal'] });
    expect(Object.entries(sheets).map(([name, [headings]]) => [name, headings])).toEqual([
      ['建议', ['发言人', '建议']],
      ['发言人', ['文件', '标题', '发布日期', '发言人', '单位', '职务', '界别', '建议数']],
      [
        '报告',
        ['文件', '标题', '来源', '发布日期', '会议日期', '发言人数', '建议数'].concat([
          '预告发言',
          '未见发言',
          '问题数',
          '编码',
        ]),
      ],
      ['问题', ['文件', '标题', '行号', '级别', '代码', '说明']],
    ]);
  });

  it('is a workbook of headings without reports', async () => {
    const sheets = await sheetsOf([]);
    expect(Object.values(sheets).map((rows) => rows.length)).toEqual([1, 1, 1, 1]);
  });

  it('keeps headings in sight and gives every column a filter over all rows', async () => {
    const { sheets } = await readXlsx(await writtenBytes(writers.xlsx, documents));
    expect(sheets.map(({ freezePane, autoFilter }) => [freezePane, autoFilter?.range])).toEqual([
      [{ rows: 1 }, 'A1:N4'],
      [{ rows: 1 }, 'A1:H4'],
      [{ rows: 1 }, 'A1:K3'],
      [{ rows: 1 }, 'A1:F3'],
    ]);
  });

  it('wraps texts, shows dates as dates and headings in bold', async () => {
    const { sheets } = await readXlsx(await writtenBytes(writers.xlsx, documents), { readStyles: true });
    const style = (cell: string) => sheets[0]?.cells?.get(cell)?.style;
    expect(style('0,0')?.font?.bold).toBe(true);
    expect(style('1,10')).toMatchObject({ numFmt: '@', alignment: { wrapText: true, vertical: 'top' } });
    expect(style('1,3')?.numFmt).toBe('yyyy-mm-dd');
  });

  it.each([
    ['=1+1'],
    ['+86'],
    ['-5'],
    ['@sum'],
    ['=HYPERLINK("http://a","b")'],
    ['1'],
    ['2025-07-23'],
    ['TRUE'],
    ["'a"],
  ])('holds %s as a text', async (text) => {
    const one = documentOf([speakerOf('王五', [text])]);
    const bytes = await writtenBytes(writers.xlsx, [one], { columns: ['proposal'] });
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    expect(sheets[0]?.cells?.get('1,0')).toMatchObject({ value: text, type: 'string', style: { numFmt: '@' } });
    expect(sheets[0]?.cells?.get('1,0')).not.toHaveProperty('formula');
  });

  it('is read back as the same texts', async () => {
    const parts = ['_x0041_', '_X', '\r', '\n', '\u0000', '\u001b', '\uffff', '&', '<', ']]>', ' ', '甲', '"'];
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.array(fc.constantFrom(...parts), { minLength: 1 }).map((chosen) => chosen.join('')),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1 }), async (texts) => {
        const one = documentOf([speakerOf('王五', texts)]);
        const { proposals } = await sheetsOf([one], { columns: ['proposal', 'number'] });
        expect(proposals?.slice(1)).toEqual(texts.map((whole, i) => [whole, i + 1]));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['1900-03-01', new Date('1900-03-01')],
    ['1899-12-31', '1899-12-31'],
    ['2025-02-30', '2025-02-30'],
  ])('holds the date %s as a date where workbooks agree on it', async (date, cell) => {
    const { reports } = await sheetsOf([documentOf([], { heldOn: date })]);
    expect(reports?.[1]?.[4]).toEqual(cell);
  });

  it('is the same bytes for the same reports', async () => {
    const [one, other] = [await writtenBytes(writers.xlsx, documents), await writtenBytes(writers.xlsx, documents)];
    expect(one.equals(other)).toBe(true);
  });

  it('measures columns by display width', async () => {
    const texts = ['加'.repeat(20), '加'.repeat(500)];
    const bytes = await writtenBytes(writers.xlsx, [documentOf([speakerOf('王五', texts, { title: '委员' })])], {
      columns: ['post', 'title', 'proposal'],
    });
    const { sheets } = await readXlsx(bytes);
    const [post = 0, title = 0, proposal = 0] = sheets[0]?.columns?.map(({ width }) => width ?? 0) ?? [];
    expect(post).toBeGreaterThanOrEqual('post'.length + 4);
    expect(title).toBeGreaterThanOrEqual('协商会'.length * 2 + 2);
    expect(proposal).toBeGreaterThanOrEqual(60);
    expect(proposal).toBeLessThan(80);
  });
});
