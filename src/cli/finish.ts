import type { Message, Say } from '../messages/index.js';
import { toErrorLine } from './messages.js';
import { writeFile } from './output-file.js';
import type { Settings } from './settings.js';
import type { Terminal } from './streams.js';
import { secondsOf, toSummary, toSummaryJson, toWarningCounts } from './summary.js';
import { few, type Tally, toldEach } from './tally.js';

/** Writes what a run that came to its end leaves beside its output: the files asked for, and some lines for its user. */
export async function finishRun(io: Terminal, tally: Tally, settings: Settings): Promise<void> {
  const { errors, summary, quiet } = settings;
  if (errors !== null) {
    await writeFile(
      errors,
      tally.failures.map((failure) => `${JSON.stringify(failure)}\n`),
    );
  }
  if (summary !== null) await writeFile(summary, [toSummaryJson(tally, secondsOf(tally))]);
  if (quiet) return;
  for (const message of toMessages(tally, settings, io.say)) io.stderr.write(toErrorLine(io.say(message)));
}

function toMessages(tally: Tally, { errors }: Settings, say: Say): Message[] {
  const { failures, warnings, read, duplicates } = tally;
  const isCut = [...warnings.values()].some((times) => times > toldEach);
  return [
    isCut ? { key: 'warning-counts', values: { told: toldEach, counts: toWarningCounts(tally, say) } } : [],
    errors !== null && failures.length > 0 ? { key: 'errors-written', values: { path: errors } } : [],
    read + failures.length > few || duplicates > 0 ? toSummary(tally, secondsOf(tally)) : [],
  ].flat();
}
