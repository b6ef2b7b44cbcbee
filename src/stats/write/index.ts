import type { Statistics } from '../types.js';
import type { StatsSettings, StatsWriter } from './settings.js';

export type { StatsSettings, StatsWriter };

/** Every format of statistics and its writer, which is loaded when it is asked for. */
const writers = {
  table: async () => (await import('./table.js')).writeStatsTable,
  csv: async () => (await import('./csv.js')).writeStatsCsv,
  json: async () => (await import('./json.js')).writeStatsJson,
  html: async () => (await import('./html.js')).writeStatsHtml,
} satisfies Record<string, () => Promise<StatsWriter>>;

/** The name of a format of statistics. */
export type StatsFormat = keyof typeof writers;

/** The names of all formats. */
export const statsFormats = Object.keys(writers);

/** The format that a file's extension (with its dot, lower case) stands for. */
export const statsFormatsByExtension: Readonly<Record<string, StatsFormat>> = {
  '.txt': 'table',
  '.csv': 'csv',
  '.json': 'json',
  '.html': 'html',
  '.htm': 'html',
};

/** Writes the statistics in this format, in one piece. */
export async function* writeStats(
  format: StatsFormat,
  statistics: Statistics,
  settings: StatsSettings,
): AsyncGenerator<string> {
  yield (await writers[format]())(statistics, settings);
}
