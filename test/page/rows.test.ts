import { describe, expect, it } from 'vitest';
import { review } from '../../src/corrections/review.js';
import { decide } from '../../src/page/decide.js';
import {
  type Filters,
  filterRows,
  findReport,
  noFilters,
  partRejected,
  type Row,
  tally,
  toRows,
} from '../../src/page/rows.js';
import { pageReportOf } from './report.js';

const reports = [
  pageReportOf('座谈会\n民革区委主委张为民：建议加快修路。要管好ETC。\n民盟区委主委李建国：建议多种树。\n'),
  pageReportOf('协商会\n民革区委主委张为民：建议加快建桥。\n居民代表王小明：建议少停车。\n'),
];
const reviews = reports.map((report) => review(report, []));
const rows = reports.flatMap((report, i) => toRows(report, i, review(report, [])));
const words = (list: readonly Row[]) =>
  list.map(({ report, entry: { span } }) => reports[report]?.text.slice(span.start, span.end));

it('lists proposals in the order of the text, numbered by report', () => {
  expect(rows.map(({ report, number }) => [report, number])).toEqual([
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 1],
    [1, 2],
  ]);
});

describe('filterRows', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['加快修路', '要管好ETC', '多种树', '加快建桥', '少停车']],
    ['a word, in any case', { query: 'etc' }, ['要管好ETC']],
    ['several words of text and speaker', { query: '加快  张为民' }, ['加快修路', '加快建桥']],
    ['a title', { query: '协商会' }, ['加快建桥', '少停车']],
    ['a report', { report: 1 }, ['加快建桥', '少停车']],
    ['an affiliation', { affiliation: '民盟' }, ['多种树']],
    ['no affiliation', { affiliation: '' }, ['少停车']],
    ['a speaker', { speaker: '张为民' }, ['加快修路', '要管好ETC', '加快建桥']],
    ['all at once', { speaker: '张为民', report: 0, affiliation: '民革', query: '路' }, ['加快修路']],
  ])('narrows to %s', (_what, filters, expected) => {
    expect(words(filterRows(rows, { ...noFilters, ...filters }))).toEqual(expected);
  });
});

describe('findReport', () => {
  it.each<[string, Partial<Filters>, number, number | null]>([
    ['the report that has what is searched for', { query: '建桥' }, 0, 1],
    ['none where the open one has it', { query: '张为民' }, 1, null],
    ['none where none has it', { query: '隧道' }, 0, null],
    ['none where nothing is narrowed', {}, 7, null],
  ])('gives %s', (_what, change, open, expected) => {
    const filters = { ...noFilters, ...change };
    expect(findReport(filterRows(rows, filters), filters, open)).toBe(expected);
  });
});

it('counts without what a reviewer rejected, the most frequent first', () => {
  const [report, first] = [reports[0], reviews[0]?.entries[0]];
  if (!report || !first) throw new Error('the report of this test has no proposal');
  const reviewed = toRows(report, 0, review(report, decide(report, [], first, 'reject')));
  const count = (list: readonly Row[]) => tally(list, ({ who }) => [who.affiliation ?? '']);
  expect(count(rows)).toEqual([
    ['民革', 3],
    ['民盟', 1],
    ['', 1],
  ]);
  expect(count(reviewed)).toEqual([
    ['民革', 1],
    ['民盟', 1],
  ]);
  expect([partRejected(reviewed).kept.length, partRejected(reviewed).rejected]).toEqual([2, [reviewed[0]]]);
});

it('counts what is not given last, however much that is', () => {
  expect(tally(rows, ({ who }) => [who.affiliation === '民盟' ? '民盟' : ''])).toEqual([
    ['民盟', 1],
    ['', 4],
  ]);
});
