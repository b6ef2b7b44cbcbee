import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposals, root } from './program.js';

const reports = join(root, 'fixtures/reports');
const withoutEngines = {
  NODE_OPTIONS: `--require=${root}test/e2e/hide.cjs`,
  HIDDEN: 'nodejieba,@node-rs/jieba',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The first figures of the statistics as json. */
function totalOf(json: string) {
  const { reports: count, proposals: all } = JSON.parse(json);
  return { count, all };
}

describe('proposals stats', () => {
  it('counts the same from reports, from a pipe of jsonl, and from csv', async () => {
    const options = ['--keywords', '-f'];
    const [jsonl, csv] = await Promise.all(
      ['jsonl', 'csv'].map((format) => proposals(['extract', reports, ...options, format])),
    );
    await writeFile(join(folder, 'all.csv'), csv?.stdout ?? '');
    const [direct, piped, rows] = await Promise.all([
      proposals(['stats', '-f', 'json', reports]),
      proposals(['stats', '-f', 'json'], { input: jsonl?.stdout ?? '' }),
      proposals(['stats', '-f', 'json', join(folder, 'all.csv')]),
    ]);
    const { reports: count, proposals: all, ...counts } = JSON.parse(direct.stdout);
    expect([count, all > 0]).toEqual([20, true]);
    expect(JSON.parse(piped.stdout)).toEqual({ reports: count, proposals: all, ...counts });
    expect(JSON.parse(rows.stdout)).toMatchObject({
      proposals: all,
      speakers: counts.speakers,
      keywords: counts.keywords,
    });
  });

  it.each([
    ['out.csv', '\ufeffstatistic,affiliation,'],
    ['out.json', '{\n  "reports": 1,'],
    ['out.html', '<!doctype html>'],
    ['out.txt', 'Statistics of proposals\n'],
  ])('writes %s by its extension', async (name, start) => {
    const { code, stdout } = await proposals(['stats', join(reports, 'd05.txt'), '-o', name], { cwd: folder });
    expect([code, stdout]).toEqual([0, '']);
    expect((await readFile(join(folder, name), 'utf8')).slice(0, start.length)).toBe(start);
  });

  it.each([
    [
      'an extension that names no format',
      ['-o', 'out.xlsx'],
      /^proposals: out\.xlsx: its extension names no format; add --format \(table, csv, json, html\)/,
    ],
    ['an output that is an input', ['-o', 'in.csv', '--force'], /^proposals: in\.csv: is one of the inputs; /],
  ])('refuses %s', async (_what, args, message) => {
    await writeFile(join(folder, 'in.csv'), 'speaker,proposal\n甲,修桥\n');
    const { code, stdout, stderr } = await proposals(['stats', 'in.csv', ...args], { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('names what cannot be read, and counts the rest', async () => {
    await writeFile(join(folder, 'torn.jsonl'), '{"file":"a');
    await writeFile(join(folder, 'other.json'), '{"a": 1}');
    const inputs = ['torn.jsonl', 'other.json', 'no-such.txt', join(reports, 'd05.txt')];
    const { code, stdout, stderr } = await proposals(['stats', '-f', 'json', ...inputs], { cwd: folder });
    expect([code, totalOf(stdout).count]).toEqual([1, 1]);
    expect(stderr.trimEnd().split('\n')).toEqual([
      'proposals: torn.jsonl:1: no report as extract writes it; run extract again',
      'proposals: other.json: not what extract writes; name a file that it has written',
      'proposals: no-such.txt: no such file; check the name',
    ]);
  });

  it('counts a table of opinions as a report', async () => {
    await writeFile(join(folder, 'opinions.csv'), '序号,姓名,单位,意见建议\n1,林谋斌,一中,修桥\n2,应小芬,二中,架灯\n');
    const { code, stdout } = await proposals(['stats', '-f', 'json', 'opinions.csv'], { cwd: folder });
    expect([code, totalOf(stdout).count]).toEqual([0, 1]);
    expect(stdout).toContain('林谋斌');
  });

  it('counts a folder once that holds results beside its reports', async () => {
    await writeFile(join(folder, 'a.txt'), await readFile(join(reports, 'd05.txt')));
    const alone = await proposals(['stats', '-f', 'json', folder]);
    const csv = join(folder, 'b.csv');
    await proposals(['extract', folder, '-o', csv]);
    const both = await proposals(['stats', '-f', 'json', folder]);
    expect(both).toEqual({
      ...alone,
      stderr: `proposals: warning: ${csv}: written by proposals itself, left out; to read it, name the file\n`,
    });
  });

  it('names the first results that it leaves out, and says that there are more', async () => {
    const rows = (await proposals(['extract', '-f', 'csv', '--bom', join(reports, 'd05.txt')])).stdout;
    for (let i = 0; i < 8; i++) await writeFile(join(folder, `${i}.csv`), rows);
    await writeFile(join(folder, 'a.txt'), await readFile(join(reports, 'd05.txt')));
    const { stderr } = await proposals(['stats', '-f', 'json', folder]);
    const lines = stderr.trimEnd().split('\n');
    expect(lines.slice(0, -1).map((line) => /\d\.csv: written by proposals itself, left out/.test(line))).toEqual(
      Array(5).fill(true),
    );
    expect(lines.at(-1)).toBe('proposals: warning: more files written by proposals itself are left out');
  });

  it('loads no dictionary for a run that has keywords, and counts all but keywords without one', async () => {
    const { stdout: jsonl } = await proposals(['extract', '--keywords', '-f', 'jsonl', join(reports, 'd05.txt')]);
    const known = await proposals(['stats', '-f', 'json'], { input: jsonl, env: withoutEngines });
    expect([known.code, known.stderr]).toEqual([0, '']);
    expect(JSON.parse(known.stdout).keywords).not.toEqual([]);
    const unknown = await proposals(['stats', '-f', 'json', join(reports, 'd05.txt')], { env: withoutEngines });
    expect([unknown.code, JSON.parse(unknown.stdout).keywords]).toEqual([0, []]);
    expect(unknown.stderr).toMatch(/^proposals: warning: keywords are not counted: .*\n$/);
  });
});
