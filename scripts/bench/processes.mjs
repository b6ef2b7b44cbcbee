import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median, timeInTurns } from './timing.mjs';

const program = fileURLToPath(new URL('../../bin/proposals.js', import.meta.url));
const rounds = 21;

/**
 * Prints the process's peak memory in kilobytes when it ends. On Linux from its own memory map: what `resourceUsage` gives
 * there is at least what the process that started it had.
 */
const peakMeter = `data:text/javascript,${encodeURIComponent(`
  import { existsSync, readFileSync } from 'node:fs';
  const status = '/proc/self/status';
  const peak = () =>
    existsSync(status) ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1] : process.resourceUsage().maxRSS;
  process.on('exit', () => process.stderr.write(String(peak())));
`)}`;

/** Whole processes against `node -e 0`: the help, and one report. */
export function* measureProcesses({ report }) {
  const extract = [program, 'extract', '--format', 'json', report];
  const [nothing, help, one] = timeInTurns(
    [['-e', '0'], [program, '--help'], extract].map((args) => () => run(args)),
    rounds,
  );
  yield { what: '`node -e 0`', figure: nothing, unit: 'ms' };
  yield { what: '`proposals --help` / `node -e 0`', figure: help / nothing, bar: 1.35 };
  yield { what: '`proposals extract` of one report / `node -e 0`', figure: one / nothing, bar: 1.6 };
  yield { what: 'its peak memory', figure: peakMemory(extract), bar: 90, unit: 'MB' };
}

/** The median of the peak memory of so many processes of node with these arguments, in megabytes. */
export function peakMemory(args, times = 7) {
  const peaks = Array.from({ length: times }, () => Number(run(['--import', peakMeter, ...args]).stderr) / 1024);
  return median(peaks);
}

/** Runs node with these arguments, its output into pipes, and waits; throws where it fails. */
export function run(args) {
  const done = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY });
  if (done.status !== 0) throw new Error(`${args.join(' ')}: ${done.stderr}`);
  return done;
}
