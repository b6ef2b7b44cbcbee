import { type DecodeSettings, decode } from '../decode/index.js';
import { InputError } from '../errors.js';
import { type ExtractOptions, extract } from '../extract.js';
import { type ByteStream, readInput } from '../read/index.js';
import type { ReportDocument } from '../types.js';
import type { Outcome } from './outcome.js';

/** What a run over many inputs may be told. */
export interface RunSettings {
  readonly decode: DecodeSettings;
  readonly extract: Omit<ExtractOptions, 'file' | 'encoding'>;
  /** Gives what is read for the name `-`. */
  readonly stdin: () => ByteStream;
}

/**
 * Extracts from many inputs, one after another: file names (or `-`) in, one outcome each out, in the same order.
 * An input that cannot be used becomes a `failed` outcome; anything else that goes wrong is a bug and throws.
 */
export async function* run(names: Iterable<string>, settings: RunSettings): AsyncGenerator<Outcome> {
  for (const name of names) yield await runOne(name, settings);
}

/** A report's text beside its document, whose offsets refer to it. */
export interface ReadReport {
  readonly text: string;
  readonly document: ReportDocument;
}

/** Reads, decodes and extracts one input; throws an `InputError` where it cannot be used. */
export async function readReport(name: string, settings: RunSettings): Promise<ReadReport> {
  const input = await readInput(name, settings.stdin);
  const { text, encoding, confidence, diagnostics } = decode(input.bytes, input.name, settings.decode);
  const document = extract(text, { ...settings.extract, file: input.name, encoding });
  return {
    text,
    document: { ...document, encodingConfidence: confidence, diagnostics: [...diagnostics, ...document.diagnostics] },
  };
}

async function runOne(name: string, settings: RunSettings): Promise<Outcome> {
  try {
    const { document } = await readReport(name, settings);
    return { state: 'done', document };
  } catch (error) {
    if (error instanceof InputError) return { state: 'failed', file: name, error };
    throw error;
  }
}
