import { markerEnd } from '../text/markers.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { Unit } from './units.js';

const opening = /[,:、。”’"*)】\]…·]/;
const closing = /[,:、…*]/;
const pairs: Readonly<Record<string, string>> = { '”': '“', '’': '‘', ')': '(', '》': '《', '】': '【', '"': '"' };

/**
 * The text of a unit by annotation.md, Proposal 6: without list marker, trigger, attribution and quotation marks around
 * it. `words` are the stretches that only say who speaks. View offsets; empty where nothing is left.
 */
export function trimUnit(chars: string, unit: Unit, words: readonly Span[], triggers: readonly Trigger[]): Span {
  let start = skipWords(unit.start, unit.end, words);
  const trigger = triggers.find((each) => each.start >= start && each.end <= unit.end);
  if (trigger) start = trigger.end;
  for (;;) {
    const next = skipOpening(chars, start, unit, start === unit.start);
    if (next === start) break;
    start = Math.min(next, unit.end);
  }
  return { start, end: trimEnd(chars, start, unit.end) };
}

function skipWords(start: number, end: number, words: readonly Span[]): number {
  let at = start;
  for (const span of words) if (span.start < end && span.end > at) at = Math.min(span.end, end);
  return at;
}

function skipOpening(chars: string, at: number, unit: Unit, head: boolean): number {
  if (at >= unit.end) return at;
  const marker = markerEnd(chars, at, unit.atLineHead && head);
  if (marker > at) return marker;
  if (opening.test(chars.charAt(at))) return at + 1;
  return /[“‘]/.test(chars.charAt(at)) && !closesInside(chars, at, unit.end) ? at + 1 : at;
}

/** Whether the quotation that opens at `at` closes before the unit's end, so that it belongs to the text. */
function closesInside(chars: string, at: number, end: number): boolean {
  const close = chars.indexOf(chars.charAt(at) === '“' ? '”' : '’', at);
  return close > at && close < end;
}

function trimEnd(chars: string, start: number, to: number): number {
  let end = to;
  while (end > start) {
    const last = chars.charAt(end - 1);
    const partner = pairs[last];
    if (!closing.test(last) && !(partner && !chars.slice(start, end - 1).includes(partner))) break;
    end--;
  }
  return end;
}
