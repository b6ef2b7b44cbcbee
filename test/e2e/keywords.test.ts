import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { ReportDocument } from '../../src/types.js';
import { proposals, root } from './program.js';

const report = 'fixtures/reports/d05.txt';
const extract = ['extract', '--keywords', '3', '-f', 'json', report];
const isBuilt = existsSync(`${root}node_modules/nodejieba/build/Release/nodejieba.node`);

function hide(...packages: string[]): Record<string, string> {
  return { NODE_OPTIONS: `--require=${root}test/e2e/hide.cjs`, HIDDEN: packages.join(',') };
}

/** The keywords of the proposal that holds these words. */
function keywordsOf(document: ReportDocument | undefined, words: string) {
  const all = document?.speakers.flatMap((speaker) => speaker.proposals);
  return all?.find(({ text }) => text.includes(words))?.keywords;
}

it.skipIf(!isBuilt)('finds keywords with nodejieba', async () => {
  const { code, stdout } = await proposals(extract);
  expect(code).toBe(0);
  const [document]: ReportDocument[] = JSON.parse(stdout);
  expect(document?.segmenter).toMatch(/^nodejieba 3\.\d+\.\d+$/);
  expect(keywordsOf(document, '加装电梯')).toEqual(['加装电梯', '市政府', '授权']);
});

it('finds the same with @node-rs/jieba where nodejieba is absent', async () => {
  const { code, stdout } = await proposals(extract, { env: hide('nodejieba') });
  expect(code).toBe(0);
  const [document]: ReportDocument[] = JSON.parse(stdout);
  expect(document?.segmenter).toBe('@node-rs/jieba 2.0.2');
  expect(keywordsOf(document, '加装电梯')).toEqual(['加装电梯', '市政府', '授权']);
});

it('says in one line that there is no segmenter', async () => {
  const { code, stdout, stderr } = await proposals(extract, { env: hide('nodejieba', '@node-rs/jieba') });
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^proposals: --keywords: neither nodejieba nor @node-rs\/jieba can be loaded; .*\n$/);
});

it('loads no segmenter where nobody asks for keywords', async () => {
  const { code, stdout } = await proposals(['extract', '-f', 'json', report], {
    env: hide('nodejieba', '@node-rs/jieba'),
  });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)[0]).not.toHaveProperty('segmenter');
  const { stderr } = await proposals(['extract', report], { env: { NODE_DEBUG: 'module' } });
  expect(stderr).not.toContain('jieba');
});

it.each([
  ['a file name behind the option', ['--keywords', report], 5],
  ['a number behind the option', ['--keywords', '2', report], 2],
])('fills the column: %s', async (_what, args, count) => {
  const { stdout } = await proposals(['extract', '--columns', 'keywords', ...args]);
  const [heading, ...cells] = stdout.trimEnd().split('\n');
  expect(heading).toBe('keywords');
  expect(Math.max(...cells.map((cell) => cell.split(';').length))).toBe(count);
});

it.each(['0', '-1', '2.5', 'x'])('refuses %s keywords', async (number) => {
  const { code, stderr } = await proposals(['extract', `--keywords=${number}`, report]);
  expect(code).toBe(2);
  expect(stderr).toBe(`proposals: --keywords: "${number}" is no number of keywords; give one from 1 on\n`);
});
