import { describe, expect, it } from 'vitest';
import { toThreads } from '../../src/cli/jobs.js';
import { toResumeCommand } from '../../src/cli/resume.js';
import { toProgressLine, toSummary, toSummaryJson, toWarningCounts } from '../../src/cli/summary.js';
import { emptyTally, type Tally } from '../../src/cli/tally.js';
import { toWriteError } from '../../src/cli/usage-error.js';
import { loadCatalogue, toSay } from '../../src/messages/index.js';

const say = toSay(await loadCatalogue('en'));

describe('the command that goes on', () => {
  it.each([
    [['extract', 'a', '-o', 'b.csv'], 'linux', 'proposals extract --resume a -o b.csv'],
    [['extract', '--resume', 'a', '-o', 'b.csv'], 'linux', 'proposals extract --resume a -o b.csv'],
    [['extract', "it's 会议.txt", '-o', 'b.csv'], 'linux', "proposals extract --resume 'it'\\''s 会议.txt' -o b.csv"],
    [['extract', 'C:\\my reports', '-o', 'b.csv'], 'win32', 'proposals extract --resume "C:\\my reports" -o b.csv'],
  ])('of %j on %s', (argv, platform, command) => {
    expect(toResumeCommand(argv, { platform, env: {} })).toBe(command);
    expect(toResumeCommand(argv, { platform, env: { npm_command: 'exec' } })).toBe(`npx ${command}`);
  });
});

describe('what cannot be written', () => {
  it.each([
    ['ENOSPC', 'a.csv: the disk is full; make room, or name a file on another one'],
    ['ENOENT', 'a.csv: its folder does not exist; make it, or name another file'],
    ['EACCES', 'a.csv: cannot be written (EACCES); check the folder and its permissions'],
  ])('%s', (code, message) => {
    expect(toWriteError('a.csv', Object.assign(new Error(code), { code })).message).toBe(message);
  });
});

describe('--jobs', () => {
  it.each([
    ['1', {}],
    ['3', { threads: { count: 3, after: 0 } }],
  ])('%s', (jobs, threads) => {
    expect(toThreads(jobs)).toEqual(threads);
  });

  it.each(['0', '-1', 'many', '1.5', ''])('refuses "%s"', (jobs) => {
    expect(() => toThreads(jobs)).toThrow(`--jobs: "${jobs}" is no number of threads; give one from 1 to 999`);
  });
});

describe('in words', () => {
  const failures = [{ path: 'a', code: 'empty', message: 'a: empty' }] as const;
  const counts = { read: 12_345, withoutProposals: 12_000, duplicates: 7, proposals: 999, bytes: 50_000_000 };
  const tally: Tally = {
    ...emptyTally(),
    ...counts,
    failures: [...failures],
    warnings: new Map([['cut-off', 2]]).set('no-speaker', 1200).set('bad-bytes', 2),
  };

  it('a summary', () => {
    expect(say(toSummary(tally, 10))).toBe(
      '12,345 read, 1 failed, 12,000 without proposals, 7 duplicates left out; 999 proposals; 10.0 s',
    );
    expect(toWarningCounts(tally, say)).toBe('no speaker 1,200, bytes that are not the encoding 2, text cut off 2');
  });

  it('a summary for programs', () => {
    const warnings = { 'bad-bytes': 2, 'cut-off': 2, 'no-speaker': 1200 };
    expect(JSON.parse(toSummaryJson(tally, 10))).toEqual({
      ...counts,
      failed: 1,
      nearDuplicates: 0,
      seconds: 10,
      warnings,
    });
  });

  it.each([
    [100_000_000, '50 % · 12,345 reports · 999 proposals · 5.0 MB/s · 1 failed · 0:10 left'],
    [5_000_000_000, '1 % · 12,345 reports · 999 proposals · 5.0 MB/s · 1 failed · 16:30 left'],
    [50_000_000_000, '0 % · 12,345 reports · 999 proposals · 5.0 MB/s · 1 failed · 2:46:30 left'],
    [null, '12,345 reports · 999 proposals · 5.0 MB/s · 1 failed'],
  ])('progress in %s bytes', (total, line) => {
    expect(toProgressLine(tally, 10, total, say)).toBe(line);
  });
});
