import { InputError } from '../../errors.js';
import { toWarning } from '../../messages/warning.js';
import { checkPdf, type Limits } from '../../read/index.js';
import type { Diagnostic } from '../../types.js';
import type { Converted } from '../read-text.js';
import { nameConverter } from '../versions.js';
import { dropFurniture, isStamp } from './furniture.js';
import { type Line, toLines } from './lines.js';
import { readPages } from './pages.js';
import { toParagraphs } from './paragraphs.js';

/** Under so many characters a page, what text there is is a scanner's stamp. */
const leastText = 8;

/**
 * The text of a PDF: a line for each paragraph, put together across lines and pages; without running headers and page
 * numbers. Throws an `InputError`: `no-text` where the pages are pictures, `too-large` where they unpack to too much.
 */
export async function fromPdf(name: string, bytes: Uint8Array, limits: Limits): Promise<Converted> {
  await checkPdf(name, bytes, limits);
  const pages = dropFurniture((await readPages(name, bytes)).map(toLines));
  const lengths = pages.map(toLength);
  if (lengths.every((length) => length < leastText)) throw scanned(name);
  return {
    text: toParagraphs(pages).join('\n'),
    encoding: 'utf-8',
    confidence: 'certain',
    diagnostics: diagnose(lengths),
    kind: 'pdf',
    converter: nameConverter('unpdf'),
  };
}

function toLength(lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + (isStamp(line) ? 0 : line.text.length), 0);
}

function scanned(name: string): InputError {
  return new InputError('no-text', 'pdf-scanned', { name });
}

/** Pages that are pictures among others that are not. */
function diagnose(lengths: readonly number[]): readonly Diagnostic[] {
  const empty = lengths.flatMap((length, i) => (length === 0 ? [i + 1] : []));
  if (empty.length === 0) return [];
  return [toWarning('page-without-text', { pages: empty.join(', ') }, null)];
}
