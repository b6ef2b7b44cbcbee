import { type ReadText, toTexts } from '../convert/index.js';
import { type ExtractOptions, extract } from '../extract.js';
import { readSource, type Source } from '../read/index.js';
import type { ReportDocument } from '../types.js';
import type { RunSettings } from './run.js';

/** A report's text beside its document, whose offsets refer to it. */
export interface ReadReport {
  readonly text: string;
  readonly document: ReportDocument;
}

/** Reads one source and extracts from the reports in it; throws an `InputError` where it cannot be used. */
export async function readReports(
  source: Source,
  { convert, extract }: Pick<RunSettings, 'convert' | 'extract'>,
): Promise<readonly ReadReport[]> {
  const texts = await toTexts(source.name, readSource(source, convert.limits), convert);
  return texts.map((read) => ({ text: read.text, document: toDocument(read, extract) }));
}

/** The document of a text, with what turning bytes into it brought to light. */
export function toDocument(read: ReadText, settings: Omit<ExtractOptions, 'file' | 'encoding'>): ReportDocument {
  const { name, text, encoding, confidence, kind, converter, diagnostics } = read;
  const document = extract(text, { ...settings, file: name, encoding });
  return {
    ...document,
    kind,
    ...(converter !== undefined && { converter }),
    encodingConfidence: confidence,
    diagnostics: [...diagnostics, ...document.diagnostics],
  };
}
