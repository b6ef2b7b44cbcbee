import { describe, expect, it } from 'vitest';
import { toStatistics } from '../../src/stats/index.js';
import { noKeywords, proposalOf, reportOf } from './report.js';

const reports = [
  reportOf('2025-07-02', [
    proposalOf('甲', { speaker: '林谋斌', affiliation: '民革', organization: '民革区委', keywords: ['养老', '社区'] }),
    proposalOf('乙', { speaker: '林谋斌', affiliation: '民革', organization: '民革区委', keywords: ['养老'] }),
    proposalOf('丙', { speaker: '方晓', keywords: ['停车'] }),
  ]),
  reportOf('2025-03-01', [proposalOf('丁', { speaker: '沈知微', affiliation: '民盟', keywords: ['养老'] })]),
  reportOf(null, [proposalOf('戊', { speaker: '沈知微', affiliation: '民盟', keywords: ['停車'] })]),
  reportOf('2025-07-30', []),
];
const statistics = toStatistics(reports, noKeywords);

describe('statistics', () => {
  it('tell how many reports, people and proposals they are of, and from when to when', () => {
    const { reports: count, people, proposals, from, to } = statistics;
    expect({ count, people, proposals, from, to }).toEqual({
      count: 4,
      people: 3,
      proposals: 5,
      from: '2025-03-01',
      to: '2025-07-02',
    });
  });

  it.each([
    [
      'affiliations',
      'affiliations',
      [
        ['民盟', 2, 2],
        ['民革', 2, 1],
        [null, 1, 1],
      ],
    ],
    [
      'organizations, what is not known last',
      'organizations',
      [
        ['民革区委', 2, 1],
        [null, 3, 3],
      ],
    ],
    [
      'speakers',
      'speakers',
      [
        ['沈知微', 2, 2],
        ['林谋斌', 2, 1],
        ['方晓', 1, 1],
      ],
    ],
    [
      'months in the order of time',
      'months',
      [
        ['2025-03', 1, 1],
        ['2025-07', 3, 1],
        [null, 1, 1],
      ],
    ],
    [
      'keywords, once a proposal, in either script',
      'keywords',
      [
        ['养老', 3, 2],
        ['停车', 2, 2],
        ['社区', 1, 1],
      ],
    ],
  ] as const)('count %s', (_what, name, expected) => {
    expect(statistics[name].map(({ name: of, proposals, reports: count }) => [of, proposals, count])).toEqual(expected);
  });

  it('count the keywords of each affiliation', () => {
    expect(
      statistics.crossings.map(({ affiliation, keyword, proposals }) => [affiliation, keyword, proposals]),
    ).toEqual([
      ['民盟', '养老', 1],
      ['民盟', '停车', 1],
      ['民革', '养老', 2],
      ['民革', '社区', 1],
      [null, '停车', 1],
    ]);
  });

  it('count a proposal for each of those who make it together', () => {
    const together = reportOf(null, [
      proposalOf('甲', { speaker: '沈知微、方晓' }),
      proposalOf('乙', { speaker: '方晓' }),
    ]);
    const { speakers, people, proposals } = toStatistics([together], noKeywords);
    expect([people, proposals]).toEqual([2, 2]);
    expect(speakers.map(({ name, proposals: count }) => [name, count])).toEqual([
      ['方晓', 2],
      ['沈知微', 1],
    ]);
  });

  it('ask for keywords where a proposal has not been searched, and only there', () => {
    const asked: string[] = [];
    const find = (text: string) => {
      asked.push(text);
      return ['桥', '桥'];
    };
    const { keywords } = toStatistics(
      [reportOf(null, [proposalOf('修桥', { keywords: null }), proposalOf('铺路', { keywords: [] })])],
      find,
    );
    expect(asked).toEqual(['修桥']);
    expect(keywords).toEqual([{ name: '桥', proposals: 1, reports: 1 }]);
  });

  it('of no reports are empty', () => {
    expect(toStatistics([], noKeywords)).toMatchObject({
      reports: 0,
      proposals: 0,
      people: 0,
      from: null,
      speakers: [],
    });
  });
});
