import type { Writer } from './settings.js';

export { type Cell, type ColumnKey, columns, type HeadingLanguage } from './rows.js';
export { type Painter, plain, type Writer, type WriteSettings } from './settings.js';

/** Every output format and its writer. A format's library is loaded when the format is first written. */
export const writers = {
  table: loaded(async () => (await import('./table.js')).writeTable),
  csv: loaded(async () => (await import('./csv.js')).writeCsv),
  json: loaded(async () => (await import('./json.js')).writeJson),
} satisfies Record<string, Writer>;

/** The name of an output format. */
export type Format = keyof typeof writers;

function loaded(load: () => Promise<Writer>): Writer {
  return async function* (documents, settings) {
    yield* (await load())(documents, settings);
  };
}
