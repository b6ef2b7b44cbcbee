import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import type { PageLine } from './lines.js';

/** (原载1999年3月8日《青篙日报》第2版), 本文刊于《榕溪日报》2021年1月15日二版. */
const reprint = /^[(【]?(?:本文|此文)?(?:原载于?|原刊于?|[刊载]于)(?:\d{4}年[^《]{0,6})?《([^《》]{2,14})》/;

/** No such note is longer. */
const longestNote = 50;

/** A note at the head or foot of a page that says where, and when, a report was printed first. View offsets. */
interface Reprint {
  readonly outlet: Span;
  readonly note: Span;
}

/** Where one of these lines says that the report was printed first; null where none does. */
export function findReprint({ chars }: View, lines: readonly PageLine[]): Reprint | null {
  for (const { start, end } of lines) {
    const words = chars.slice(start, Math.min(end, start + longestNote));
    const hit = /\d{4}年/.test(words) ? reprint.exec(words) : null;
    const outlet = start + (hit?.index ?? 0) + (hit?.[0].indexOf('《') ?? 0) + 1;
    if (hit) return { outlet: { start: outlet, end: outlet + (hit[1] as string).length }, note: { start, end } };
  }
  return null;
}
