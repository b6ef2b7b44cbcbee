import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/corrections/correction.js';
import { type ReviewEntry, review } from '../../src/corrections/review.js';
import { decide, put, takeBack, trimSpan } from '../../src/page/decide.js';
import { pageReportOf } from './report.js';

const report = pageReportOf('座谈会\n民革区委主委张为民：我们赞同方案。建议加快修路。\n');
const [who] = report.document.speakers;
if (!who) throw new Error('the report of these tests has no speaker');

/** The only entry, or the last one, under these corrections. */
function last(corrections: readonly Correction[]): ReviewEntry {
  return review(report, corrections).entries.at(-1) as ReviewEntry;
}

const missed = { start: report.text.indexOf('我们赞同方案'), end: report.text.indexOf('我们赞同方案') + 6 };
const accepted = decide(report, [], last([]), 'accept');
const rejected = decide(report, [], last([]), 'reject');
const changed = put(report, [], last([]), { start: missed.end + 5, end: missed.end + 7 }, who);
const added = put(report, [], null, missed, who);

describe('a decision', () => {
  it.each<[string, readonly Correction[], string[]]>([
    ['accepts', accepted, ['accept']],
    ['rejects', rejected, ['reject']],
    ['changes', changed, ['change']],
    ['adds', added, ['add']],
    ['takes back what it says again', decide(report, accepted, last(accepted), 'accept'), []],
    ['replaces the one before', decide(report, accepted, last(accepted), 'reject'), ['reject']],
    ['leaves a change when it accepts', decide(report, changed, last(changed), 'accept'), ['change']],
    ['removes what was added when it rejects', decide(report, added, last(added), 'reject'), []],
    ['leaves what was added when it accepts', decide(report, added, last(added), 'accept'), ['add']],
    [
      'gives what was added other bounds',
      put(report, added, last(added), { ...missed, end: missed.end - 1 }, who),
      ['add'],
    ],
    ['is taken back', takeBack(rejected, last(rejected)), []],
  ])('%s', (_what, corrections, actions) => {
    expect(corrections.map(({ action }) => action)).toEqual(actions);
  });
});

it.each([
  ['建议加快修路。', '建议加快修路'],
  [' ，加快修路；\n', '加快修路'],
  ['“加快”修路', '“加快”修路'],
  ['。；', null],
])('trims %j to %j', (text, expected) => {
  const span = trimSpan(text, { start: 0, end: text.length });
  expect(span && text.slice(span.start, span.end)).toBe(expected);
});
