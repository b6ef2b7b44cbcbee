import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { proposals, root } from './program.js';

const report = '某市召开座谈会\n\n青澜区水利局局长陆明远：建议完善步道。\n';

/** A report with a post that no built-in lexicon has. */
const odd = report.replace('局长', '总塘人');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  await mkdir(join(folder, 'a', 'b'), { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function write(content: unknown, name = 'proposals.config.json'): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

function run(args: readonly string[], cwd = folder, input = report) {
  return proposals(args, { cwd, input });
}

describe('the configuration', () => {
  it.each([
    ['of this folder', ''],
    ['of the nearest folder above', join('a', 'b')],
  ])('%s gives options their defaults', async (_where, below) => {
    await write({ options: { format: 'tsv', columns: 'speaker,line', lang: 'zh' } });
    const { stdout } = await run(['extract'], join(folder, below));
    expect(stdout).toBe('发言人\t行号\n陆明远\t3\n');
  });

  it.each([
    ['an option', ['extract', '-f', 'csv', '--columns', 'speaker'], 'speaker\n陆明远\n'],
    ['the language', ['extract', '--lang', 'en', '--columns', 'speaker'], 'speaker\n陆明远\n'],
    ['the file', ['extract', '--config', 'other.json'], '发言人\n陆明远\n'],
  ])('gives way to the command line: %s', async (_what, args, shown) => {
    await write({ options: { format: 'csv', headings: 'en' } });
    await write({ options: { columns: 'speaker', headings: 'zh' } }, 'other.json');
    expect((await run(args)).stdout).toBe(shown);
  });

  it('leaves the format to the extension of a file that the command line names', async () => {
    await write({ options: { format: 'xlsx', columns: 'speaker' } });
    await run(['extract', '-o', 'out.json']);
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toHaveLength(1);
  });

  it('gives a negated option its default', async () => {
    await write({ options: { bom: true } });
    expect((await run(['extract'])).stdout).toMatch(/^\ufeff/);
    expect((await run(['extract', '--no-bom'])).stdout).toMatch(/^file/);
  });

  it('adds words, and the byte order mark of an editor does no harm', async () => {
    await write(`\ufeff${JSON.stringify({ lexicon: { posts: ['总塘人'] } })}\r\n`);
    const { stdout } = await run(['extract', '--columns', 'speaker,organization,post'], folder, odd);
    expect(stdout).toBe('speaker,organization,post\n陆明远,青澜区水利局,总塘人\n');
    expect((await run(['explain', '-'], folder, odd)).stdout).toContain('▌ 陆明远  青澜区水利局 总塘人');
  });

  it.each([
    ['a section', { optoins: {} }, /: there is no key "optoins"; choose from .*; did you mean options\?$/],
    ['an option', { options: { fromat: 'csv' } }, /: there is no key "options\.fromat"; .*; did you mean format\?$/],
    ['a kind of words', { lexicon: { post: [] } }, /: there is no key "lexicon\.post"; .*; did you mean posts\?$/],
    [
      'a choice',
      { options: { format: 'cvs' } },
      /: options\.format: "cvs" is not one of table, csv.*; did you mean csv\?$/,
    ],
    ['a switch', { options: { bom: 'yes' } }, /: options\.bom: "yes" is not true or false$/],
    ['a number', { options: { keywords: 1.5 } }, /: options\.keywords: 1\.5 is not a whole number from 1 on$/],
    ['a text', { options: { columns: ['speaker'] } }, /: options\.columns: \["speaker"\] is not a text$/],
    ['a list', { lexicon: { posts: '委员' } }, /: lexicon\.posts: "委员" is not a list of words$/],
    ['a word', { lexicon: { posts: ['长'] } }, /: lexicon\.posts\.0: "长" is not a word of two characters or more$/],
    ['a word of blanks', { lexicon: { posts: ['长 '] } }, /: lexicon\.posts\.0: "长 " is not a word of two/],
    [
      'an affiliation',
      { lexicon: { parties: { 黄埔同学会: '黄埔' } } },
      /: lexicon\.parties\.黄埔同学会: "黄埔" is not one of /,
    ],
    ['no JSON', '{', /: is no JSON \(.*\)$/],
  ])('that is wrong is refused in one line that names it: %s', async (_what, content, message) => {
    const file = await write(content);
    const { code, stdout, stderr } = await run(['extract']);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).toContain(`proposals: ${file}: `);
    expect(stderr.trim()).toMatch(message);
  });

  it('that is named and not there is refused', async () => {
    const { code, stderr } = await run(['extract', '--config', 'no.json']);
    expect([code, stderr]).toEqual([
      2,
      `proposals: ${join(folder, 'no.json')}: cannot be read (ENOENT); check the name\n`,
    ]);
  });

  it('that is wrong keeps nobody from the help', async () => {
    await write('{');
    expect((await run(['--help'])).code).toBe(0);
  });
});

it('proposals lexicon lists each word with its kind and where it comes from', async () => {
  const file = await write({ lexicon: { posts: ['总塘人'], parties: { 黄埔同学会: '台联' }, notNames: ['高架桥'] } });
  const { stdout } = await run(['lexicon']);
  const rows = stdout.split('\n').map((line) => line.split(/ {2,}/));
  expect(rows).toContainEqual(['post', '主委', 'built in: offices.ts']);
  expect(rows).toContainEqual(['party', '民革', '民革', 'built in: parties.ts']);
  expect(rows).toContainEqual(['trigger', '建议', 'built in: triggers.ts']);
  expect(rows.filter((row) => row.at(-1) === file)).toEqual([
    ['post', '总塘人', file],
    ['party', '黄埔同学会', '台联', file],
    ['no name', '高架桥', file],
  ]);
});

it('the JSON Schema for editors knows every option and kind of words', async () => {
  const schema = JSON.parse(await readFile(join(root, 'dist', 'proposals.config.schema.json'), 'utf8'));
  const { options, lexicon } = schema.properties;
  expect(schema.additionalProperties).toBe(false);
  expect(options.properties.format.enum).toContain('parquet');
  expect(Object.keys(options.properties)).toEqual(expect.arrayContaining(['columns', 'bom', 'guard', 'lang']));
  expect(Object.keys(options.properties)).not.toContain('config');
  expect(Object.keys(lexicon.properties)).toEqual(['posts', 'bodies', 'parties', 'triggers', 'notNames']);
});
