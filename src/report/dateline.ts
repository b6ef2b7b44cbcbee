import { agencies } from '../lexicon/agencies.js';
import { outletEndings } from '../lexicon/outlet-endings.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Day, findDays } from './days.js';

/** What a dateline says: 新华社北京7月22日电(记者某某). View offsets. */
export interface Dateline extends Span {
  /** The agency's name; null where it is the paper itself (本报讯) or only a place. */
  readonly source: Span | null;
  readonly day: Day | null;
}

const agency = toPhrases(agencies);
const outlet = toPhrases(outletEndings);

/** The paper speaks of itself without its name. */
const own = /^(?:本报|本台|本网|本刊|本社|本站|记者)/;
const longest = 50;
const closing = /(?:电|讯|消息|报道)/g;

/** The dateline that the stretch opens with, or null. */
export function parseDateline(view: View, line: Span): Dateline | null {
  const { chars } = view;
  const start = skipOpening(chars, line.start);
  const head = chars.slice(start, Math.min(line.end, start + longest));
  for (const hit of head.matchAll(closing)) {
    const end = start + hit.index + hit[0].length;
    const before = head.slice(0, hit.index);
    if (/[,。;:!?“”《》]/.test(before)) return null;
    if (!isClosed(view, end, line.end)) continue;
    return toDateline(view, start, start + hit.index, end);
  }
  return null;
}

function skipOpening(chars: string, from: number): number {
  const quoted = /^[([【*#]*据?/.exec(chars.slice(from, from + 6));
  return from + (quoted?.[0].length ?? 0);
}

/** Behind 电 stands a bracket, a mark, a blank or the reporter: 用电, 通讯员 and 消息灵通 are none. */
function isClosed(view: View, end: number, to: number): boolean {
  return (
    end >= to ||
    hasGapBefore(view, end) ||
    /[()[\]【】:,—]|记者|题/.test(view.chars.slice(end, end + 1)) ||
    /^(?:记者|题[:为])/.test(view.chars.slice(end, end + 3))
  );
}

function toDateline(view: View, start: number, wordStart: number, end: number): Dateline | null {
  const day =
    findDays(view, start, wordStart).find(
      (found) => found.end === wordStart || /^\(?(?:电|讯)?$/.test(view.chars.slice(found.end, wordStart)),
    ) ?? null;
  const nameEnd = day ? day.start : wordStart;
  if (own.test(view.chars.slice(start, nameEnd))) return { start, end, source: null, day };
  const source = findAgency(view.chars, start, nameEnd);
  return source || day || nameEnd === start ? { start, end, source, day } : null;
}

/** A known agency, or the run up to the last word that outlets end in; behind it stands the place. */
function findAgency(chars: string, start: number, end: number): Span | null {
  if (end - start > 30) return null;
  for (let to = end; to > start + 1; to--) {
    if (agency.has(chars.slice(start, to))) return { start, end: to };
  }
  for (let to = end; to > start + 1; to--) {
    if (outlet.endingAt(chars, to, start) > 0) return { start, end: to };
  }
  return null;
}
