import { type ConvertSettings, type ReadText, toTexts } from '../convert/index.js';
import { InputError } from '../errors.js';
import { type ExtractOptions, extract } from '../extract.js';
import { type FindSettings, findSources, readSource, type Source } from '../read/index.js';
import type { ReportDocument } from '../types.js';
import type { Outcome } from './outcome.js';

/** What a run over many inputs may be told. */
export interface RunSettings {
  readonly find: FindSettings;
  readonly convert: ConvertSettings;
  readonly extract: Omit<ExtractOptions, 'file' | 'encoding'>;
}

/**
 * Extracts from many inputs, one after another: names of files and directories (or `-`) in, outcomes out, in the same
 * order. An input that cannot be used becomes a `failed` outcome; anything else that goes wrong is a bug and throws.
 */
export async function* run(
  names: Iterable<string> | AsyncIterable<string>,
  settings: RunSettings,
): AsyncGenerator<Outcome> {
  for await (const source of findSources(names, settings.find)) yield* await runOne(source, settings);
}

/** A report's text beside its document, whose offsets refer to it. */
export interface ReadReport {
  readonly text: string;
  readonly document: ReportDocument;
}

/** Reads one source and extracts from the reports in it; throws an `InputError` where it cannot be used. */
export async function readReports(source: Source, settings: RunSettings): Promise<readonly ReadReport[]> {
  const texts = await toTexts(source.name, readSource(source), settings.convert);
  return texts.map((read) => ({ text: read.text, document: toDocument(read, settings) }));
}

function toDocument(read: ReadText, settings: RunSettings): ReportDocument {
  const { name, text, encoding, confidence, kind, converter, diagnostics } = read;
  const document = extract(text, { ...settings.extract, file: name, encoding });
  return {
    ...document,
    kind,
    ...(converter !== undefined && { converter }),
    encodingConfidence: confidence,
    diagnostics: [...diagnostics, ...document.diagnostics],
  };
}

async function runOne(source: Source, settings: RunSettings): Promise<readonly Outcome[]> {
  try {
    const reports = await readReports(source, settings);
    return reports.map(({ document }) => ({ state: 'done', document }));
  } catch (error) {
    if (error instanceof InputError) return [{ state: 'failed', file: source.name, error }];
    throw error;
  }
}
