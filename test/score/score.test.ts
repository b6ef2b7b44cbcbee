import { describe, expect, it } from 'vitest';
import { type Scored, scoreReport, sumScores, toFigures } from '../../src/score/index.js';

const by = (name: string, ...proposals: string[]): Scored => ({ name, group: null, proposals });

describe('scoreReport', () => {
  it.each<[string, Scored[], Scored[], [exact: number, overlap: number, attributed: number, speaker: number]]>([
    ['the same', [by('王五', '修路')], [by('王五', '修路')], [1, 1, 1, 1]],
    ['other widths, blanks and edges', [by('王五', '修 路,种树。')], [by('王五', '修路，种树')], [1, 1, 1, 1]],
    ['another speaker', [by('李四', '修路')], [by('王五', '修路')], [1, 1, 0, 0]],
    ['nearly the same', [by('王五', '加快修建滨湖慢行步道')], [by('王五', '快修建滨湖慢行步道')], [0, 1, 0, 1]],
    ['something else', [by('王五', '种树')], [by('王五', '修路')], [0, 0, 0, 1]],
    ['one for two', [by('王五', '修路')], [by('王五', '修路', '修路')], [1, 1, 1, 1]],
  ])('counts %s', (_what, found, gold, [exact, overlap, attributed, speaker]) => {
    const score = scoreReport(found, gold);
    expect([score.exact.hits, score.overlap.hits, score.attributed.hits, score.speaker.hits]).toEqual([
      exact,
      overlap,
      attributed,
      speaker,
    ]);
  });

  it('sums up', () => {
    const one = scoreReport([by('王五', '修路', '种树')], [by('王五', '修路')]);
    expect(sumScores([one, one]).exact).toEqual({ hits: 2, found: 4, gold: 2 });
  });
});

it.each([
  [
    { hits: 1, found: 2, gold: 4 },
    { precision: 0.5, recall: 0.25, f1: 1 / 3 },
  ],
  [
    { hits: 0, found: 0, gold: 0 },
    { precision: 1, recall: 1, f1: 1 },
  ],
  [
    { hits: 0, found: 0, gold: 3 },
    { precision: 0, recall: 0, f1: 0 },
  ],
])('makes of %j the figures %j', (count, figures) => {
  expect(toFigures(count)).toEqual(figures);
});
