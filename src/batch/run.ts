import { type DecodeSettings, decode } from '../decode/index.js';
import { InputError } from '../errors.js';
import { type ExtractOptions, extract } from '../extract.js';
import { type ByteStream, readInput } from '../read/index.js';
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

async function runOne(name: string, settings: RunSettings): Promise<Outcome> {
  try {
    const input = await readInput(name, settings.stdin);
    const decoded = decode(input.bytes, input.name, settings.decode);
    const { text, encoding, confidence } = decoded;
    const document = extract(text, { ...settings.extract, file: input.name, encoding });
    const diagnostics = [...decoded.diagnostics, ...document.diagnostics];
    return { state: 'done', document: { ...document, encodingConfidence: confidence, diagnostics } };
  } catch (error) {
    if (error instanceof InputError) return { state: 'failed', file: name, error };
    throw error;
  }
}
