import { closeSync, constants, ftruncateSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import type { Entry, Journal, ReadingSettings, Source } from '../index.js';
import { type JournalLine, parseLine, toHead, toLine } from './journal-line.js';
import { toJournalPath } from './journal-path.js';
import { readLines } from './read-lines.js';
import { toWriteError } from './usage-error.js';

/** A journal in a file beside the output. */
export interface JournalFile extends Journal {
  /** Whether it knows of no source. */
  readonly isEmpty: () => boolean;
  /** Ends it, and removes the file unless it is to be kept. */
  readonly close: (keep: boolean) => void;
}

/** Where a line of a journal stands, and what tells whether it holds. */
interface Place extends Pick<JournalLine, 'size' | 'mtime'> {
  readonly hash: string;
  readonly start: number;
  readonly length: number;
}

/**
 * Opens the journal beside the output of a run with these settings. One that another version or a run with other
 * settings wrote is begun anew; of any other every line counts that was written to its end. Throws a `UsageError` about
 * the output where the journal cannot be read and written.
 */
export function openJournal(output: string, settings: ReadingSettings): JournalFile {
  const path = toJournalPath(output);
  const file = attempt(output, () => openSync(path, constants.O_RDWR | constants.O_CREAT));
  const head = toHead(settings);
  const { places, end } = readPlaces(file, head);
  ftruncateSync(file, end);
  const append = toAppender(file, end);
  let length = end === 0 ? attempt(output, () => append(head)) : end;
  return {
    find: (source) => toEntry(file, source, places.get(source.name)),
    add: (finished) => {
      length = attempt(output, () => append(finished.map(toLine).join('')));
    },
    isEmpty: () => length <= Buffer.byteLength(head),
    close: (keep) => {
      closeSync(file);
      if (!keep) rmSync(path, { force: true });
    },
  };
}

/** Where each source's last line stands, and where the last line ends. */
function readPlaces(file: number, head: string): { readonly places: ReadonlyMap<string, Place>; readonly end: number } {
  const places = new Map<string, Place>();
  let end = 0;
  for (const { text, start, length } of readLines(file)) {
    if (start === 0 && `${text}\n` !== head) break;
    end = start + length + 1;
    const line = parseLine(text);
    if (line) places.set(line.name, { size: line.size, mtime: line.mtime, hash: line.reading.hash, start, length });
  }
  return { places, end };
}

function toEntry(file: number, source: Source, place: Place | undefined): Entry | null {
  if (!place) return null;
  const { hash, start, length } = place;
  return {
    hash,
    isCurrent: source.kind === 'file' && source.size === place.size && source.mtime === place.mtime,
    read: () => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, start);
      return (parseLine(bytes.toString()) as JournalLine).reading;
    },
  };
}

/** Writes lines one behind the other, from byte `start` on, and gives the byte at which they end. */
function toAppender(file: number, start: number): (lines: string) => number {
  let end = start;
  return (lines) => {
    const bytes = Buffer.from(lines);
    for (let written = 0; written < bytes.length; ) {
      const count = writeSync(file, bytes, written, bytes.length - written, end);
      written += count;
      end += count;
    }
    return end;
  };
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw toWriteError(path, error);
  }
}
