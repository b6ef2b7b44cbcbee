import { describe, expect, it } from 'vitest';
import { writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from './document.js';

const documents = [documentOf([speakerOf('林谋斌', ['甲'])]), documentOf([], { file: '-', title: null })];

describe('json', () => {
  it('is one array of the documents', async () => {
    expect(JSON.parse(await written(writers.json, documents))).toEqual(documents);
  });

  it('is an empty array without documents', async () => {
    expect(await written(writers.json, [])).toBe('[]\n');
  });
});

describe('jsonl', () => {
  it('is one document a line', async () => {
    const lines = (await written(writers.jsonl, documents)).split('\n');
    expect(lines.map((line) => (line === '' ? null : JSON.parse(line)))).toEqual([...documents, null]);
  });
});

it.each(['json', 'jsonl'] as const)('%s holds the controls of a report as escapes', async (format) => {
  const hostile = 'a\u001b[2J\u009b1m\u202eb\u2028';
  const text = await written(writers[format], [documentOf([], { title: hostile })]);
  expect(text).toMatch(/^[\n -~\u4e00-\u9fff]*$/);
  expect(text).toContain('a\\u001b[2J\\u009b1m\\u202eb\\u2028');
});
