import type { Span } from '../types.js';

/**
 * The index of the first span that ends behind `at`; their number where none does. The spans are in the order of their
 * ends, as all are that do not overlap.
 */
export function firstBehind(spans: readonly Span[], at: number): number {
  let low = -1;
  let high = spans.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > at) high = middle;
    else low = middle;
  }
  return high;
}

/** The span that holds all from `start` to `end` and more at both sides, or null. The spans do not overlap. */
export function spanAround(spans: readonly Span[], start: number, end: number): Span | null {
  const span = spans[firstBehind(spans, end)];
  return span && span.start < start ? span : null;
}

/** Whether one of the spans, which do not overlap, covers all of another. */
export function isCovered(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[firstBehind(spans, end - 1)];
  return span !== undefined && span.start <= start;
}

/** The first of the spans, which do not overlap, that shares something with the stretch from `start` to `end`. */
export function firstWithin<Kind extends Span>(spans: readonly Kind[], start: number, end: number): Kind | undefined {
  const span = spans[firstBehind(spans, start)];
  return span && span.start < end ? span : undefined;
}

/** The parts of a stretch between separators of one character; none of them is empty. View offsets. */
export function splitSpan(chars: string, from: number, to: number, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (const part of chars.slice(from, to).split(separator)) {
    if (part.length > 0) parts.push({ start, end: start + part.length });
    start += part.length + 1;
  }
  return parts;
}
