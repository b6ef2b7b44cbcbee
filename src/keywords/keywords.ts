import { boilerplate } from '../lexicon/boilerplate.js';
import { commonWords } from '../lexicon/common-words.js';
import { keywordPhrases } from '../lexicon/keyword-phrases.js';
import { measures } from '../lexicon/measures.js';
import { numerals } from '../lexicon/numerals.js';
import { stopWords } from '../lexicon/stop-words.js';
import { toPhrases } from '../text/phrases.js';
import { cut, toView } from '../text/view.js';
import type { Span } from '../types.js';
import type { FindKeywords } from './add-keywords.js';
import type { Segment } from './segmenter.js';

interface Term extends Span {
  readonly weight: number;
}

/** A longer quotation is speech or a title, not a term. */
const quoted = /[“‘"]([^“”‘’",。;:!?、()《》\n]{2,12})[”’"]/g;
const counted = new RegExp(`^[${numerals.join('')}]+[${measures.join('')}]?$`);
const meaningful = /[\u3400-\u9fffa-z]/i;

const phrases = toPhrases(keywordPhrases);
const rejected = new Set([...stopWords, ...boilerplate]);

/**
 * By Zipf's law the rank of a word falls with its frequency, so the logarithm of the rank is an inverse document
 * frequency, up to a constant.
 */
const rarity = new Map(commonWords.map((word, index) => [word, Math.log(index + 2)]));
const rarest = Math.log(commonWords.length + 2);

/**
 * Makes a finder of a text's `count` best keywords by TF-IDF over its words. Terms of `keyword-phrases` and terms in
 * quotation marks are kept whole; stop words, boilerplate, numbers and single characters are none. Of equal weights
 * the longer comes first, then what stands first.
 */
export function toFindKeywords(segment: Segment, count: number): FindKeywords {
  return (text) => {
    const view = toView(text);
    const found = new Map<string, Term>();
    for (const { start, end } of findTerms(view.chars, segment)) {
      const term = view.chars.slice(start, end);
      if (!isKeyword(term)) continue;
      const before = found.get(term);
      const weight = (before?.weight ?? 0) + (rarity.get(term) ?? rarest);
      found.set(term, before ? { ...before, weight } : { start, end, weight });
    }
    return [...found.values()]
      .sort((a, b) => b.weight - a.weight || b.end - b.start - (a.end - a.start) || a.start - b.start)
      .slice(0, count)
      .map(({ start, end }) => cut(view, start, end).replace(/\s+/g, ''));
  };
}

/** The words of a text, in order; those that make up a term together are one. */
function findTerms(chars: string, segment: Segment): readonly Span[] {
  const words = toSpans(segment(chars));
  const ends = new Set(words.map(({ end }) => end));
  const quotations = new Map([...chars.matchAll(quoted)].map((hit) => [hit.index + 1, hit.index + hit[0].length - 1]));
  const terms: Span[] = [];
  let covered = 0;
  for (const { start, end } of words) {
    if (start < covered) continue;
    const phrase = start + phrases.startingAt(chars, start);
    covered = quotations.get(start) ?? (phrase > start && ends.has(phrase) ? phrase : end);
    terms.push({ start, end: covered });
  }
  return terms;
}

function toSpans(words: readonly string[]): readonly Span[] {
  let end = 0;
  return words.map((word) => {
    const start = end;
    end += word.length;
    return { start, end };
  });
}

function isKeyword(term: string): boolean {
  return term.length > 1 && meaningful.test(term) && !rejected.has(term) && !counted.test(term);
}
