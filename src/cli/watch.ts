import type { Outcome, ReportDocument } from '../index.js';
import { now } from './clock.js';
import { toErrorLine, toWarningLine } from './messages.js';
import type { Progress } from './progress.js';
import type { Settings } from './settings.js';
import { Stopped } from './stopped.js';
import type { Terminal } from './streams.js';
import { secondsOf, toProgressLine } from './summary.js';
import { count, diagnosticsOf, fileOf, type Tally, toldEach } from './tally.js';

/** Milliseconds after which signals get their turn. */
const breath = 50;

/** What of a run is told, and where; see {@link watch}. */
interface Watch {
  readonly tally: Tally;
  readonly io: Terminal;
  /** The line that tells how far the run is; the streams of `io` make it give way. */
  readonly progress: Progress;
  readonly settings: Pick<Settings, 'output' | 'quiet' | 'failFast' | 'errors'>;
  /** How many bytes there are to read; null where nobody knows. */
  readonly total: number | null;
}

/**
 * Hands on the documents of a run, counts its outcomes in the tally, and tells standard error of failures, of what is
 * odd and of how far it is. Throws a `Stopped` when the signal is given or, with `failFast`, at the first failure.
 */
export async function* watch(
  outcomes: AsyncIterable<Outcome>,
  { tally, io, progress, settings, total }: Watch,
  signal?: AbortSignal,
): AsyncGenerator<ReportDocument> {
  let breathed = now();
  try {
    for await (const outcome of outcomes) {
      for (const line of toLines(outcome, { tally, io, settings })) io.stderr.write(line);
      count(tally, outcome, io.say);
      if (outcome.state === 'failed' && settings.failFast)
        throw new Stopped(1, { key: 'stopped-at-failure', values: {} });
      progress.show(() => toProgressLine(tally, secondsOf(tally), total, io.say));
      if (outcome.state === 'done') yield outcome.document;
      if (now() - breathed < breath) continue;
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) throw new Stopped(130, { key: 'stopped', values: { path: settings.output ?? '-' } });
      breathed = now();
    }
    tally.isComplete = true;
  } finally {
    progress.clear();
  }
}

/** What standard error is told of an outcome: a failure, unless a file tells of it, or the first warnings of each kind. */
function toLines(outcome: Outcome, { tally, io, settings }: Pick<Watch, 'tally' | 'io' | 'settings'>): string[] {
  const { quiet, failFast, errors } = settings;
  if (outcome.state === 'failed') return errors === null || failFast ? [toErrorLine(io.say(outcome.error))] : [];
  if (quiet) return [];
  const file = fileOf(outcome);
  return diagnosticsOf(outcome)
    .filter(({ code }) => (tally.warnings.get(code) ?? 0) < toldEach)
    .map((diagnostic) => toWarningLine(file, diagnostic, io.say));
}
