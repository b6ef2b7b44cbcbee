import mammoth from 'mammoth';
import { InputError } from '../errors.js';
import { type Limits, toMembers } from '../read/index.js';
import type { Converted } from './read-text.js';
import { nameConverter } from './versions.js';

/**
 * The text of a Word document: a line for each paragraph, heading and cell; without headers, footers and comments, and
 * without what was struck out under tracked changes. Throws an `InputError` for what is none, or unpacks to too much.
 */
export async function fromDocx(name: string, bytes: Uint8Array, limits: Limits): Promise<Converted> {
  await refuseBomb(name, bytes, limits);
  return {
    text: toLines(await extractText(name, bytes)),
    encoding: 'utf-8',
    confidence: 'certain',
    diagnostics: [],
    kind: 'docx',
    converter: nameConverter('mammoth'),
  };
}

/** The library believes what a document's headers say of its size. */
async function refuseBomb(name: string, bytes: Uint8Array, limits: Limits): Promise<void> {
  for await (const part of toMembers({ kind: 'zip', name, limits, wants: () => true }, bytes)) {
    if (part.kind === 'failed' && part.error.code !== 'nested') throw part.error;
  }
}

/** The part that makes an Office file another than Word's, and what it is then. */
const otherKinds = [
  ['xl/workbook.xml', 'workbook'],
  ['ppt/presentation.xml', 'slides'],
] as const;

async function extractText(name: string, bytes: Uint8Array): Promise<string> {
  try {
    return (await mammoth.extractRawText({ buffer: Buffer.from(bytes) })).value;
  } catch (error) {
    const [, key] = otherKinds.find(([part]) => Buffer.from(bytes).includes(part)) ?? [];
    if (key === undefined) throw new InputError('unsupported', 'no-word', { name }, error);
    const advice = { key: 'save-as-docx-or-text', values: {} };
    throw new InputError('unsupported', 'of-a-kind', { name, kind: { key, values: {} }, advice }, error);
  }
}

/** The library parts paragraphs by an empty line. */
function toLines(text: string): string {
  return text.replace(/\n\n/g, '\n').trim();
}
