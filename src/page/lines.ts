import type { ReviewEntry } from '../corrections/review.js';
import { keyOf } from '../corrections/reviewed-document.js';
import type { Span, Speaker } from '../types.js';

/** A stretch of a line that is shown in one way. */
export interface Piece extends Span {
  /** The entry that it belongs to, as its index; null outside proposals. */
  readonly entry: number | null;
  /** Whose words it is, or who proposes it; null for nobody's. */
  readonly speaker: string | null;
}

/** A line of a report that holds anything. */
export interface Line extends Span {
  /** From 1. */
  readonly number: number;
  readonly pieces: readonly Piece[];
}

/**
 * Cuts a report's text into its lines, and each into pieces at the bounds of blocks and entries. The pieces cover all
 * but the line ends.
 */
export function toLines(text: string, entries: readonly ReviewEntry[], speakers: readonly Speaker[]): readonly Line[] {
  const blocks = speakers.flatMap((who) => who.blocks.map(({ start, end }) => ({ start, end, speaker: keyOf(who) })));
  const marks = entries.map(({ span, who }, entry) => ({ ...span, entry, speaker: keyOf(who) }));
  return splitLines(text).map((line) => {
    const touching = <T extends Span>(spans: readonly T[]) => spans.filter((span) => overlap(span, line));
    return { ...line, pieces: toPieces(line, touching(blocks), touching(marks)) };
  });
}

type BlockSpan = Span & { readonly speaker: string };
type EntrySpan = BlockSpan & { readonly entry: number };

function toPieces(line: Span, blocks: readonly BlockSpan[], marks: readonly EntrySpan[]): Piece[] {
  const bounds = [line, ...blocks, ...marks].flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set(bounds)].filter((at) => at >= line.start && at <= line.end).sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, i): Piece => {
    const piece = { start, end: cuts[i + 1] as number };
    const mark = marks.findLast((span) => overlap(span, piece));
    const speaker = (mark ?? blocks.find((span) => overlap(span, piece)))?.speaker ?? null;
    return { ...piece, entry: mark?.entry ?? null, speaker };
  });
}

function splitLines(text: string): (Span & { readonly number: number })[] {
  const lines: (Span & { number: number })[] = [];
  let start = 0;
  let number = 1;
  for (const end of text.matchAll(/\r\n|[\n\r\u2028\u2029]|$/g)) {
    if (text.slice(start, end.index).trim() !== '') lines.push({ start, end: end.index, number });
    start = end.index + end[0].length;
    number += 1;
  }
  return lines;
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start;
}
