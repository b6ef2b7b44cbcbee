import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type StatsFormat, type StatsSettings, toStatistics, writeStats } from '../../src/stats/index.js';
import { toVisible } from '../../src/text/visible.js';
import { displayWidth } from '../../src/text/width.js';
import { plain } from '../../src/write/index.js';
import { noKeywords, proposalOf, reportOf } from './report.js';

const organization = '中国人民政治协商会议朗川市委员会社会和法制委员会';
const text = '对已达成协议的楼栋，财政补助应在竣工后三十日内拨付到位';

/** More speakers than are shown at once, one of them with a long organization, and a proposal made twice. */
const speakers = Array.from({ length: 30 }, (_, i) => `${'赵钱孙李周吴'.charAt(i % 6)}${i}`);
const statistics = toStatistics(
  [
    reportOf('2025-03-01', [
      ...speakers.map((speaker) => proposalOf(speaker, { speaker, affiliation: '民革', keywords: ['养老', '停车'] })),
      proposalOf(text, { speaker: '许婉清', organization }),
    ]),
    reportOf('2025-04-01', [proposalOf(text, { speaker: '许婉清', organization })]),
  ],
  noKeywords,
);
const nothing = toStatistics([reportOf('2025-03-01', [])], noKeywords);

async function written(format: StatsFormat, settings: Partial<StatsSettings> = {}, of = statistics): Promise<string> {
  const defaults: StatsSettings = { headings: 'zh', bom: false, guard: true, width: 80, paint: plain };
  const pieces: string[] = [];
  for await (const piece of writeStats(format, of, { ...defaults, ...settings })) pieces.push(piece);
  return pieces.join('');
}

describe('table', () => {
  it.each([40, 60, 80, 120])('keeps to %i columns', async (width) => {
    const lines = (await written('table', { width })).split('\n');
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([]);
  });

  it('has the bars of a chart begin in one column, as long as the values are great', async () => {
    const months = (await written('table')).split('月份\n')[1]?.split('\n').slice(0, 2) ?? [];
    const [march = '', april = ''] = months;
    expect(march).toMatch(/^ {2}2025-03 {2}31 {2}96\.9% {2}█+▌?$/);
    expect(april).toMatch(/^ {2}2025-04 {3}1 {3}3\.1% {2}█+▌?$/);
    expect(april.indexOf('█')).toBe(march.indexOf('█'));
  });

  it('shows the months of the last two years', async () => {
    const days = Array.from(
      { length: 30 },
      (_, i) => `20${22 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`,
    );
    const years = toStatistics(
      days.map((day) => reportOf(day, [proposalOf(day)])),
      noKeywords,
    );
    const lines = (await written('table', {}, years)).split('月份\n')[1]?.split('\n\n')[0]?.split('\n') ?? [];
    expect([lines.length, lines[0]?.slice(2, 9), lines.at(-1)]).toEqual([25, '2022-07', '  其余 6 项']);
  });

  it('says what it leaves out, and what the reports leave open', async () => {
    const table = await written('table');
    expect(table).toContain('\n  其余 21 项\n');
    expect(table.split('界别\n')[1]?.split('\n\n')[0]?.split('\n')).toEqual([
      expect.stringMatching(/^ {2}民革 {4}30 {2}93\.8% {2}█+$/),
      '  未注明   2   6.3%',
    ]);
  });

  it.each([
    ['zh', ['建议统计\n2 篇报道，31 位发言人，32 条建议 · 2025-03-01 至 2025-04-01\n', '\n多次提出的建议\n']],
    ['en', ['Statistics of proposals\n32 proposals by 31 speakers in 2 reports · 2025-03-01 to 2025-04-01\n']],
  ] as const)('speaks the language of the headings: %s', async (headings, parts) => {
    const table = await written('table', { headings });
    for (const part of parts) expect(table).toContain(part);
  });

  it.each<[StatsFormat, string]>([
    [
      'table',
      `  2 次  ${text}\n        2025-03-01  许婉清  2025-03-01.txt\n        2025-04-01  沈知微  2025-04-01.txt\n`,
    ],
    ['html', '<q>对已经达成'],
  ])('tells of a repeat when, who and where, and how its words differ: %s', async (format, part) => {
    const other = text.replace('已达成', '已经达成');
    const repeated = toStatistics(
      [
        reportOf('2025-03-01', [proposalOf(text, { speaker: '许婉清' })]),
        reportOf('2025-04-01', [proposalOf(other, { speaker: '沈知微' })]),
      ],
      noKeywords,
    );
    const output = await written(format, {}, repeated);
    expect(output).toContain(part);
    expect(output).toContain(other);
  });

  it('says so where there are no proposals', async () => {
    expect(await written('table', {}, nothing)).toBe('建议统计\n1 篇报道，0 位发言人，0 条建议\n没有建议\n');
  });

  it('gives a terminal nothing that steers it', async () => {
    const sequence = '\u001b[2J\u202e甲';
    const all = { speaker: sequence, organization: sequence, affiliation: sequence, keywords: [sequence] };
    const hostile = toStatistics(
      [1, 2].map((i) => reportOf(sequence + i, [proposalOf(sequence, all)], `${sequence}.txt`)),
      noKeywords,
    );
    const table = await written('table', {}, hostile);
    expect(toVisible(table)).toBe(table);
  });
});

describe('csv', () => {
  it('is one table, a row for each count, with what it counts under the column of that name', async () => {
    const rows: Record<string, string>[] = parse(await written('csv', { headings: 'en' }), { columns: true });
    const of = (statistic: string) => rows.filter((row) => row.statistic === statistic);
    expect(of('total')).toMatchObject([{ proposals: '32', reports: '2' }]);
    expect(of('speaker')).toHaveLength(31);
    expect(of('speaker')[0]).toMatchObject({ speaker: '许婉清', organization, proposals: '2', reports: '2' });
    expect(of('month').map(({ month, proposals }) => [month, proposals])).toEqual([
      ['2025-03', '31'],
      ['2025-04', '1'],
    ]);
    expect(of('affiliation-keyword')[0]).toMatchObject({ affiliation: '民革', keyword: '养老', proposals: '30' });
    expect(of('repeat')).toMatchObject([
      { number: '1', date: '2025-03-01', proposal: text, speaker: '许婉清', file: '2025-03-01.txt' },
      { number: '1', date: '2025-04-01', proposal: text, speaker: '许婉清', file: '2025-04-01.txt' },
    ]);
  });

  it('opens with a double click under Chinese headings, and holds no formula', async () => {
    const hostile = toStatistics([reportOf(null, [proposalOf('a', { speaker: '=1+1' })])], noKeywords);
    const csv = await written('csv', { bom: true }, hostile);
    expect(csv).toMatch(/^\ufeff统计项,界别,单位,发言人,[^\n]*\r\n合计,/);
    expect(csv).toContain("\r\n发言人,,,'=1+1,");
  });
});

it('json is the statistics', async () => {
  expect(JSON.parse(await written('json'))).toEqual(statistics);
});

describe('page', () => {
  it('allows its own style and nothing else', async () => {
    const page = await written('html');
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="${policy}">`);
    expect(page).not.toMatch(/<script|\s(?:style|src|href|on\w+)=|url\(|@import/);
  });

  it('escapes every text', async () => {
    const hostile = `"'&</style></script><img src=x onerror=alert(1)>`;
    const proposal = proposalOf(hostile, {
      speaker: hostile,
      organization: hostile,
      affiliation: hostile,
      keywords: [hostile],
    });
    const reports = ['a', 'b'].map((file) => ({ ...reportOf(null, [proposal], hostile + file), title: hostile }));
    const page = await written('html', {}, toStatistics(reports, noKeywords));
    expect(page).not.toContain('<img');
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.split('&quot;&#39;&amp;&lt;/style&gt;').length).toBeGreaterThan(6);
  });

  it('shows all names, those beyond the first folded away', async () => {
    const page = await written('html');
    for (const speaker of speakers) expect(page).toContain(`<th scope="row">${speaker} <small>民革</small></th>`);
    expect(page).toContain('<summary>其余 16 项</summary>');
  });

  it.each([
    ['zh', '<html lang="zh-CN">', '没有建议'],
    ['en', '<html lang="en">', 'no proposals'],
  ] as const)('speaks the language of the headings: %s', async (headings, root, said) => {
    const page = await written('html', { headings }, nothing);
    expect(page).toContain(root);
    expect(page).toContain(said);
  });
});
