import { describe, expect, it } from 'vitest';
import { isOutput, mayBeOutput, toStatistics, writeStats } from '../../src/stats/index.js';
import { type Format, formatsByExtension, writers } from '../../src/write/index.js';
import { defaults, documentOf, speakerOf } from '../write/document.js';
import { noKeywords } from './report.js';

const settings = { ...defaults, headings: 'zh', bom: true } as const;

async function* documents() {
  yield documentOf([speakerOf('王五', ['修路'])], { text: '' });
}

async function bytesOf(pieces: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(all);
}

describe('output of the program is known', () => {
  const formats = Object.entries(formatsByExtension).filter(([, format]) => format !== 'table') as [string, Format][];
  it.each(formats)('%s of extract', async (extension, format) => {
    expect(mayBeOutput(`a${extension}`)).toBe(true);
    for (const headings of ['zh', 'en'] as const) {
      expect(isOutput(await bytesOf(writers[format](documents(), { ...settings, headings })))).toBe(true);
    }
  });

  it.each(['csv', 'json', 'html'] as const)('%s of stats', async (format) => {
    for (const headings of ['zh', 'en'] as const) {
      const pieces = writeStats(format, toStatistics([], noKeywords), { ...settings, headings });
      expect(isOutput(await bytesOf(pieces))).toBe(true);
    }
  });

  it.each([
    ['a summary', '{\n  "read": 1,\n  "failed": 0,'],
    ['errors', '{"path":"a.txt","code":"empty","message":"a.txt: empty"}\n'],
  ])('%s', (_what, text) => {
    expect(isOutput(Buffer.from(text))).toBe(true);
  });
});

it.each([
  ['a report', '李四委员建议：修路。'],
  ['a web page', '<!doctype html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n<title>李四建议修路</title>'],
  ['a table of somebody else', '姓名,建议\n李四,修路\n'],
  ['Markdown', '| 姓名 | 意见 |\n| --- | --- |\n| 李四 | 修路 |\n'],
  ['a Word file', `PK\u0003\u0004${'\0'.repeat(26)}[Content_Types].xml`],
  ['nothing', ''],
])('%s is none', (_what, text) => {
  expect(isOutput(Buffer.from(text))).toBe(false);
});
