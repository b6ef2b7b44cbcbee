import { expect, it } from 'vitest';
import { toFormat } from '../../src/cli/destination.js';
import { widthOf } from '../../src/cli/streams.js';
import { type Format, formatsByExtension } from '../../src/index.js';

const terminal = { output: null, isTerminal: true };
const pipe = { output: null, isTerminal: false };
const file = (output: string) => ({ output, isTerminal: false });

it.each<[string, Format | undefined, Parameters<typeof toFormat>[1], Format]>([
  ['what is asked for', 'json', file('out.csv'), 'json'],
  ['the extension of a file', undefined, file('out.NDJSON'), 'jsonl'],
  ['a table on a terminal', undefined, terminal, 'table'],
  ['csv in a pipe', undefined, pipe, 'csv'],
  ['a page in a pipe', 'html', pipe, 'html'],
])('takes %s', (_what, asked, destination, format) => {
  expect(toFormat(asked, destination, formatsByExtension)).toBe(format);
});

it.each<[string, Format | undefined, Parameters<typeof toFormat>[1], string]>([
  ['an extension that says nothing', undefined, file('out.doc'), 'out.doc: its extension names no format'],
  ['a file without extension', undefined, file('out'), 'out: its extension names no format'],
  [
    'a text that is named a workbook',
    'csv',
    file('out.xlsx'),
    'out.xlsx: would hold csv, and no program opens that as xlsx',
  ],
  ['a workbook that is named a text', 'xlsx', file('out.csv'), 'out.csv: would hold xlsx'],
  ['a page on a terminal', 'html', terminal, 'html is not for a terminal'],
])('refuses %s', (_what, asked, destination, message) => {
  expect(() => toFormat(asked, destination, formatsByExtension)).toThrow(message);
});

it.each([
  ['as wide as it says', 120, 120],
  ['80 columns wide where it says nothing', undefined, 80],
  ['80 columns wide where it says 0', 0, 80],
])('a terminal is %s', (_what, columns, width) => {
  expect(widthOf(columns === undefined ? {} : { columns })).toBe(width);
});
