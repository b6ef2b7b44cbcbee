import type { ConvertSettings } from '../convert/index.js';
import type { ExtractOptions } from '../extract.js';
import { addKeywords } from '../keywords/add-keywords.js';
import { type FindSettings, findSources, type Source } from '../read/index.js';
import { nearFrom, openIndex } from '../similar/index.js';
import { mapInOrder, toBatches } from './in-order.js';
import type { Journal } from './journal.js';
import { type Outcome, toOutcomes } from './outcome.js';
import { openPool, type Pool } from './pool.js';
import { readAll } from './read-all.js';
import type { ReadingSettings } from './reading.js';
import { type Finished, finish, type Task } from './task.js';

/** What a run over many inputs may be told. */
export interface RunSettings {
  readonly find: FindSettings;
  readonly convert: ConvertSettings;
  readonly extract: Omit<ExtractOptions, 'file' | 'encoding'>;
  /** Whether only rows are asked for, so that a report without any trigger needs no document. */
  readonly rowsOnly?: boolean;
  /** Whether to leave out reports whose text came before, and to mark those that are near an earlier one. */
  readonly dedupe?: boolean;
  /** How many threads are to read, and after how many bytes they are started; without it, all is read in this one. */
  readonly threads?: { readonly count: number; readonly after: number };
  /** What was read before, and where to write down what is read. */
  readonly journal?: Journal;
  /** Is shown every source before it is read, and may throw. */
  readonly inspect?: (source: Source) => void;
}

/** A batch has at most so many sources, and is full when they have so many bytes. */
const batchLimits = { sources: 32, bytes: 1 << 20 };

/** Batches under way for each thread, so that none waits for work. */
const batchesAhead = 3;

/**
 * Extracts from many inputs: names of files, directories and archives (or `-`) in, outcomes out, in the same order and
 * the same whatever reads them. Memory does not grow with the number of inputs: no more is read than is taken.
 *
 * An input that cannot be used becomes a `failed` outcome; anything else that goes wrong is a bug and throws.
 */
export async function* run(
  names: Iterable<string> | AsyncIterable<string>,
  settings: RunSettings,
): AsyncGenerator<Outcome> {
  const { journal, extract } = settings;
  const seen = settings.dedupe ? openIndex<string>(nearFrom.reports) : null;
  // Where nobody needs to know how large they are, files are not looked at before they are read.
  const weighs = settings.threads || journal ? weigh : () => 0;
  const batches = toBatches(findSources(names, settings.find), batchLimits.sources, batchLimits.bytes, weighs);
  for await (const batch of readBatches(batches, settings)) {
    journal?.add(batch.filter(({ isKnown }) => !isKnown));
    for (const outcome of batch.flatMap((finished) => toOutcomes(finished, seen))) {
      const { keywords } = extract;
      yield outcome.state === 'done' && keywords
        ? { ...outcome, document: addKeywords(outcome.document, keywords) }
        : outcome;
    }
  }
}

/**
 * What readers of this run are told. Where texts are compared each has a document, and added words may be triggers that
 * nobody knows without it.
 */
export function toReadingSettings(settings: RunSettings): ReadingSettings {
  const { convert, extract, rowsOnly, dedupe, journal } = settings;
  const { keywords, ...plain } = extract;
  return {
    convert,
    extract: plain,
    rowsOnly: rowsOnly === true && !dedupe && extract.lexicon === undefined,
    dedupe: dedupe === true,
    journal: journal !== undefined,
  };
}

function toTask(source: Source, { journal, inspect }: RunSettings): Task {
  inspect?.(source);
  return { source, entry: journal?.find(source) ?? null };
}

function weigh(source: Source): number {
  if (source.kind === 'failed') return 0;
  return source.kind === 'file' ? source.size : source.bytes.length;
}

/** Reads in this thread until threads pay, then in them. */
async function* readBatches(
  batches: AsyncIterable<readonly Source[]>,
  settings: RunSettings,
): AsyncGenerator<readonly Finished[]> {
  const { threads } = settings;
  const readingSettings = toReadingSettings(settings);
  const readHere = readAll(readingSettings);
  let pool: Pool | null = null;
  let taken = 0;
  const read = async (sources: readonly Source[]) => {
    for (const source of threads ? sources : []) taken += weigh(source);
    if (threads && taken > threads.after) pool ??= openPool(threads.count, readingSettings);
    const tasks = sources.map((source) => toTask(source, settings));
    return finish(tasks, pool?.read ?? readHere);
  };
  try {
    yield* mapInOrder(batches, threads ? threads.count * batchesAhead : 1, read);
  } finally {
    await (pool as Pool | null)?.close();
  }
}
