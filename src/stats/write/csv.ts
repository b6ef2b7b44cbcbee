import { byteOrderMark, toDelimited } from '../../write/delimited.js';
import type { Cell, HeadingLanguage } from '../../write/index.js';
import type { Statistics } from '../types.js';
import type { StatsWriter } from './settings.js';

/** The columns: which statistic a row is of, what it counts, and the counts. */
const columns = [
  { key: 'statistic', zh: '统计项' },
  { key: 'affiliation', zh: '界别' },
  { key: 'organization', zh: '单位' },
  { key: 'speaker', zh: '发言人' },
  { key: 'month', zh: '月份' },
  { key: 'keyword', zh: '关键词' },
  { key: 'proposals', zh: '建议数' },
  { key: 'reports', zh: '报道数' },
  { key: 'number', zh: '序号' },
  { key: 'date', zh: '日期' },
  { key: 'proposal', zh: '建议' },
  { key: 'file', zh: '文件' },
  { key: 'title', zh: '标题' },
] as const;

/** The statistics, in the order in which they are written. */
const statisticNames = {
  total: '合计',
  affiliation: '界别',
  organization: '单位',
  speaker: '发言人',
  month: '月份',
  keyword: '关键词',
  'affiliation-keyword': '界别与关键词',
  repeat: '多次提出',
} as const;

type Row = Partial<Record<(typeof columns)[number]['key'], Cell>> & {
  readonly statistic: keyof typeof statisticNames;
};

/**
 * One table for all statistics: a row has what it counts under the column of that name, and the rest empty. A repeat is
 * several rows with one number, a row for each time that it was proposed.
 */
export const writeStatsCsv: StatsWriter = (statistics, settings) => {
  const rows = toRows(statistics).map((row) => toCells(row, settings.headings));
  const head = columns.map(({ key, zh }) => (settings.headings === 'zh' ? zh : key));
  return (settings.bom ? byteOrderMark : '') + toDelimited([head, ...rows], ',', settings);
};

function toCells(row: Row, language: HeadingLanguage): Cell[] {
  const statistic = language === 'zh' ? statisticNames[row.statistic] : row.statistic;
  return columns.map(({ key }) => (key === 'statistic' ? statistic : (row[key] ?? null)));
}

function toRows(statistics: Statistics): Row[] {
  const { proposals, reports, affiliations, organizations, speakers, months, keywords, crossings, repeats } =
    statistics;
  return [
    { statistic: 'total', proposals, reports },
    ...affiliations.map(({ name, ...count }): Row => ({ statistic: 'affiliation', affiliation: name, ...count })),
    ...organizations.map(({ name, ...count }): Row => ({ statistic: 'organization', organization: name, ...count })),
    ...speakers.map(({ name, ...rest }): Row => ({ statistic: 'speaker', speaker: name, ...rest })),
    ...months.map(({ name, ...count }): Row => ({ statistic: 'month', month: name, ...count })),
    ...keywords.map(({ name, ...count }): Row => ({ statistic: 'keyword', keyword: name, ...count })),
    ...crossings.map((crossing): Row => ({ statistic: 'affiliation-keyword', ...crossing })),
    ...repeats.flatMap((repeat, i) =>
      repeat.map(({ text, ...rest }): Row => ({ statistic: 'repeat', number: i + 1, proposal: text, ...rest })),
    ),
  ];
}
