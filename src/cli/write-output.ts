import { existsSync, rmSync, statSync } from 'node:fs';
import { type Journal, toReadingSettings } from '../index.js';
import type { Message } from '../messages/index.js';
import { type JournalFile, openJournal } from './journal-file.js';
import { toJournalPath } from './journal-path.js';
import { removeTemporary, writeFile } from './output-file.js';
import { toResumeCommand } from './resume.js';
import type { Settings } from './settings.js';
import { nothingRead, Stopped } from './stopped.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** The pieces of an output, which take what they can from the journal and add to it; they throw when the signal is given. */
type ToPieces = (journal?: Journal, signal?: AbortSignal) => AsyncIterable<string | Uint8Array>;

/** Whoever runs the program, and the command line that they gave. */
interface Context {
  readonly io: Terminal;
  readonly settings: Settings;
  readonly argv: readonly string[];
  /** Whether reports, or the list of them, came on standard input. */
  readonly readsStdin: boolean;
}

/** Writes an output file; Ctrl-C stops that with a `Stopped`, which tells how to go on. */
export async function writeOutput(output: string, toPieces: ToPieces, context: Context): Promise<void> {
  const stop = new AbortController();
  const letGo = context.io.onInterrupt(() => stop.abort());
  try {
    if (isSpecial(output)) await writeFile(output, toPieces(undefined, stop.signal));
    else await writeWithJournal(output, (journal) => toPieces(journal, stop.signal), context);
  } finally {
    letGo();
  }
}

/**
 * Writes the file, and beside it a journal, from which `--resume` goes on where the run is stopped. The journal stays
 * where the settings say so, or where the file did not become whole.
 */
async function writeWithJournal(output: string, toPieces: ToPieces, context: Context): Promise<void> {
  const { settings } = context;
  const journal = await openOwnJournal(output, settings);
  let keep = settings.resume;
  try {
    await writeFile(output, toPieces(journal));
  } catch (error) {
    if (journal.isEmpty() || isMistake(error)) throw error;
    keep = true;
    throw advise(error, context);
  } finally {
    journal.close(keep);
  }
}

/** The journal to go on with under `--resume`, else a new one; throws a `UsageError` rather than lose one. */
async function openOwnJournal(output: string, { resume, force, run }: Settings): Promise<JournalFile> {
  const path = toJournalPath(output);
  if (resume) await removeTemporary(output);
  else if (force) rmSync(path, { force: true });
  else if (existsSync(path)) {
    throw new UsageError('journal-exists', { path: output, journal: path });
  }
  return openJournal(output, toReadingSettings(run));
}

/** A device, say, which is written as it is. */
function isSpecial(output: string): boolean {
  const stats = statSync(output, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}

/** Whether the command line is to be mended first, so that nothing of this run can be gone on with. */
function isMistake(error: unknown): boolean {
  if (error instanceof Stopped) return error.key === nothingRead;
  return error instanceof UsageError && error.key !== 'output-not-writable' && error.key !== 'disk-full';
}

/** The error with the command that goes on, to which what came on standard input is to be sent again; a bug stays as it is. */
function advise(error: unknown, { argv, io, readsStdin }: Context): unknown {
  const key = readsStdin ? 'go-on-piped' : 'go-on';
  const command = toResumeCommand(argv, io);
  if (error instanceof Stopped)
    return new Stopped(error.status, { key, values: { trouble: toMessage(error), command } });
  return error instanceof UsageError ? new UsageError(key, { trouble: toMessage(error), command }, error) : error;
}

function toMessage({ key, values }: Message): Message {
  return { key, values };
}
