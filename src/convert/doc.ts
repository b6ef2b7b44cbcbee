import WordExtractor from 'word-extractor';
import { InputError } from '../errors.js';
import type { Converted } from './read-text.js';
import { nameConverter } from './versions.js';

/**
 * The text of a document of Word 97 to 2003: a line for each paragraph. Throws an `InputError` for any other file of
 * those years' Office programs.
 */
export async function fromDoc(name: string, bytes: Uint8Array): Promise<Converted> {
  return {
    text: (await extractText(name, bytes)).trim(),
    encoding: 'utf-8',
    confidence: 'certain',
    diagnostics: [],
    kind: 'doc',
    converter: nameConverter('word-extractor'),
  };
}

async function extractText(name: string, bytes: Uint8Array): Promise<string> {
  try {
    return (await new WordExtractor().extract(Buffer.from(bytes))).getBody();
  } catch (error) {
    throw new InputError('unsupported', 'no-old-word', { name }, error);
  }
}
