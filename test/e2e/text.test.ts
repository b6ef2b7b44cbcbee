import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import iconv from 'iconv-lite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { toDoc } from '../convert/doc.js';
import { toPdf, toUnembeddedPdf } from '../convert/pdf.js';
import { toZip } from '../read/zip.js';
import { plant } from '../tree.js';
import { proposals, root } from './program.js';

const report = readFileSync(`${root}fixtures/reports/d05.txt`, 'utf8').trim();
const lines = report.split('\n');
const asHtml = `<!DOCTYPE html><title>${lines[0]}</title><body>${lines.map((line) => `<p>${line}</p>`).join('')}`;
const asPdf = toPdf([lines.flatMap((line, i) => ({ text: line.slice(0, 30), x: 50, y: 580 - 30 * i }))]);
const asDocx = await Packer.toBuffer(
  new Document({ sections: [{ children: lines.map((line) => new Paragraph(line)) }] }),
);

/** The packages that a run of the program loads, each a file of its own in the build. */
async function packagesOf(args: readonly string[]): Promise<string[]> {
  const coverage = mkdtempSync(join(tmpdir(), 'proposals-coverage-'));
  onTestFinished(() => rmSync(coverage, { recursive: true }));
  await proposals(args, { env: { NODE_V8_COVERAGE: coverage } });
  const urls = readdirSync(coverage).flatMap((name) => {
    const { result }: { result: { url: string }[] } = JSON.parse(readFileSync(join(coverage, name), 'utf8'));
    return result.map(({ url }) => url);
  });
  return urls.flatMap((url) => /\/cli\/packages\/(.+)\.cjs$/.exec(url)?.[1] ?? []).sort();
}

describe.each([
  ['a.txt', report],
  ['a.html', asHtml],
  ['a.docx', asDocx],
  ['a.doc', toDoc(report)],
  ['a.pdf', asPdf],
  ['a.zip', toZip({ '2025/a.docx': asDocx })],
])('%s', (name, content) => {
  it('has its proposals where the text that is printed has them', async () => {
    const file = join(plant({ [name]: content }), name);
    const [text, extracted] = await Promise.all([
      proposals(['text', file]),
      proposals(['extract', '-f', 'json', file]),
    ]);
    const found = JSON.parse(extracted.stdout)[0].speakers.flatMap(
      (speaker: { proposals: object[] }) => speaker.proposals,
    );
    expect(found.length).toBeGreaterThan(0);
    for (const each of found) expect(text.stdout.slice(each.start, each.end)).toBe(each.text);
  });

  it('is explained', async () => {
    const file = join(plant({ [name]: content }), name);
    const { code, stdout } = await proposals(['explain', file]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('▌')]);
  });
});

it.each([
  ['GBK-EUC-H', 'gbk'],
  ['UniGB-UCS2-H', 'utf-16be'],
])('a PDF whose font is not embedded is read by its character map, %s', async (map, encoding) => {
  const line = '民革区委主委林谋斌：建议加大人才吸引力度。';
  const folder = plant({ 'a.pdf': toUnembeddedPdf(iconv.encode(line, encoding), map) });
  expect((await proposals(['text', join(folder, 'a.pdf')])).stdout).toBe(line);
});

it('a pattern in quotes stands for files, sorted', async () => {
  const folder = plant({ 'b/2.txt': '乙', 'a/1.txt': '甲', 'a/1.md': '-' });
  expect((await proposals(['text', `${folder}/*/*.txt`])).stdout).toBe('甲\n乙');
});

it('the document tells kind and converter', async () => {
  const folder = plant({ 'a.docx': asDocx, 'b.txt': report });
  const { stdout } = await proposals(['extract', '-f', 'json', folder]);
  const told = JSON.parse(stdout).map(({ kind, converter }: { kind: string; converter?: string }) => [kind, converter]);
  expect(told).toEqual([
    ['docx', expect.stringMatching(/^mammoth \d/)],
    ['text', undefined],
  ]);
});

it('a package is loaded when a file turns up that needs it', async () => {
  const folder = plant({ 'a.txt': report, 'b.zip': toZip({ 'c.html': asHtml }) });
  expect(await packagesOf(['extract', '-f', 'json', join(folder, 'a.txt')])).toEqual([]);
  expect(await packagesOf(['extract', '-f', 'json', folder])).toEqual(['@mozilla-readability', 'linkedom', 'yauzl']);
});

describe('--files-from', () => {
  it.each([
    ['lines', (names: string[]) => Buffer.from(names.join('\n'))],
    ['lines of Windows, with a mark', (names: string[]) => Buffer.from(`\uFEFF${names.join('\r\n')}\r\n`)],
    ['lines in UTF-16', (names: string[]) => Buffer.from(`\uFEFF${names.join('\r\n')}\r\n`, 'utf16le')],
    ['names with NULs behind', (names: string[]) => Buffer.from(names.map((name) => `${name}\0`).join(''))],
  ])('reads %s, from standard input and from a file', async (_what, write) => {
    const folder = plant({ 'a.txt': '甲', '乙\u3000.txt': '乙' });
    const list = write([join(folder, '乙\u3000.txt'), join(folder, 'a.txt')]);
    const listed = join(plant({ list }), 'list');
    expect((await proposals(['text', '--files-from', '-'], { input: list })).stdout).toBe('乙\n甲');
    expect((await proposals(['text', '--files-from', listed, join(folder, 'a.txt')])).stdout).toBe('甲\n乙\n甲');
  });

  it('takes an empty list for no reports', async () => {
    const { code, stdout } = await proposals(['extract', '-f', 'json', '--files-from', '-']);
    expect([code, stdout]).toEqual([0, '[]\n']);
  });
});

describe('explain', () => {
  it.each([
    ['a line that is not there', ':99', ': nothing stands in line 99; there are 12 lines'],
    ['an empty line', ':2', ': nothing stands in line 2; there are 12 lines'],
    ['what is no line', ':abc', (file: string) => `: "abc" is no number of a line; try ${file}:12`],
  ])('says of %s what is wrong', async (_what, place, message) => {
    const file = join(plant({ 'a.txt': `${report.replace('\n', '\n\n')}\n` }), 'a.txt');
    const { code, stdout, stderr } = await proposals(['explain', file + place]);
    const said = typeof message === 'string' ? message : message(file);
    expect([code, stdout, stderr]).toEqual([2, '', `proposals: ${file}${said}\n`]);
  });

  it('keeps the name of a file on its line', async () => {
    const folder = plant({ 'a\nb.txt': report, 'c.txt': report });
    const { stdout } = await proposals(['explain', folder]);
    expect(stdout.split('\n')[0]).toBe(join(folder, 'a b.txt'));
  });

  it('names each of several reports', async () => {
    const folder = plant({ 'a.txt': report, 'b.txt': report });
    const { stdout } = await proposals(['explain', folder]);
    const alone = await proposals(['explain', join(folder, 'a.txt')]);
    expect(stdout).toBe(['a.txt', 'b.txt'].map((name) => `${join(folder, name)}\n${alone.stdout}`).join(''));
  });
});

describe('--split', () => {
  const collection = ['甲', '乙', '丙'].map((name) => `【${name}】\n${report}\n`).join('');

  it('names the parts, prints them, and finds one by its name', async () => {
    const file = join(plant({ 'a.txt': collection }), 'a.txt');
    const { stdout } = await proposals(['extract', '-f', 'json', '--split', '^【', file]);
    const files = JSON.parse(stdout).map((document: { file: string }) => document.file);
    expect(files).toEqual([`${file}#1`, `${file}#2`, `${file}#3`]);
    expect((await proposals(['text', '--split', '^【', file])).stdout).toBe(collection);
    expect((await proposals(['text', '--split', '^【', `${file}#2`])).stdout).toBe(`【乙】\n${report}\n`);
    expect((await proposals(['explain', '--split', '^【', `${file}#2:4`])).stdout).toMatch(/^ {3}4 /m);
  });

  it.each(['text', 'explain'])('%s says that there is no such part', async (command) => {
    const file = join(plant({ 'a.txt': collection }), 'a.txt');
    const { code, stderr } = await proposals([command, '--split', '^【', `${file}#9`]);
    expect([code, stderr]).toEqual([2, `proposals: ${file}#9: ${file} has no such part; it has 3\n`]);
  });
});

it.each([
  [['--split', '('], '--split: "(" is no regular expression of RE2 (no look-around, no back references); or say auto'],
  [['--split', ''], '--split: "" is no regular expression of RE2 (no look-around, no back references); or say auto'],
  [
    ['--max-file-size', '1X'],
    '--max-file-size: "1X" is no size; give a whole number from 1 on, as it is or with K, M or G',
  ],
  [['--max-entries', '0'], '--max-entries: "0" is no number from 1 on; give one'],
  [
    ['--files-from', 'fixtures/reports'],
    '--files-from fixtures/reports: a folder, not a list; name a file with a name on each line',
  ],
  [['--files-from', 'gone'], '--files-from: gone: no such file; check the name'],
  [
    ['--files-from', '-', '-'],
    '--files-from -: standard input cannot be list and report at once; name a file for one of them',
  ],
])('%j is refused as wrong usage', async (args, message) => {
  const { code, stderr } = await proposals(['text', ...args, 'fixtures/reports/d05.txt']);
  expect([code, stderr]).toEqual([2, `proposals: ${message}\n`]);
});
