import { type Format, type Keywords, loadKeywords } from '../index.js';
import { UsageError } from './usage-error.js';

/** Keywords of a proposal where no number says how many. */
export const usualKeywords = 5;

/**
 * What `--keywords` asks for: without it no keywords, but on a page, whose charts show them. Throws a `UsageError` where
 * it is no number, or none can be found.
 */
export async function toKeywords(
  number: string | undefined,
  format: Format,
): Promise<{ readonly keywords?: Keywords }> {
  if (number === undefined) return format === 'html' ? toUsual() : {};
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new UsageError('no-number-of-keywords', { number });
  const keywords = await loadKeywords(Number(number));
  if (keywords) return { keywords };
  throw new UsageError('no-segmenter', {});
}

/** A page without keywords is better than none. */
async function toUsual(): Promise<{ readonly keywords?: Keywords }> {
  const keywords = await loadKeywords(usualKeywords);
  return keywords ? { keywords } : {};
}
