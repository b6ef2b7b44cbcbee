import type { Span } from '../types.js';
import { foldUnit, fromUnits } from './fold.js';

const newline = 0x0a;
const space = 0x20;

/**
 * What the grammar matches on: the text folded (see `fold`) and without its blanks, beside the way back to the
 * original. Line ends stay. Offsets into `chars` are view offsets; only {@link spanOf} leads out.
 */
export interface View {
  /** The decoded report, untouched. */
  readonly text: string;
  /** The folded characters without blanks. */
  readonly chars: string;
  /** View offset → offset into `text`; one entry more than `chars` is long. */
  readonly origin: Uint32Array;
}

/**
 * Builds the view of a report.
 *
 * `toView('建 議：甲')` has the chars `'建议:甲'` and the origin `[0, 2, 3, 4, 5]`.
 */
export function toView(text: string): View {
  const units = new Uint16Array(text.length);
  const origin = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === space) continue;
    units[length] = unit;
    origin[length++] = i;
  }
  origin[length] = text.length;
  return { text, chars: fromUnits(units.subarray(0, length)), origin };
}

/** The original stretch of view characters `start` to `end` (end excluded), without blanks at its edges. */
export function spanOf(view: View, start: number, end: number): Span {
  const from = view.origin[start] as number;
  return { start: from, end: end > start ? (view.origin[end - 1] as number) + 1 : from };
}

/** The original characters of view characters `start` to `end`. */
export function cut(view: View, start: number, end: number): string {
  const span = spanOf(view, start, end);
  return view.text.slice(span.start, span.end);
}

/** Whether a blank stood before view character `at` on its line. */
export function hasGapBefore(view: View, at: number): boolean {
  const before = at > 0 ? (view.origin[at - 1] as number) : -1;
  return at < view.chars.length && view.chars.charCodeAt(at) !== newline && (view.origin[at] as number) - before > 1;
}
