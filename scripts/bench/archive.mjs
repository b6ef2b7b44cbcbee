import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeArchives } from './archive-corpora.mjs';
import { peakMemory, run } from './processes.mjs';
import { timeInTurns } from './timing.mjs';

const program = fileURLToPath(new URL('../../bin/proposals.js', import.meta.url));
const reference = fileURLToPath(new URL('reference.mjs', import.meta.url));

/** Seven where runs are short; fewer where one takes ten seconds, so that all of it ends within minutes. */
const rounds = { short: 7, long: 3 };

/** Runs over archives: the real one, where it is there, and 20,000 generated reports of 30 MB, in several forms. */
export async function* measureArchive({ archiveFolder }) {
  const folder = mkdtempSync(join(tmpdir(), 'proposals-archive-'));
  try {
    const paths = await writeArchives(folder);
    if (archiveFolder) yield* measureAgainstReference('archive', archiveFolder);
    yield* measureAgainstReference('20,000 reports', paths.plain);
    yield* measureThreads(paths.plain);
    yield* measureEncodings(paths);
    yield* measureContainers(paths);
    yield* measureNumbers(paths.plain);
    yield* measureMemory(paths.plain);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A run of the program, in this thread unless `jobs` says otherwise. */
function extract(format, paths, jobs = 1) {
  return () => run([program, 'extract', '--quiet', '--format', format, '--jobs', String(jobs), ...paths]);
}

function* measureAgainstReference(name, path) {
  const [plain, jsonl, csv] = timeInTurns(
    [() => run([reference, path]), extract('jsonl', [path]), extract('csv', [path])],
    rounds.short,
  );
  yield { what: `${name}: the reference script`, figure: plain, unit: 'ms' };
  yield { what: `${name}: jsonl, 1 job / the reference script`, figure: jsonl / plain, bar: 2 };
  yield { what: `${name}: csv, 1 job / the reference script`, figure: csv / plain, bar: 1.5 };
}

function* measureThreads(path) {
  if (availableParallelism() < 2) return;
  const [one, two] = timeInTurns(
    [1, 2].map((jobs) => extract('jsonl', [path, path, path], jobs)),
    rounds.long,
  );
  yield { what: '60,000 reports: jsonl, 2 jobs / 1 job', figure: two / one, bar: 1 / 1.6 };
}

function* measureEncodings({ plain, mixed }) {
  const [utf8, half] = timeInTurns([extract('jsonl', [plain]), extract('jsonl', [mixed])], rounds.long);
  yield { what: '20,000 reports: half of them GB18030 / all UTF-8', figure: half / utf8 };
}

/** What unpacks each kind of container to nowhere. */
const unpackers = { zip: ['unzip', '-qq', '-p'], targz: ['tar', '-x', '-z', '-O', '-f'] };

/** Containers against the directory and what unpacking them to nowhere takes. */
function* measureContainers(paths) {
  for (const [kind, [tool, ...args]] of Object.entries(unpackers)) {
    const [packed, unpacked, unpacking] = timeInTurns(
      [
        extract('jsonl', [paths[kind]]),
        extract('jsonl', [paths.plain]),
        () => execFileSync(tool, [...args, paths[kind]], { stdio: 'ignore' }),
      ],
      rounds.long,
    );
    yield {
      what: `20,000 reports: ${kind} / (directory + unpacking)`,
      figure: packed / (unpacked + unpacking),
      bar: 1.5,
    };
  }
}

/** Ten times as many files, of which each takes as long. */
function* measureNumbers(path) {
  const [few, many] = timeInTurns(
    [extract('jsonl', findHalf(path)), extract('jsonl', Array(5).fill(path))],
    rounds.long,
  );
  yield { what: '100,000 reports / ten times 10,000', figure: many / (10 * few), bar: 1.2 };
}

/** The folders that hold the first half of the reports. */
function findHalf(path) {
  const folders = readdirSync(path).flatMap((year) =>
    readdirSync(join(path, year)).map((month) => join(path, year, month)),
  );
  return folders.sort().slice(0, folders.length / 2);
}

function* measureMemory(path) {
  const [small, large] = [1, 10].map((times) =>
    peakMemory([program, 'extract', '--quiet', '--format', 'jsonl', ...Array(times).fill(path)], rounds.long),
  );
  yield { what: 'peak memory for 30 MB', figure: small, unit: 'MB' };
  yield { what: 'peak memory for 300 MB / 30 MB', figure: large / small, bar: 1.3 };
}
