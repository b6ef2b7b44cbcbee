import type { Finished, Reading, ReadingSettings } from '../index.js';
import { attempt } from '../text/attempt.js';

/** What a journal says of one source. */
export interface JournalLine {
  readonly name: string;
  /** Of a file, in bytes and in milliseconds since 1970; null of anything else. */
  readonly size: number | null;
  readonly mtime: number | null;
  readonly reading: Reading & { readonly state: 'read' };
}

/** The version that `--version` prints; the build writes it in. */
declare const VERSION: string;

/** The first line of a journal: only a run of the same version with the same settings can go on from it. */
export function toHead(settings: ReadingSettings): string {
  const plain = (_key: string, value: unknown) => (value instanceof RegExp ? String(value) : value);
  return `${JSON.stringify({ proposals: VERSION, settings }, plain)}\n`;
}

/** The line of a source that was read; none for one that could not be: the next run tries it again. */
export function toLine({ source, reading }: Finished): string {
  if (reading.state !== 'read') return '';
  const { size, mtime } = source.kind === 'file' ? source : { size: null, mtime: null };
  const line: JournalLine = { name: source.name, size, mtime, reading };
  return `${JSON.stringify(line)}\n`;
}

/** What a line says; null where it is none, as after a crash. */
export function parseLine(text: string): JournalLine | null {
  return attempt(() => {
    const line: JournalLine = JSON.parse(text);
    return line.reading.state === 'read' ? line : null;
  });
}
