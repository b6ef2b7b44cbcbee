import type { Tally } from './tally.js';

const number = new Intl.NumberFormat('en');

/** The line under a long run: `8,960 read, 2 failed, 8,905 without proposals, 0 duplicates; 135 proposals; 1.2 s`. */
export function toSummaryLine(tally: Tally): string {
  const { read, failures, withoutProposals, duplicates, nearDuplicates, proposals } = tally;
  const near = nearDuplicates > 0 ? ` and ${number.format(nearDuplicates)} near ones` : '';
  const counts = [
    `${number.format(read)} read`,
    `${number.format(failures.length)} failed`,
    `${number.format(withoutProposals)} without proposals`,
    `${number.format(duplicates)} duplicates${near}`,
  ];
  return `${counts.join(', ')}; ${number.format(proposals)} proposals; ${secondsOf(tally).toFixed(1)} s`;
}

/** How often each warning came up, the most frequent first: `no-speaker 8,148, cut-off 53`. */
export function toWarningCounts({ warnings }: Tally): string {
  const sorted = [...warnings].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return sorted.map(([code, times]) => `${code} ${number.format(times)}`).join(', ');
}

/** What `--summary` writes: the summary as JSON. */
export function toSummaryJson(tally: Tally): string {
  const { read, failures, withoutProposals, duplicates, nearDuplicates, proposals, bytes, warnings } = tally;
  const summary = {
    read,
    failed: failures.length,
    withoutProposals,
    duplicates,
    nearDuplicates,
    proposals,
    bytes,
    seconds: Number(secondsOf(tally).toFixed(3)),
    warnings: Object.fromEntries([...warnings].sort()),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** How far a run has come. `total` is how many bytes there are to read, null where nobody knows. */
export function toProgressLine(tally: Tally, total: number | null): string {
  const { read, proposals, bytes, failures } = tally;
  const seconds = secondsOf(tally);
  const share = total === null ? null : Math.min(1, bytes / total);
  return [
    share === null ? [] : `${Math.floor(share * 100)} %`,
    `${number.format(read)} reports`,
    `${number.format(proposals)} proposals`,
    `${(bytes / 1e6 / seconds).toFixed(1)} MB/s`,
    share === null || share < 0.01 ? [] : `${toClock((seconds * (1 - share)) / share)} left`,
    failures.length === 0 ? [] : `${number.format(failures.length)} failed`,
  ]
    .flat()
    .join(' · ');
}

function secondsOf({ startedAt }: Tally): number {
  return (performance.now() - startedAt) / 1000;
}

/** `3725` seconds → `1:02:05`. */
function toClock(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), (whole % 3600) / 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${Math.floor(minutes)}:${two(whole % 60)}`;
}
