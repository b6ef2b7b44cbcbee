import { toErrorLine } from './messages.js';
import { writeFile } from './output-file.js';
import type { Settings } from './settings.js';
import type { Streams } from './streams.js';
import { toSummaryJson, toSummaryLine, toWarningCounts } from './summary.js';
import { few, type Tally } from './tally.js';

/** Writes what a run that came to its end leaves beside its output: the files asked for, and some lines for its user. */
export async function finishRun(io: Streams, tally: Tally, settings: Settings): Promise<void> {
  const { errors, summary, quiet } = settings;
  if (errors !== null)
    await writeFile(errors, [tally.failures.map((failure) => `${JSON.stringify(failure)}\n`).join('')]);
  if (summary !== null) await writeFile(summary, [toSummaryJson(tally)]);
  if (quiet) return;
  for (const line of toLines(tally, settings)) io.stderr.write(toErrorLine(line));
}

function toLines(tally: Tally, { errors }: Settings): string[] {
  const { failures, warned, read } = tally;
  return [
    warned > few ? `warnings, of which ${few} are told above: ${toWarningCounts(tally)}` : [],
    errors !== null && failures.length > 0 ? `${errors} tells what could not be read, and why` : [],
    read + failures.length > few ? toSummaryLine(tally) : [],
  ].flat();
}
