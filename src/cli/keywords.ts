import { type Keywords, loadKeywords } from '../index.js';
import { UsageError } from './usage-error.js';

/** What `--keywords` asks for: no keywords without it. Throws a `UsageError` where it is no number, or none can be found. */
export async function toKeywords(number: string | undefined): Promise<{ readonly keywords?: Keywords }> {
  if (number === undefined) return {};
  if (!/^[1-9]\d{0,3}$/.test(number)) throw new UsageError('no-number-of-keywords', { number });
  const keywords = await loadKeywords(Number(number));
  if (keywords) return { keywords };
  throw new UsageError('no-segmenter', {});
}
