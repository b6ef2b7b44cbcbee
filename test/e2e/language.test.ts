import { describe, expect, it } from 'vitest';
import { proposals } from './program.js';

const report = 'fixtures/reports/d05.txt';
const chinese = { env: { LANG: 'zh_CN.UTF-8' } };

describe('the language', () => {
  it.each([
    ['English by default', ['--help'], {}, /^Examples:\n.*\nUsage: proposals .*\nExit status:\n/s],
    ['Chinese by the locale', ['--help'], chinese, /^示例：\n.*\n用法：proposals .*\n退出状态：\n/s],
    ['Chinese by --lang', ['extract', '--help', '--lang', 'zh'], {}, /^示例：\n.*写入这个文件/s],
    ['English by --lang', ['extract', '--lang=en', '--help'], chinese, /^Examples:\n.*write to this file/s],
    ['headings as --lang', ['extract', '--lang', 'zh', report], {}, /^文件,/],
    ['headings as --headings', ['extract', '--lang', 'zh', '--headings', 'en', report], {}, /^file,/],
  ])('is %s', async (_what, args, options, shown) => {
    const { code, stdout } = await proposals(args, options);
    expect(code).toBe(0);
    expect(stdout).toMatch(shown);
  });

  it.each([
    ['a file that is not there', ['extract', 'no.txt'], 1, 'no.txt：没有这个文件；请检查文件名'],
    ['an unknown command', ['extrakt'], 2, '没有“extrakt”这个命令；是否想写 extract？'],
    ['an unknown option', ['extract', '--fromat'], 2, '没有 --fromat 这个选项；是否想写 --format？'],
  ])('of errors is the same: %s', async (_what, args, status, message) => {
    const { code, stderr } = await proposals(args, chinese);
    expect([code, stderr]).toEqual([status, `proposals: ${message}\n`]);
  });

  it('of warnings is the same, and the document keeps its English', async () => {
    const { stdout, stderr } = await proposals(['extract', '-f', 'json'], { ...chinese, input: '会议报道' });
    expect(stderr).toBe('proposals: 警告：-：没有找到发言人\n');
    expect(JSON.parse(stdout)[0].diagnostics).toEqual([
      { severity: 'warning', code: 'no-speaker', message: 'no speaker found', line: null },
    ]);
  });
});

describe('a typo', () => {
  it.each([
    ['a command', ['extrct'], 'there is no command "extrct"; did you mean extract?'],
    ['a command to help with', ['help', 'extrct'], 'there is no command "extrct"; did you mean extract?'],
    ['a command of no kind to help with', ['help', 'nothing'], 'there is no command "nothing"'],
    ['an option', ['extract', '--colums', 'x'], 'there is no option --colums; did you mean --columns?'],
    [
      'a choice',
      ['extract', '--color', 'alway'],
      /^--color: there is no "alway"; choose from .*; did you mean always\?$/,
    ],
    ['a column', ['extract', '--columns', 'speeker', report], /; did you mean speaker\?$/],
    ['an encoding', ['extract', '--encoding', 'gb18003', report], /; did you mean gb18030\?$/],
    ['a report for a command', [report], `there is no command "${report}"; did you mean proposals extract ${report}?`],
    ['nothing that is like it', ['frobnicate'], 'there is no command "frobnicate"'],
  ])('in %s gets a suggestion', async (_what, args, message) => {
    const { code, stdout, stderr } = await proposals(args);
    expect([code, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr.trim().replace('proposals: ', '')).toEqual(
      typeof message === 'string' ? message : expect.stringMatching(message),
    );
  });
});

it.each([
  ['a value', ['extract', '--format'], '--format: a value is missing'],
  ['corrections', ['eval'], 'no corrections named; try: proposals eval --corrections corrections.jsonl'],
  ['a report', ['explain'], 'no report named; try: proposals explain report.txt'],
])('tells in one line that %s is missing', async (_what, args, message) => {
  const { code, stderr } = await proposals(args);
  expect([code, stderr]).toEqual([2, `proposals: ${message}\n`]);
});
