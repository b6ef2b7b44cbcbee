import type { Diagnostic, InputErrorCode, Outcome } from '../index.js';
import type { Say } from '../messages/index.js';
import { now } from './clock.js';

/** What a run has come to so far; the run goes on counting in it. */
export interface Tally {
  /** By {@link now}. */
  readonly startedAt: number;
  /** Whether the run has come to its end. */
  isComplete: boolean;
  /** Reports, the duplicates among them. */
  read: number;
  withoutProposals: number;
  duplicates: number;
  nearDuplicates: number;
  proposals: number;
  /** Of the inputs read. */
  bytes: number;
  readonly failures: Failure[];
  /** How often each code of warnings came up. */
  readonly warnings: Map<string, number>;
}

/** An input that could not be read, as `--errors` writes it. */
interface Failure {
  readonly path: string;
  readonly code: InputErrorCode;
  readonly message: string;
}

/** After warnings from so many reports, further ones of their kind are counted and no longer told. */
export const toldEach = 5;

/** A run over more reports ends with a summary, and so does one that left some out. */
export const few = 20;

/** The tally before the first report. */
export function emptyTally(): Tally {
  return {
    startedAt: now(),
    isComplete: false,
    read: 0,
    withoutProposals: 0,
    duplicates: 0,
    nearDuplicates: 0,
    proposals: 0,
    bytes: 0,
    failures: [],
    warnings: new Map(),
  };
}

/** Counts one more outcome. */
export function count(tally: Tally, outcome: Outcome, say: Say): void {
  if (outcome.state === 'failed') {
    const { file, error } = outcome;
    tally.failures.push({ path: file, code: error.code, message: say(error) });
    return;
  }
  tally.read += 1;
  tally.bytes += outcome.bytes;
  const proposals = countProposals(outcome);
  tally.proposals += proposals;
  if (outcome.state === 'duplicate') tally.duplicates += 1;
  else if (proposals === 0) tally.withoutProposals += 1;
  if (outcome.state === 'done' && outcome.document.duplicateOf !== undefined) tally.nearDuplicates += 1;
  for (const { code } of diagnosticsOf(outcome)) {
    tally.warnings.set(code, (tally.warnings.get(code) ?? 0) + 1);
  }
}

/** The report or input that an outcome is about. */
export function fileOf(outcome: Outcome): string {
  return outcome.state === 'done' ? outcome.document.file : outcome.file;
}

/** What is odd about a report. */
export function diagnosticsOf(outcome: Outcome): readonly Diagnostic[] {
  if (outcome.state === 'done') return outcome.document.diagnostics;
  return outcome.state === 'without-trigger' ? outcome.diagnostics : [];
}

function countProposals(outcome: Outcome): number {
  if (outcome.state !== 'done') return 0;
  return outcome.document.speakers.reduce((sum, { proposals }) => sum + proposals.length, 0);
}
