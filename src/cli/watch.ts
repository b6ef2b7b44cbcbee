import { setImmediate } from 'node:timers/promises';
import type { Outcome, ReportDocument } from '../index.js';
import { toErrorLine, toWarningLine } from './messages.js';
import { noProgress, openProgress } from './progress.js';
import type { Settings } from './settings.js';
import { Stopped } from './stopped.js';
import type { Streams } from './streams.js';
import { toProgressLine } from './summary.js';
import { count, diagnosticsOf, few, fileOf, type Tally } from './tally.js';

/** Milliseconds after which signals get their turn. */
const breath = 50;

/** What of a run is told, and where; see {@link watch}. */
export interface Watch {
  readonly tally: Tally;
  readonly io: Streams;
  readonly settings: Pick<Settings, 'quiet' | 'failFast' | 'errors'>;
  /** How many bytes there are to read; null where nobody knows. */
  readonly total: number | null;
}

/**
 * Hands on the documents of a run, counts its outcomes in the tally, and tells standard error of failures, of what is
 * odd and of how far it is. Throws a `Stopped` when the signal is given or, with `failFast`, at the first failure.
 */
export async function* watch(
  outcomes: AsyncIterable<Outcome>,
  { tally, io, settings, total }: Watch,
  signal?: AbortSignal,
): AsyncGenerator<ReportDocument> {
  const progress = io.stderr.isTTY && !settings.quiet ? openProgress(io.stderr) : noProgress;
  let breathed = performance.now();
  try {
    for await (const outcome of outcomes) {
      for (const line of toLines(outcome, tally, settings)) {
        progress.clear();
        io.stderr.write(line);
      }
      count(tally, outcome);
      if (outcome.state === 'failed' && settings.failFast) throw new Stopped(1, 'stopped at the first failure');
      progress.show(() => toProgressLine(tally, total));
      if (outcome.state === 'done') yield outcome.document;
      if (performance.now() - breathed < breath) continue;
      await setImmediate();
      if (signal?.aborted) throw new Stopped(130, 'stopped');
      breathed = performance.now();
    }
    tally.isComplete = true;
  } finally {
    progress.clear();
  }
}

/** What standard error is told of an outcome: each failure that no file tells of, and the first few of the warnings. */
function toLines(outcome: Outcome, { warned }: Tally, { quiet, failFast, errors }: Watch['settings']): string[] {
  if (outcome.state === 'failed') return errors === null || failFast ? [toErrorLine(outcome.error.message)] : [];
  if (quiet || warned >= few) return [];
  const file = fileOf(outcome);
  return diagnosticsOf(outcome)
    .slice(0, few - warned)
    .map((diagnostic) => toWarningLine(file, diagnostic));
}
