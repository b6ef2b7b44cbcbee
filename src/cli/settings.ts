import { type Format, plain, type WriteSettings } from '../index.js';
import type { RawSettings } from './program.js';
import type { Streams } from './streams.js';

/** Width of a table where no terminal says otherwise. */
const defaultWidth = 80;

/** Everything a run of `extract` needs to know. */
export interface Settings {
  readonly files: readonly string[];
  readonly format: Format;
  readonly write: WriteSettings;
}

/** Fills in what the command line leaves open. No files means standard input. */
export function toSettings(files: readonly string[], raw: RawSettings, io: Streams): Settings {
  return {
    files: files.length > 0 ? files : ['-'],
    format: raw.format ?? (io.stdout.isTTY ? 'table' : 'csv'),
    write: { columns: null, headings: 'en', width: io.stdout.columns ?? defaultWidth, paint: plain },
  };
}
