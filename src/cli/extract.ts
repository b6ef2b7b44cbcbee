import { findSources, type Journal, type ReportDocument, run, writers } from '../index.js';
import type { Message } from '../messages/index.js';
import { correctOutcomes } from './corrections.js';
import { toErrorLine } from './messages.js';
import { reportsOnPage, toPages } from './pages.js';
import type { RawSettings } from './program.js';
import { noProgress, openProgress } from './progress.js';
import { type Settings, toSettings } from './settings.js';
import { show } from './show.js';
import { nothingRead, Stopped } from './stopped.js';
import type { Terminal } from './streams.js';
import { emptyTally, type Tally } from './tally.js';
import { checkTargets } from './targets.js';
import { tuneV8 } from './tune-v8.js';
import { watch } from './watch.js';

/**
 * The command `extract`: file names, options and the command line they came from in, the output written, the number of
 * inputs that failed out.
 */
export async function extractFiles(
  terminal: Terminal,
  files: readonly string[],
  raw: RawSettings,
  argv: readonly string[],
): Promise<number> {
  tuneV8();
  const progress = terminal.stderr.isTTY && !raw.quiet ? openProgress(terminal.stderr) : noProgress;
  const io: Terminal = {
    ...terminal,
    stdout: progress.makeWay(terminal.stdout),
    stderr: progress.makeWay(terminal.stderr),
  };
  const settings = await toSettings(files, raw, io);
  const inspect = checkTargets(settings);
  const tally = emptyTally();
  const watched = { tally, io, progress, settings, total: await sizeUp(io, settings) };
  const toPieces = (journal?: Journal, signal?: AbortSignal) => {
    const outcomes = run(settings.files, { ...settings.run, inspect, ...(journal && { journal }) });
    const pieces = write(watch(correctOutcomes(outcomes, settings, io), watched, signal), settings, io);
    return settings.output === null ? pieces : unlessNothingRead(pieces, tally, settings.output);
  };
  if (settings.output === null) {
    await show(toPieces(), io.stdout, settings.format === 'table');
  } else {
    const { writeOutput } = await import('./write-output.js');
    const readsStdin = settings.files.includes('-') || raw.filesFrom === '-';
    await writeOutput(settings.output, toPieces, { io, settings, argv, readsStdin }).catch(async (error) => {
      if (error instanceof Stopped && error.key === nothingRead) await finish(io, tally, settings);
      throw error;
    });
  }
  if (tally.isComplete) await finish(io, tally, settings);
  return tally.failures.length;
}

async function finish(io: Terminal, tally: Tally, settings: Settings): Promise<void> {
  const { finishRun } = await import('./finish.js');
  await finishRun(io, tally, settings);
}

/** The pieces, and behind them a `Stopped` where not one input could be read: no output is better than an empty one. */
async function* unlessNothingRead(
  pieces: AsyncIterable<string | Uint8Array>,
  tally: Tally,
  path: string,
): AsyncGenerator<string | Uint8Array> {
  yield* pieces;
  if (tally.read === 0 && tally.failures.length > 0) throw new Stopped(1, { key: nothingRead, values: { path } });
}

/** The pieces of the output; a page in a file may turn out to be several, of which the file is the index. */
function write(
  documents: AsyncIterable<ReportDocument>,
  { format, output, write: settings }: Settings,
  { stderr, say }: Terminal,
): AsyncIterable<string | Uint8Array> {
  if (format !== 'html' || output === null) return writers[format](documents, settings);
  const tell = (message: Message) => stderr.write(toErrorLine(say(message)));
  return toPages(documents, { output, limit: reportsOnPage, write: settings, tell });
}

/** How many bytes there are to read, where a terminal is to be told how long it takes; null where nobody knows before. */
async function sizeUp(io: Terminal, { files, quiet, run: { find } }: Settings): Promise<number | null> {
  if (!io.stderr.isTTY || quiet || files.includes('-')) return null;
  let total = 0;
  for await (const source of findSources(files, find)) {
    if (source.kind === 'bytes') return null;
    if (source.kind === 'file') total += source.size;
  }
  return total;
}
