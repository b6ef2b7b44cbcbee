import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/text/width.js';
import { writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from './document.js';

const { table } = writers;

it('groups the proposals by speaker and ends with a summary', async () => {
  const speakers = [
    speakerOf('林谋斌', ['加大人才吸引力度', '完善服务细节'], { organization: '民革区委', title: '主委' }),
    speakerOf('沈知微', []),
    speakerOf('佘兰英', ['设立调解中心']),
  ];
  expect((await written(table, [documentOf(speakers)])).split('\n')).toEqual([
    '协商会 · 泽阳日报 · 2025-07-23',
    '┌──────────┬─────────────────────┐',
    '│ speaker  │ proposal            │',
    '├──────────┼─────────────────────┤',
    '│ 林谋斌   │ 1. 加大人才吸引力度 │',
    '│ 民革区委 │ 2. 完善服务细节     │',
    '│ 主委     │                     │',
    '├──────────┼─────────────────────┤',
    '│ 佘兰英   │ 3. 设立调解中心     │',
    '└──────────┴─────────────────────┘',
    '',
    '3 proposals by 2 speakers in 1 report',
    '',
  ]);
});

it('shows keywords under their proposal', async () => {
  const speaker = speakerOf('林谋斌', ['加大人才吸引力度', '增设驿站']);
  const proposals = speaker.proposals.map((proposal) => ({ ...proposal, keywords: ['人才', '驿站'] }));
  expect(await written(table, [documentOf([{ ...speaker, proposals }])])).toContain(
    [
      '│ 林谋斌  │ 1. 加大人才吸引力度 │',
      '│         │    人才 · 驿站      │',
      '│         │ 2. 增设驿站         │',
      '│         │    人才 · 驿站      │',
    ].join('\n'),
  );
});

it('has a row for each proposal where columns are asked for', async () => {
  const document = documentOf([speakerOf('林谋斌', ['甲', '乙'])]);
  const text = await written(table, [document], { columns: ['number', 'speaker', 'proposal'], headings: 'zh' });
  expect(text.split('\n').slice(1)).toEqual([
    '┌──────┬────────┬──────┐',
    '│ 序号 │ 发言人 │ 建议 │',
    '├──────┼────────┼──────┤',
    '│ 1    │ 林谋斌 │ 甲   │',
    '├──────┼────────┼──────┤',
    '│ 2    │ 林谋斌 │ 乙   │',
    '└──────┴────────┴──────┘',
    '',
    '1 篇报道，1 位发言人，2 条建议',
    '',
  ]);
});

it.each([
  ['en', 'no proposals', '0 proposals by 0 speakers in 1 report'],
  ['zh', '没有建议', '1 篇报道，0 位发言人，0 条建议'],
] as const)('says so where a report has no proposals (%s)', async (headings, nothing, summary) => {
  const text = await written(table, [documentOf([], { source: null, publishedOn: null })], { headings });
  expect(text).toBe(`协商会\n${nothing}\n\n${summary}\n`);
});

describe('for any text and width', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
    .filter((one) => one.trim() !== '' && !one.includes('│'));

  it.each([null, ['number', 'speaker', 'proposal']] as const)('keeps every character (columns %j)', async (columns) => {
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 40, max: 120 }), async (proposal, width) => {
        const drawn = await written(table, [documentOf([speakerOf('王五', [proposal])])], { width, columns });
        const cells = drawn.split('\n').flatMap((line) => (line.startsWith('│') ? [line.split('│').at(-2)] : []));
        const bare = (one: string) => one.replace(/[\s\p{Cc}\p{Bidi_Control}\u2400-\u2421\ufffd]/gu, '');
        expect(bare(cells.join('')).replace(/^proposal(1\.)?/, '')).toBe(bare(proposal));
      }),
      { numRuns: 2000 },
    );
  });

  it('stays within the width', async () => {
    const usual = fc.constantFrom(...'建议，。：“”《》·—…①𠮷𫖯aZ09 (),.-');
    const line = fc.string({ unit: usual, minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(line, line, fc.integer({ min: 20, max: 120 }), async (name, proposal, width) => {
        const drawn = await written(table, [documentOf([speakerOf(name, [proposal])])], { width });
        const lines = drawn.split('\n').filter((line) => /^[┌│├└]/.test(line));
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

it('draws a speaker of many proposals as one row', async () => {
  const proposals = Array.from({ length: 250 }, (_, i) => `第${i}条`);
  const lines = (await written(table, [documentOf([speakerOf('王五', proposals), speakerOf('赵六', ['末条'])])])).split(
    '\n',
  );
  expect(lines.filter((line) => line.startsWith('├'))).toHaveLength(2);
  expect(lines.filter((line) => line.startsWith('│'))).toHaveLength(1 + 250 + 1);
  expect(lines).toHaveLength(1 + 1 + 252 + 2 + 1 + 1 + 1 + 1);
});

it('gives a terminal nothing to obey', async () => {
  const hostile = '\u001b]0;x\u0007\u009b2J\u202e甲\r\u2066乙';
  const speakers = [speakerOf(hostile, [hostile], { organization: hostile, title: hostile })];
  const text = await written(table, [documentOf(speakers, { title: hostile, source: hostile })]);
  expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  expect(text).toContain('␛]0;x␇�2J�甲');
});
