import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/decode/index.js';
import { InputError } from '../../src/errors.js';
import { extract } from '../../src/extract.js';
import { hasRunName, parseRun, parseRunKind, toCountedReport, toStatistics } from '../../src/stats/index.js';
import { type Format, writers } from '../../src/write/index.js';
import { documentOf, speakerOf, written } from '../write/document.js';
import { noKeywords } from './report.js';

const folder = new URL('../../fixtures/reports/', import.meta.url);
const documents = readdirSync(folder).map((file) => extract(readFileSync(new URL(file, folder), 'utf8'), { file }));

/** What is read back from these bytes; null where they are no output of a run. */
async function readBack(bytes: Uint8Array) {
  const kind = parseRunKind(bytes);
  return kind && parseRun(kind, decode(bytes, 'out').text, 'out');
}

describe('the output of an earlier run', () => {
  it.each<[string, Format, Parameters<typeof written>[2], string]>([
    ['json', 'json', {}, 'utf-8'],
    ['jsonl', 'jsonl', {}, 'utf-8'],
    ['jsonl from a pipe of PowerShell', 'jsonl', {}, 'utf-16le'],
    ['csv', 'csv', {}, 'utf-8'],
    ['csv with Chinese headings, from a file', 'csv', { headings: 'zh', bom: true }, 'utf-8'],
    ['csv saved by a spreadsheet', 'csv', { headings: 'zh' }, 'gb18030'],
    ['tsv', 'tsv', {}, 'utf-8'],
  ])('gives the statistics of its reports: %s', async (_what, format, settings, encoding) => {
    const bytes = iconv.encode(await written(writers[format], documents, settings), encoding, {
      addBOM: encoding === 'utf-16le',
    });
    const { reports: _, ...fromRun } = toStatistics((await readBack(bytes)) ?? [], noKeywords);
    const { reports: __, ...direct } = toStatistics(documents.map(toCountedReport), noKeywords);
    expect(fromRun).toEqual(direct);
  });

  it('keeps keywords, takes the guard off, and knows the reports without proposals', async () => {
    const proposals = speakerOf('甲某', ['=1+1']).proposals.map((proposal) => ({
      ...proposal,
      keywords: ['桥', '路'],
    }));
    const all = [documentOf([{ ...speakerOf('甲某', []), proposals }]), documentOf([], { file: 'b.txt' })];
    const [csv, json] = await Promise.all((['csv', 'json'] as const).map((format) => written(writers[format], all)));
    expect((await readBack(Buffer.from(csv ?? '')))?.[0]?.proposals[0]).toMatchObject({
      text: '=1+1',
      keywords: ['桥', '路'],
    });
    expect(await readBack(Buffer.from(json ?? ''))).toHaveLength(2);
  });

  it('may have columns of a user, and rows that a spreadsheet left empty', async () => {
    const csv = '备注,发言人,建议\n好,甲某,修桥\n,,\n';
    expect(await readBack(Buffer.from(csv))).toMatchObject([
      { file: 'out', proposals: [{ speaker: '甲某', text: '修桥' }] },
    ]);
  });

  it.each([
    ['a report', '朗川市召开座谈会\n民革区委主委林谋斌：建议修桥。'],
    ['a report that begins with a bracket', '[新华社北京电] 林谋斌建议修桥。'],
    ['other json', '{"name": "proposals"}'],
    ['a csv of another kind', '姓名,建议\n林谋斌,修桥\n'],
    ['a table of opinions', '序号,姓名,单位,建议\n1,林谋斌,一中,修桥\n'],
    ['one in an order of its own', '序号,发言人,单位,建议\n1,林谋斌,一中,修桥\n'],
  ])('is not taken for %s', (_what, text) => {
    expect(parseRunKind(Buffer.from(text))).toBeNull();
  });

  it.each([
    [
      'a torn line',
      '{"file":"a.txt","title":null,"heldOn":null,"publishedOn":null,"speakers":[]}\n{"file":"b',
      'out:2',
    ],
    ['a document without speakers', '{"file":"a.txt"}', 'out:1'],
    ['a torn array', '[{"file":"a.txt"', 'out'],
    ['an open quotation', 'speaker,proposal\n甲,乙\n丙,"丁\n', 'out:3'],
    ['too many cells', 'speaker,proposal\n甲,乙,丙\n', 'out:2'],
  ])('that is damaged is refused with the place: %s', async (_what, text, place) => {
    const error = await readBack(Buffer.from(text)).catch((reason) => reason);
    expect(error).toBeInstanceOf(InputError);
    expect(error.message.split(': ')[0]).toBe(place);
  });

  it('is told from other files by its name as well', () => {
    expect(['a.jsonl', 'a.JSON', 'a.csv', 'a.txt', 'json'].map(hasRunName)).toEqual([true, true, false, false, false]);
  });
});
