// npm run fuzz [-- CASES]: the laws of test/laws/ on many more random cases than `npm test` tries, 100,000 each
// unless told otherwise. A failure prints the smallest input that shows it.
import { spawnSync } from 'node:child_process';

const cases = process.argv[2] ?? '100000';
const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', 'test/laws/'];
const run = spawnSync(process.execPath, vitest, { stdio: 'inherit', env: { ...process.env, PROPOSALS_RUNS: cases } });
process.exitCode = run.status ?? 1;
