import { describe, expect, it } from 'vitest';
import { toStatistics } from '../../src/stats/index.js';
import { noKeywords, proposalOf, reportOf } from './report.js';

const lifts = '对已达成协议的楼栋，财政补助应在竣工后三十日内拨付到位';
const nearly = '对已经达成协议的楼栋,财政补助应在竣工后三十日内拨付到位。';
const other = '建立河湖长效管护机制，明确责任单位';

/** The days of each proposal that was made more than once. */
function daysOf(reports: Parameters<typeof toStatistics>[0]) {
  return toStatistics(reports, noKeywords).repeats.map((repeat) => repeat.map(({ date }) => date));
}

const by = (speaker: string) => ({ speaker });

describe('what was proposed before', () => {
  it('is found in nearly the same words, the earliest first and what has no date last', () => {
    const reports = [
      reportOf(null, [proposalOf(lifts, by('甲某'))]),
      reportOf('2025-09-01', [proposalOf(lifts, by('乙某')), proposalOf(other)]),
      reportOf('2024-03-01', [proposalOf(nearly, by('丙某'))]),
    ];
    expect(daysOf(reports)).toEqual([['2024-03-01', '2025-09-01', null]]);
  });

  it('stands in the order of how often it was proposed', () => {
    const texts = [[other, lifts], [other, lifts], [lifts]];
    const reports = texts.map((all, i) =>
      reportOf(
        `2025-0${i + 1}-01`,
        all.map((text) => proposalOf(text)),
      ),
    );
    expect(daysOf(reports).map(({ length }) => length)).toEqual([3, 2]);
  });

  it.each([
    ['twice in one report', [reportOf('2025-01-01', [proposalOf(lifts, by('甲某')), proposalOf(nearly, by('乙某'))])]],
    [
      'by one person on one day, in two papers',
      [reportOf('2025-01-01', [proposalOf(lifts)], 'a.txt'), reportOf('2025-01-01', [proposalOf(nearly)], 'b.txt')],
    ],
    ['in other words', [reportOf('2025-01-01', [proposalOf(lifts)]), reportOf('2025-01-02', [proposalOf(other)])]],
  ])('is not what stands %s', (_what, reports) => {
    expect(daysOf(reports)).toEqual([]);
  });

  it('says who, when and where', () => {
    const mine = { speaker: '乙某', organization: '民建区委', affiliation: '民建' };
    const reports = [reportOf('2025-01-01', [proposalOf(lifts)]), reportOf('2025-01-02', [proposalOf(nearly, mine)])];
    expect(toStatistics(reports, noKeywords).repeats[0]?.[1]).toEqual({
      ...mine,
      date: '2025-01-02',
      text: nearly,
      file: '2025-01-02.txt',
      title: null,
    });
  });
});
