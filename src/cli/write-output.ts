import { existsSync, rmSync, statSync } from 'node:fs';
import { type Journal, toReadingSettings } from '../index.js';
import { type JournalFile, openJournal, toJournalPath } from './journal-file.js';
import { removeTemporary, writeFile } from './output-file.js';
import { toResumeCommand } from './resume.js';
import type { Settings } from './settings.js';
import { Stopped } from './stopped.js';
import type { Streams } from './streams.js';
import { UsageError, WriteError } from './usage-error.js';

/** The pieces of an output, which take what they can from the journal and add to it; they throw when the signal is given. */
export type ToPieces = (journal?: Journal, signal?: AbortSignal) => AsyncIterable<string | Uint8Array>;

/**
 * Writes an output file, and beside it a journal, from which `--resume` goes on where the run is stopped. The journal
 * stays where the settings say so or the output isn't whole. `argv` is the command line, to tell how to go on.
 */
export async function writeOutput(
  output: string,
  toPieces: ToPieces,
  { io, settings, argv }: { readonly io: Streams; readonly settings: Settings; readonly argv: readonly string[] },
): Promise<void> {
  if (isSpecial(output)) return writeFile(output, toPieces());
  const journal = await openOwnJournal(output, settings);
  const stop = new AbortController();
  const onInterrupt = () => stop.abort();
  io.once('SIGINT', onInterrupt);
  let isWhole = false;
  try {
    await writeFile(output, toPieces(journal, stop.signal));
    isWhole = true;
  } catch (error) {
    throw journal.isEmpty() ? error : advise(error, `go on with: ${toResumeCommand(argv, io.platform)}`);
  } finally {
    io.off('SIGINT', onInterrupt);
    journal.close(settings.resume || (!isWhole && !journal.isEmpty()));
  }
}

/** The journal to go on with under `--resume`, else a new one; throws a `UsageError` rather than lose one. */
async function openOwnJournal(output: string, { resume, force, run }: Settings): Promise<JournalFile> {
  const path = toJournalPath(output);
  if (resume) await removeTemporary(output);
  else if (force) rmSync(path, { force: true });
  else if (existsSync(path)) {
    throw new UsageError(`${output}: a run that was stopped left ${path}; go on with --resume, or anew with --force`);
  }
  return openJournal(path, toReadingSettings(run));
}

/** A device, say, which is written as it is. */
function isSpecial(output: string): boolean {
  const stats = statSync(output, { throwIfNoEntry: false });
  return stats !== undefined && !stats.isFile();
}

function advise(error: unknown, advice: string): unknown {
  if (error instanceof Stopped) return new Stopped(error.status, `${error.message}; ${advice}`);
  return error instanceof WriteError ? new WriteError(`${error.message}; ${advice}`, error) : error;
}
