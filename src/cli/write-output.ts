import { existsSync, rmSync, statSync } from 'node:fs';
import { type Journal, toReadingSettings } from '../index.js';
import type { Message } from '../messages/index.js';
import { type JournalFile, openJournal } from './journal-file.js';
import { toJournalPath } from './journal-path.js';
import { removeTemporary, writeFile } from './output-file.js';
import { toResumeCommand } from './resume.js';
import type { Settings } from './settings.js';
import { Stopped } from './stopped.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** The pieces of an output, which take what they can from the journal and add to it; they throw when the signal is given. */
export type ToPieces = (journal?: Journal, signal?: AbortSignal) => AsyncIterable<string | Uint8Array>;

/**
 * Writes an output file, and beside it a journal, from which `--resume` goes on where the run is stopped. The journal
 * stays where the settings say so or the output isn't whole. `argv` is the command line, to tell how to go on.
 */
export async function writeOutput(
  output: string,
  toPieces: ToPieces,
  { io, settings, argv }: { readonly io: Terminal; readonly settings: Settings; readonly argv: readonly string[] },
): Promise<void> {
  if (isSpecial(output)) return writeFile(output, toPieces());
  const journal = await openOwnJournal(output, settings);
  const stop = new AbortController();
  const letGo = io.onInterrupt(() => stop.abort());
  let keep = settings.resume;
  try {
    await writeFile(output, toPieces(journal, stop.signal));
  } catch (error) {
    if (journal.isEmpty() || isMistake(error)) throw error;
    keep = true;
    throw advise(error, toResumeCommand(argv, io.platform));
  } finally {
    letGo();
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
  return error instanceof UsageError && error.key !== 'output-not-writable';
}

/** The error with the command that goes on; a bug stays as it is. */
function advise(error: unknown, command: string): unknown {
  if (error instanceof Stopped) {
    return new Stopped(error.status, { key: 'go-on', values: { trouble: toMessage(error), command } });
  }
  return error instanceof UsageError ? new UsageError('go-on', { trouble: toMessage(error), command }, error) : error;
}

function toMessage({ key, values }: Message): Message {
  return { key, values };
}
