import { expect, it } from 'vitest';
import { type TableCell, tableEdge, tableLines } from '../../src/convert/table.js';

const cell = (text: string, columns = 1, rows = 1): TableCell => ({
  lines: text === '' ? [] : text.split('/'),
  columns,
  rows,
});

it.each([
  [
    'an empty paragraph within a cell',
    [
      [cell('甲'), cell('修路。//点灯。')],
      [cell('乙'), cell('架桥')],
    ],
    ['甲 | 修路。', '点灯。', '乙 | 架桥'],
  ],
  ['an empty row', [[cell('甲'), cell('修路')], [cell('', 2)], [cell('乙'), cell('架桥')]], ['甲 | 修路', '乙 | 架桥']],
  [
    'cells that stretch',
    [
      [cell('甲', 1, 2), cell('修路', 2)],
      [cell('点灯'), cell('架桥')],
    ],
    ['甲 | 修路 | ', ' | 点灯 | 架桥'],
  ],
])('writes %s', (_name, table, lines) => {
  expect(tableLines(table, false)).toEqual([tableEdge, ...lines, tableEdge]);
});

it('believes no file that its cells stretch without end', () => {
  const [, first = ''] = tableLines(
    [
      [cell('甲', 1e9, 1e9), cell('乙')],
      [cell('丙'), cell('丁')],
    ],
    false,
  );
  expect(first.split('|')).toHaveLength(65);
});
