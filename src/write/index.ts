import type { IndexedPage } from './html-index.js';
import type { HeadingLanguage } from './rows.js';
import type { Writer } from './settings.js';

export { guard, unguard } from './guard.js';
export type { IndexedPage, IndexedReport } from './html-index.js';
export { allColumns, type Cell, type ColumnKey, type ColumnType, columns, type HeadingLanguage } from './rows.js';
export { inEnglish, type Painter, plain, type Style, type Tell, type Writer, type WriteSettings } from './settings.js';

/** Every output format and its writer. A format's library is loaded when the format is first written. */
export const writers = {
  table: loaded(async () => (await import('./table.js')).writeTable),
  csv: loaded(async () => (await import('./csv.js')).writeCsv),
  tsv: loaded(async () => (await import('./tsv.js')).writeTsv),
  json: loaded(async () => (await import('./json.js')).writeJson),
  jsonl: loaded(async () => (await import('./jsonl.js')).writeJsonl),
  markdown: loaded(async () => (await import('./markdown.js')).writeMarkdown),
  html: loaded(async () => (await import('./html.js')).writeHtml),
  xlsx: loaded(async () => (await import('./xlsx.js')).writeXlsx),
  parquet: loaded(async () => (await import('./parquet.js')).writeParquet),
} satisfies Record<string, Writer>;

/** The name of an output format. */
export type Format = keyof typeof writers;

/** The formats that hold proposal rows and nothing else of a report. */
export const rowFormats: ReadonlySet<Format> = new Set<Format>(['csv', 'tsv', 'markdown', 'parquet']);

/** The formats that nobody reads on a terminal. */
export const binaryFormats: ReadonlySet<Format> = new Set<Format>(['html', 'xlsx', 'parquet']);

/** The format that a file's extension (with its dot, lower case) stands for. */
export const formatsByExtension: Readonly<Record<string, Format>> = {
  '.txt': 'table',
  '.csv': 'csv',
  '.tsv': 'tsv',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xlsx': 'xlsx',
  '.parquet': 'parquet',
};

/** The pieces of the page that lists the reports of an archive of several pages; see `IndexedPage`. */
export async function* writeIndex(pages: readonly IndexedPage[], language: HeadingLanguage): AsyncGenerator<string> {
  yield* (await import('./html-index.js')).writeIndex(pages, language);
}

function loaded(load: () => Promise<Writer>): Writer {
  return async function* (documents, settings) {
    yield* (await load())(documents, settings);
  };
}
