import type { Message, Say } from '../messages/index.js';
import { now } from './clock.js';
import type { Tally } from './tally.js';

/** `12345` → `12,345`. Intl does it too, and takes as long to load as a report to read. */
function group(count: number): string {
  let rest = String(count);
  let grouped = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) grouped = `,${rest.slice(-3)}${grouped}`;
  return rest + grouped;
}

/** What stands under a long run: `8,960 read, 2 failed, 8,905 without proposals, 0 duplicates; 135 proposals; 1.2 s`. */
export function toSummary(tally: Tally, seconds: number): Message {
  return {
    key: 'summary',
    values: {
      read: group(tally.read),
      failed: group(tally.failures.length),
      withoutProposals: group(tally.withoutProposals),
      duplicates: group(tally.duplicates),
      proposals: group(tally.proposals),
      seconds: seconds.toFixed(1),
    },
  };
}

/** How often each warning came up, the most frequent first: `no speaker 8,148, text cut off 53`. */
export function toWarningCounts({ warnings }: Tally, say: Say): string {
  const sorted = [...warnings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([code, times]) => `${say({ key: `all-${code}`, values: {} })} ${group(times)}`).join(', ');
}

/** What `--summary` writes: the summary as JSON. */
export function toSummaryJson(tally: Tally, seconds: number): string {
  const { read, failures, withoutProposals, duplicates, nearDuplicates, proposals, bytes, warnings } = tally;
  const summary = {
    read,
    failed: failures.length,
    withoutProposals,
    duplicates,
    nearDuplicates,
    proposals,
    bytes,
    seconds: Number(seconds.toFixed(3)),
    warnings: Object.fromEntries([...warnings].sort()),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** How far a run has come. `total` is how many bytes there are to read, null where nobody knows. */
export function toProgressLine(tally: Tally, seconds: number, total: number | null, say: Say): string {
  const { read, proposals, bytes, failures } = tally;
  const rate = (bytes / 1e6 / seconds).toFixed(1);
  const done: Message = {
    key: 'progress',
    values: { read: group(read), proposals: group(proposals), rate },
  };
  const progress =
    failures.length === 0 ? done : { key: 'progress-failed', values: { progress: done, failed: failures.length } };
  if (total === null || bytes === 0) return say(progress);
  const share = Math.min(1, bytes / total);
  const left = toClock((seconds * (1 - share)) / share);
  return say({ key: 'progress-left', values: { share: Math.floor(share * 100), progress, left } });
}

/** How long the run has taken so far. */
export function secondsOf({ startedAt }: Tally): number {
  return (now() - startedAt) / 1000;
}

/** `3725` seconds → `1:02:05`. */
function toClock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), (whole % 3600) / 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${Math.floor(minutes)}:${two(whole % 60)}`;
}
