import {
  type CountedReport,
  decode,
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

/**
 * The reports of a source that is to be counted: extracted from it or, where its content says that it is the output of an
 * earlier run, as they stand there. Throws an `InputError` where it gives none.
 */
export async function readCounted(source: Source, settings: RunSettings): Promise<readonly CountedReport[]> {
  settings.inspect?.(source);
  const { name } = source;
  const bytes = readSource(source, settings.convert.limits);
  const kind = parseRunKind(bytes);
  if (kind) return parseRun(kind, decode(bytes, name, settings.convert.decode).text, name);
  if (hasRunName(name)) throw new InputError('unsupported', 'no-run', { name });
  const reports = await readReports({ kind: 'bytes', name, bytes }, settings);
  return reports.map(({ document }) => toCountedReport(document));
}
