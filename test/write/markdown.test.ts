import { expect, it } from 'vitest';
import { writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from './document.js';

it('is one table for all reports', async () => {
  const one = documentOf([speakerOf('林谋斌', ['甲', '乙'])]);
  const text = await written(writers.markdown, [one, one], { columns: ['speaker', 'number', 'proposal'] });
  expect(text.split('\n')).toEqual([
    '| speaker | number | proposal |',
    '| --- | --- | --- |',
    '| 林谋斌 | 1 | 甲 |',
    '| 林谋斌 | 2 | 乙 |',
    '| 林谋斌 | 1 | 甲 |',
    '| 林谋斌 | 2 | 乙 |',
    '',
  ]);
});

it.each([
  ['a cell border', '甲|乙', '甲\\|乙'],
  ['emphasis', '*甲*_乙_', '\\*甲\\*\\_乙\\_'],
  ['a tag', '<img>', '\\<img\\>'],
  ['a link', '[甲](乙)', '\\[甲\\](乙)'],
  ['line ends', '甲\n乙\r\n丙', '甲<br>乙<br>丙'],
])('shows %s as it stands', async (_what, text, cell) => {
  const table = await written(writers.markdown, [documentOf([speakerOf('王五', [text])])], { columns: ['proposal'] });
  expect(table).toBe(`| proposal |\n| --- |\n| ${cell} |\n`);
});
