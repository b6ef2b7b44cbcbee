import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposals } from './program.js';

const text = '座谈会\n民革区委主委张为民：建议加快修建滨湖慢行步道。要完善沿线照明设施。\n';

/** A rejection of these words, made on an older text of that name. */
const rejection = (words: string, file = 'a.txt') =>
  `${JSON.stringify({ file, hash: 'older', action: 'reject', at: { start: 0, text: words, before: '', after: '' } })}\n`;

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  await writeFile(join(folder, 'a.txt'), text);
});
afterEach(() => rm(folder, { recursive: true }));

const run = async (lines: string, ...args: string[]) => {
  await writeFile(join(folder, 'c.jsonl'), lines);
  return proposals([...args, '--corrections', 'c.jsonl'], { cwd: folder });
};

describe('extract --corrections', () => {
  const rows = ['extract', 'a.txt', '-f', 'csv', '--columns', 'speaker,proposal,keywords'];

  it('applies them, and finds keywords of what is left', async () => {
    const { code, stdout, stderr } = await run(rejection('要完善沿线照明设施'), ...rows, '--keywords', '1');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^speaker,proposal,keywords\n张为民,加快修建滨湖慢行步道,[^,\n]+\n$/);
  });

  it('tells of those that no longer fit, and of those about other reports', async () => {
    const lines = `\ufeff${rejection('会议今天下午已经结束')}\r\n${rejection('加快修路', 'b.txt')}`;
    const { code, stdout, stderr } = await run(lines, ...rows);
    expect(stdout.split('\n')).toHaveLength(4);
    expect(stderr.split('\n')).toEqual([
      'proposals: warning: a.txt: a correction (reject) no longer fits, its words are not found: “会议今天下午已经结束”; review it again',
      'proposals: warning: corrections whose reports were not read: 1 (b.txt)',
      '',
    ]);
    expect(code).toBe(0);
  });

  it.each([
    [
      'a line that is none',
      `${rejection('甲')}{"action":"reject"}\n`,
      'c.jsonl:2: is no correction; save the file again',
    ],
  ])('refuses %s', async (_what, lines, message) => {
    const { code, stdout, stderr } = await run(lines, ...rows);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
  });

  it('refuses a file that is not there', async () => {
    const { code, stderr } = await proposals([...rows, '--corrections', 'no.jsonl'], { cwd: folder });
    expect([code, stderr]).toEqual([
      2,
      'proposals: no.jsonl: cannot be read; name the corrections.jsonl that a page has saved\n',
    ]);
  });
});

describe('eval', () => {
  it('reads the reports that the corrections name', async () => {
    const { code, stdout } = await run(rejection('要完善沿线照明设施'), 'eval');
    expect(stdout).toContain('reports: 1 · proposals judged: 1 · not judged: 1');
    expect(stdout).toMatch(/exact +│ 1 +│ 0 +│ 0 +│ 0\.000/);
    expect(code).toBe(0);
  });

  it.each([
    ['always', true],
    ['never', false],
  ])('heeds --color %s', async (when, isColoured) => {
    const { stdout } = await run(rejection('要完善沿线照明设施'), 'eval', '--color', when);
    expect(stdout.includes('\u001b[1m')).toBe(isColoured);
  });

  it('needs corrections', async () => {
    const { code, stderr } = await proposals(['eval', 'a.txt'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('--corrections');
  });

  it('measures nothing where the corrections are about other reports', async () => {
    const { code, stdout, stderr } = await run(rejection('要完善沿线照明设施', 'b.txt'), 'eval', 'a.txt');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('c.jsonl: corrects none of the reports that were read');
  });

  it('goes on where a report cannot be read', async () => {
    const { code, stderr } = await run(rejection('要完善沿线照明设施', 'b.txt'), 'eval');
    expect([code, stderr]).toEqual([
      1,
      'proposals: b.txt: no such file; check the name\nproposals: warning: corrections whose reports were not read: 1 (b.txt)\n',
    ]);
  });
});

it('a page holds the corrected proposals', async () => {
  await run(rejection('要完善沿线照明设施'), 'extract', 'a.txt', '-o', 'out.html');
  const html = await readFile(join(folder, 'out.html'), 'utf8');
  const { document } = JSON.parse(/class="report">(.*)<\/script>/.exec(html)?.[1] ?? '');
  expect(document.speakers[0].proposals.map((proposal: { text: string }) => proposal.text)).toEqual([
    '加快修建滨湖慢行步道',
  ]);
  expect(document.ledger.length).toBeGreaterThan(2);
  expect(document.speakers[0].proposals[0].keywords.length).toBeGreaterThan(0);
});
