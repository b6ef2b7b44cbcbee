import WordExtractor from 'word-extractor';
import { InputError } from '../errors.js';
import type { Converted } from './read-text.js';
import { nameConverter } from './versions.js';

/**
 * The text of a document of Word 97 to 2003: a line for each paragraph. Throws an `InputError` for any other file of
 * those years' Office programs.
 */
export async function fromDoc(name: string, bytes: Uint8Array): Promise<Converted> {
  const text = (await extractText(name, bytes)).trim();
  if (isNoise(text)) throw unreadable(name);
  return {
    text,
    encoding: 'utf-8',
    confidence: 'certain',
    diagnostics: [],
    kind: 'doc',
    converter: nameConverter('word-extractor'),
  };
}

async function extractText(name: string, bytes: Uint8Array): Promise<string> {
  try {
    return (await new WordExtractor().extract(Buffer.from(bytes))).getBody({ filterUnicode: false });
  } catch (error) {
    throw unreadable(name, error);
  }
}

function unreadable(name: string, cause?: unknown): InputError {
  return new InputError('unsupported', 'no-old-word', { name }, cause);
}

/** Characters that reports consist of: Chinese and Latin letters, punctuation and blanks. */
const usual = /[\s\x20-\x7e\u00a0-\u024f\u2010-\u203b\u3000-\u303f\u3400-\u9fff\uff01-\uffee]/g;

/** Whether the text is an encrypted one: of random characters 4 in 10 are usual. */
function isNoise(text: string): boolean {
  return text.replace(usual, '').length > text.length / 4;
}
