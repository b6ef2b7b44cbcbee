import { appendFile, mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Finished, ReadingSettings } from '../../src/batch/index.js';
import { openJournal } from '../../src/cli/journal-file.js';
import { toJournalPath } from '../../src/cli/journal-path.js';
import { defaultLimits, type Source } from '../../src/read/index.js';

const settings: ReadingSettings = {
  convert: { decode: {}, limits: defaultLimits },
  extract: { ledger: false },
  rowsOnly: false,
  dedupe: false,
  journal: true,
};

let folder: string;
let output: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proposals-'));
  output = join(folder, 'out.csv');
  path = toJournalPath(output);
});
afterEach(() => rm(folder, { recursive: true }));

function fileOf(name: string, more: { size?: number; mtime?: number } = {}): Source {
  return { kind: 'file', name, path: name, size: 10, mtime: 1000.5, ...more };
}

function finished(name: string, hash: string): Finished {
  return { source: fileOf(name), isKnown: false, reading: { state: 'read', bytes: 10, hash, reports: [] } };
}

/** Writes the lines of these files, and closes the journal as a run does that was stopped. */
function keep(...names: readonly string[]): void {
  const journal = openJournal(output, settings);
  journal.add(names.map((name) => finished(name, `hash of ${name}`)));
  journal.close(true);
}

/** What a journal that is opened anew knows of a file. */
function look(source: Source, others: Partial<ReadingSettings> = {}): string {
  const journal = openJournal(output, { ...settings, ...others });
  const entry = journal.find(source);
  const found = entry ? `${entry.hash}, ${entry.isCurrent ? 'current' : 'changed'}` : 'unknown';
  journal.close(true);
  return found;
}

it.each([
  ['as it was', fileOf('b'), {}, 'hash of b, current'],
  ['larger', fileOf('b', { size: 11 }), {}, 'hash of b, changed'],
  ['written again', fileOf('b', { mtime: 1000.75 }), {}, 'hash of b, changed'],
  ['in a container', { kind: 'bytes', name: 'b', bytes: new Uint8Array(10) } as const, {}, 'hash of b, changed'],
  ['another', fileOf('c'), {}, 'unknown'],
  ['for a run with other settings', fileOf('b'), { extract: { ledger: true } }, 'unknown'],
])('knows a file %s', (_what, source, others, found) => {
  keep('a', 'b');
  expect(look(source, others)).toBe(found);
});

it('gives back what was written down', () => {
  keep('a', '乙');
  const journal = openJournal(output, settings);
  expect(journal.find(fileOf('乙'))?.read()).toEqual(finished('乙', 'hash of 乙').reading);
  journal.close(true);
});

it('leaves out a last line that was cut off, and goes on behind the one before', async () => {
  keep('a', 'b');
  await truncate(path, (await stat(path)).size - 5);
  expect([look(fileOf('a')), look(fileOf('b'))]).toEqual(['hash of a, current', 'unknown']);
  keep('b');
  expect([look(fileOf('a')), look(fileOf('b'))]).toEqual(['hash of a, current', 'hash of b, current']);
});

it('leaves out a line that is none', async () => {
  keep('a');
  await appendFile(path, 'nothing\n{"name":"b"}\n');
  keep('c');
  expect([look(fileOf('a')), look(fileOf('b')), look(fileOf('c'))]).toEqual([
    'hash of a, current',
    'unknown',
    'hash of c, current',
  ]);
});

it('reads lines longer than it reads at once', async () => {
  const long = 'x'.repeat(200_000);
  keep(long, 'b');
  expect([look(fileOf(long)), look(fileOf('b'))]).toEqual([`hash of ${long}, current`, 'hash of b, current']);
  expect((await readFile(path, 'utf8')).split('\n')).toHaveLength(4);
});
