import type { Keywords } from './add-keywords.js';

/**
 * Loads what finds `count` keywords in a proposal; null where no segmenter can be loaded. It takes about a second and
 * 250 MB with nodejieba and each call does it anew: keep what it gives.
 */
export async function loadKeywords(count: number): Promise<Keywords | null> {
  const [{ toFindKeywords }, { loadSegmenter }, { keywordPhrases }] = await Promise.all([
    import('./keywords.js'),
    import('./segmenter.js'),
    import('../lexicon/keyword-phrases.js'),
  ]);
  const segmenter = loadSegmenter(keywordPhrases);
  return segmenter && { find: toFindKeywords(segmenter.segment, count), segmenter: segmenter.engine };
}
