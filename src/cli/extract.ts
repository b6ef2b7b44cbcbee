import { findSources, type Journal, run, toVisible, writers } from '../index.js';
import { toChunks } from './chunks.js';
import { pour } from './pour.js';
import type { RawSettings } from './program.js';
import { type Settings, toSettings } from './settings.js';
import type { Terminal } from './streams.js';
import { emptyTally } from './tally.js';
import { checkTargets } from './targets.js';
import { watch } from './watch.js';

/**
 * The command `extract`: file names, options and the command line they came from in, the output written, the number of
 * inputs that failed out.
 */
export async function extractFiles(
  io: Terminal,
  files: readonly string[],
  raw: RawSettings,
  argv: readonly string[],
): Promise<number> {
  const settings = await toSettings(files, raw, io);
  const inspect = checkTargets(settings);
  const tally = emptyTally();
  const watched = { tally, io, settings, total: await sizeUp(io, settings) };
  const toPieces = (journal?: Journal, signal?: AbortSignal) => {
    const outcomes = run(settings.files, { ...settings.run, inspect, ...(journal && { journal }) });
    return writers[settings.format](watch(outcomes, watched, signal), settings.write);
  };
  if (settings.output === null) {
    await pour(toShown(toPieces(), io, settings), io.stdout);
  } else {
    const { writeOutput } = await import('./write-output.js');
    await writeOutput(settings.output, toPieces, { io, settings, argv });
  }
  if (tally.isComplete) {
    const { finishRun } = await import('./finish.js');
    await finishRun(io, tally, settings);
  }
  return tally.failures.length;
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

/**
 * The table is made for terminals and brings its own colours; what else reaches one is made harmless here. A terminal is
 * shown each piece as it comes.
 */
function toShown(pieces: AsyncIterable<string | Uint8Array>, io: Terminal, { format }: Settings) {
  if (!io.stdout.isTTY) return toChunks(pieces);
  return format === 'table' ? pieces : toHarmless(pieces);
}

async function* toHarmless(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? toVisible(piece) : piece;
}
