import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { columns, formatsByExtension, writers } from '../src/write/index.js';
import { program } from './idle-program.js';

const commands = [program, ...program.commands];

/** Every flag of the command line, long form. */
const flags = new Set([
  '--help',
  '--version',
  ...commands.flatMap(({ options }) => options.flatMap(({ long }) => (long ? [long] : []))),
]);

/** The rows of the Markdown table under a heading, each as its cells. */
function tableUnder(text: string, heading: string): string[][] {
  const section = text.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? '';
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What a cell puts between backticks. */
function codesIn(cell: string | undefined): string[] {
  return Array.from(cell?.matchAll(/`([^`]+)`/g) ?? [], ([, code = '']) => code);
}

describe.each([
  [
    'README.md',
    { commands: 'Commands', options: 'Options', exit: 'Exit status', formats: 'Formats', columns: 'Columns' },
  ],
  ['README.zh-CN.md', { commands: '命令', options: '选项', exit: '退出状态', formats: '格式', columns: '列' }],
])('%s', (file, headings) => {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');

  it('tells of every command', () => {
    const told = tableUnder(text, headings.commands).flatMap(([cell]) => codesIn(cell));
    expect(told).toEqual(program.commands.map((command) => `proposals ${command.name()}`));
  });

  it('tells of every option, and of none that is not there', () => {
    const told = tableUnder(text, headings.options).flatMap(([cell]) => codesIn(cell));
    expect(told.filter((flag) => flag.startsWith('--')).sort()).toEqual([...flags].sort());
  });

  it('tells of every exit status', () => {
    expect(tableUnder(text, headings.exit).flatMap(([cell]) => codesIn(cell))).toEqual(['0', '1', '2', '130']);
  });

  it('tells of every format and its extensions', () => {
    const told = tableUnder(text, headings.formats).map(([name, extensions]) => [codesIn(name), codesIn(extensions)]);
    const known = Object.keys(writers).map((format) => [
      [format],
      Object.entries(formatsByExtension).flatMap(([extension, of]) => (of === format ? [extension] : [])),
    ]);
    expect(told).toEqual(known);
  });

  it('tells of every column in its order', () => {
    const told = tableUnder(text, headings.columns).map(([key, zh]) => [codesIn(key)[0], zh]);
    expect(told).toEqual(columns.map(({ key, zh }) => [key, zh]));
  });
});

it('CONTRIBUTING.md names every folder of src', () => {
  const guide = readFileSync(new URL('../CONTRIBUTING.md', import.meta.url), 'utf8');
  const folders = readdirSync(new URL('../src/', import.meta.url), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(folders.filter(({ name }) => !guide.includes(`${name}/`))).toEqual([]);
});

it.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'SECURITY.md'])('%s names files that are there', (name) => {
  const text = readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
  const codes = codesIn(text.replace(/^```.*?^```/gms, ''));
  const named = codes.filter((code) => /^(?:bin|docs|fixtures|scripts|src|test)\/[\w./-]*$/.test(code));
  expect(named).not.toEqual([]);
  expect(named.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});
