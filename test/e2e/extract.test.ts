import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.js';
import type { ReportDocument } from '../../src/types.js';
import { proposals } from './program.js';

const report = 'fixtures/reports/d05.txt';

describe('proposals extract', () => {
  it('prints one array of report documents as json', async () => {
    const { code, stdout } = await proposals(['extract', '--format', 'json', report, 'fixtures/reports/d01.txt']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).map(({ file }: { file: string }) => file)).toEqual([report, 'fixtures/reports/d01.txt']);
  });

  it('reads annotated reports as the grammar that it is built from does', async () => {
    const { stdout } = await proposals(['extract', '--format', 'jsonl', 'fixtures/annotated/reports/*01.txt']);
    const documents: ReportDocument[] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const read = documents.map(({ file }) => extract(readFileSync(file, 'utf8'), { file }).speakers);
    expect(documents.map(({ speakers }) => speakers)).toEqual(read);
  });

  it('writes csv into a pipe', async () => {
    const { stdout } = await proposals(['extract', report]);
    expect(stdout).toMatch(/^file,title,source,published_on,held_on,speaker,.*,line,duplicate_of\n/);
  });

  it('writes the rows of a table whose head is all that says 建议', async () => {
    const input = '意见汇总\n姓名 | 单位职务 | 意见建议\n张伟民 | 区税务局副局长 | 完善步道\n';
    const { stdout } = await proposals(['extract', '-'], { input });
    expect(stdout).toContain(',张伟民,区税务局,副局长,,1,完善步道,');
  });

  it.each([['-'], []])('reads standard input (%s)', async (...files) => {
    const { code, stdout } = await proposals(['extract', '-f', 'json', ...files], { input: '会议报道' });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ file: '-' }]);
  });

  it.each([
    ['a missing file', 'no-such.txt', 'no-such.txt: no such file; check the name'],
    ['a name of a file as if it were a directory', `${report}/x`, `${report}/x: no such file; check the name`],
  ])('says in one line that %s cannot be read, and writes the others', async (_what, name, message) => {
    const { code, stdout, stderr } = await proposals(['extract', '-f', 'json', name, report]);
    expect(code).toBe(1);
    expect(stderr).toBe(`proposals: ${message}\n`);
    expect(JSON.parse(stdout)).toMatchObject([{ file: report }]);
  });

  it.each([
    ['an unknown command', ['extrakt']],
    ['an unknown option', ['extract', '--colour', report]],
    ['an unknown format', ['extract', '-f', 'doc', report]],
  ])('refuses %s with exit status 2', async (_what, args) => {
    const { code, stdout, stderr } = await proposals(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^proposals: .*\n$/);
  });
});

describe('encodings', () => {
  const gb18030 = Buffer.from('bba7e9d1a6a3bad7e9a1a3', 'hex');

  it('uses the encoding that is named', async () => {
    const args = ['extract', '-f', 'json', '--encoding', 'GBK'];
    const { stdout } = await proposals(args, { input: gb18030 });
    expect(JSON.parse(stdout)).toMatchObject([{ encoding: 'gb18030', encodingConfidence: 'given' }]);
  });

  it('warns of bytes that cannot be read, or refuses them when strict', async () => {
    const input = Buffer.concat([Buffer.from('民革区委主委林谋斌：建议加大人才吸引力度。'), Buffer.from([0xff])]);
    const lax = await proposals(['extract', '-f', 'json'], { input });
    expect([lax.code, JSON.parse(lax.stdout)[0].diagnostics[0].code]).toEqual([0, 'bad-bytes']);
    expect(lax.stderr).toMatch(/^proposals: warning: -:1: 1 place is not utf-8, at byte \d+/);
    const strict = await proposals(['extract', '-f', 'json', '--strict-encoding'], { input });
    expect([strict.code, strict.stdout]).toEqual([1, '[]\n']);
    expect(strict.stderr).toMatch(/^proposals: -: 1 place is not utf-8/);
  });

  it('refuses an encoding that is none', async () => {
    const { code, stderr } = await proposals(['extract', '--encoding', 'klingon', report]);
    expect([code, stderr.split(';')[0]]).toEqual([2, 'proposals: --encoding: "klingon" is none that is read here']);
  });
});

it('--ledger accounts for every sentence', async () => {
  const { stdout } = await proposals(['extract', '-f', 'json', '--ledger', report]);
  expect(JSON.parse(stdout)[0].ledger[0]).toMatchObject({ start: 0, fate: 'header' });
});
