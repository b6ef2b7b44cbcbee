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
