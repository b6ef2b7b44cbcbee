import search from 'approx-string-match';
import { foldUnit } from '../text/fold.js';
import type { Span } from '../types.js';
import type { Anchor } from './correction.js';

/** UTF-16 units of context that an anchor holds on each side. */
const contextSize = 24;

/** Share of a text's characters that may have been edited. */
const edited = 0.2;

/** Characters, of the words and beside them, that must agree: fewer stand in any report. */
const leastEvidence = 8;

/** What an edited character takes from the evidence. */
const priceOfEdit = 3;

/** The anchor of a stretch of a text. */
export function toAnchor(text: string, { start, end }: Span): Anchor {
  return {
    start,
    text: text.slice(start, end),
    before: text.slice(Math.max(0, start - contextSize), start),
    after: text.slice(end, end + contextSize),
  };
}

/** The stretch that an anchor was made of, where the text is still the same there; else null. */
export function spanAt(text: string, { start, text: words }: Anchor): Span | null {
  return text.startsWith(words, start) ? { start, end: start + words.length } : null;
}

/** A text that anchors are looked for in: one width of punctuation and one script, without blanks and line ends. */
export interface PlainText {
  readonly chars: string;
  /** Where each of them stands in the text itself. */
  readonly origin: readonly number[];
}

/** Makes a text plain. */
export function toPlain(text: string): PlainText {
  const kept: string[] = [];
  const origin: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const character = String.fromCharCode(foldUnit(text.charCodeAt(i)));
    if (character === ' ' || character === '\n') continue;
    kept.push(character);
    origin.push(i);
  }
  return { chars: kept.join(''), origin };
}

/**
 * Where an anchor's words stand in an edited text, by the words and their context; blanks, line ends, widths of
 * punctuation and script do not count. Null where too little agrees.
 */
export function findAnchor({ chars, origin }: PlainText, anchor: Anchor): Span | null {
  const words = toPlain(anchor.text).chars;
  const before = toPlain(anchor.before).chars;
  const after = toPlain(anchor.after).chars;
  const hint = origin.findIndex((offset) => offset >= anchor.start);
  let best: { evidence: number; distance: number; start: number; end: number } | null = null;
  for (const { start, end, errors } of findWords(chars, words)) {
    const context = agreeBefore(chars, start, before) + agreeAfter(chars, end, after);
    const evidence = words.length + context - priceOfEdit * errors;
    const distance = Math.abs(start - hint);
    if (best && (evidence < best.evidence || (evidence === best.evidence && distance >= best.distance))) continue;
    best = { evidence, distance, start, end };
  }
  if (!best || best.evidence < leastEvidence) return null;
  return { start: origin[best.start] ?? 0, end: (origin[best.end - 1] ?? 0) + 1 };
}

/** Where the words stand as they are; where they don't, where they stand with the fewest edits. */
function findWords(chars: string, words: string): readonly (Span & { readonly errors: number })[] {
  if (words === '') return [];
  const exact: (Span & { errors: number })[] = [];
  for (let at = chars.indexOf(words); at >= 0; at = chars.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(chars, words, Math.floor(words.length * edited));
}

/** How many characters of `before` stand in front of `at`, from there backwards. */
function agreeBefore(chars: string, at: number, before: string): number {
  let count = 0;
  while (count < Math.min(before.length, at) && chars[at - count - 1] === before[before.length - count - 1]) count += 1;
  return count;
}

function agreeAfter(chars: string, at: number, after: string): number {
  let count = 0;
  while (count < after.length && chars[at + count] === after[count]) count += 1;
  return count;
}
