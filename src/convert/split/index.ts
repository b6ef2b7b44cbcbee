import { toWarning } from '../../messages/warning.js';
import type { ReadText } from '../read-text.js';
import { findHeadings } from './headings.js';
import type { FindHeadings } from './match.js';

/** How a file is taken apart: `auto`, at headings that are numbered or return, or at the lines that a pattern finds. */
export type Split = { readonly kind: 'auto' } | { readonly kind: 'pattern'; readonly pattern: string };

/** `auto` or a regular expression of RE2, as a way to split; null where it is neither. */
export async function parseSplit(text: string): Promise<Split | null> {
  if (text === 'auto') return { kind: 'auto' };
  if (text === '') return null;
  const { parsePattern } = await import('./match.js');
  return parsePattern(text) === null ? null : { kind: 'pattern', pattern: text };
}

/**
 * The reports of a file, each from one heading to the next: `file.txt#1` begins with the first heading, `file.txt#0` is
 * what stands before it, if anything does. A file without a heading stays whole, with a warning. Positions refer to the part.
 */
export async function splitText(whole: ReadText, split: Split): Promise<readonly ReadText[]> {
  const { text, name } = whole;
  const starts = (await toFindHeadings(split))(text);
  if (starts.length === 0)
    return [{ ...whole, diagnostics: [...whole.diagnostics, toWarning('no-heading', {}, null)] }];
  return [0, ...starts].flatMap((start, number) => {
    const part = text.slice(start, starts[number] ?? text.length);
    return number === 0 && part.trim() === '' ? [] : [{ ...whole, name: `${name}#${number}`, text: part }];
  });
}

async function toFindHeadings(split: Split): Promise<FindHeadings> {
  if (split.kind === 'auto') return findHeadings;
  const { parsePattern } = await import('./match.js');
  const find = parsePattern(split.pattern);
  if (find === null) throw new TypeError(`no regular expression: ${split.pattern}`);
  return find;
}
