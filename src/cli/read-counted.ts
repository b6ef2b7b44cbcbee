import {
  type CountedReport,
  decode,
  findSources,
  hasRunName,
  InputError,
  parseRun,
  parseRunKind,
  type RunSettings,
  readReports,
  readSource,
  type Source,
  toCountedReport,
} from '../index.js';

/** A report to count, or the reason why an input gives none. */
export type Counted =
  | { readonly state: 'done'; readonly report: CountedReport }
  | { readonly state: 'failed'; readonly error: InputError };

/**
 * Reads what is to be counted: reports, which are extracted from, and the output of earlier runs, which its content tells
 * from a report.
 */
export async function* readCounted(names: readonly string[], settings: RunSettings): AsyncGenerator<Counted> {
  for await (const source of findSources(names, settings.find)) {
    try {
      for (const report of await readOne(source, settings)) yield { state: 'done', report };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      yield { state: 'failed', error };
    }
  }
}

async function readOne(source: Source, settings: RunSettings): Promise<readonly CountedReport[]> {
  const { name } = source;
  const bytes = readSource(source);
  const kind = parseRunKind(bytes);
  if (kind) return parseRun(kind, decode(bytes, name, settings.convert.decode).text, name);
  if (hasRunName(name)) throw new InputError('unsupported', 'no-run', { name });
  const reports = await readReports({ kind: 'bytes', name, bytes }, settings);
  return reports.map(({ document }) => toCountedReport(document));
}
