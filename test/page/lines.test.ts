import fc from 'fast-check';
import { expect, it } from 'vitest';
import { review } from '../../src/corrections/review.js';
import { toLines } from '../../src/page/lines.js';
import { pageReportOf } from './report.js';

const text = '协商座谈会\r\n\r\n昨日召开。\n民革区委主委张为民：情况如此。建议加快修路。要管好灯。\n';

function linesOf(of: string) {
  const report = pageReportOf(of);
  return toLines(of, review(report, []).entries, report.document.speakers);
}

it('cuts lines into pieces, each with its speaker and its proposal', () => {
  const shown = linesOf(text).map(({ number, pieces }) => [
    number,
    pieces.map(({ start, end, speaker, entry }) => [text.slice(start, end), speaker, entry]),
  ]);
  expect(shown).toEqual([
    [1, [['协商座谈会', null, null]]],
    [3, [['昨日召开。', null, null]]],
    [
      4,
      [
        ['民革区委主委张为民：情况如此。建议', '张为民', null],
        ['加快修路', '张为民', 0],
        ['。', '张为民', null],
        ['要管好灯', '张为民', 1],
        ['。', '张为民', null],
      ],
    ],
  ]);
});

it('shows every line that holds anything, character by character', () => {
  const part = fc.constantFrom(
    ...'甲乙丙。：，建议 \t',
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '民革区委主委张为民：建议加快修路。',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const whole = parts.join('');
      const shown = linesOf(whole).map(({ pieces }) =>
        pieces.map(({ start, end }) => whole.slice(start, end)).join(''),
      );
      expect(shown).toEqual(whole.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== ''));
    }),
  );
});
