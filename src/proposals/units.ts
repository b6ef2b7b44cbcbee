import type { AttributionWords } from '../blocks/found-block.js';
import { laterPoints } from '../lexicon/connectives.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { isLineHead } from '../text/lines.js';
import { isNextMarker, isSign, lineMarkerEnd, markerEnd, markerKind } from '../text/markers.js';
import { hasGapBefore, type View } from '../text/view.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import type { Span } from '../types.js';

const stops = toCharacterSet('。!?;|\n');
const closings = toCharacterSet('”)…');

/** What the narrator says between two halves of a quotation, its mark included. */
const stageBusiness = /^[^“”。!?;:\n]{2,24},“/;
const longestScene = 28;

/** A heading is no longer than this. */
const longestHeading = 20;

const later = new RegExp(anyOf(laterPoints));
const farthestLater = 300;

const beforeItem = toCharacterSet(',:”');

/** A sentence-sized stretch of a scope (annotation.md, Proposal 3). View offsets, closing punctuation excluded. */
export interface Unit extends Span {
  /** Whether it starts at a line's head, where `1.` and `——` are list markers. */
  readonly atLineHead: boolean;
  /** Whether a list marker opens it. */
  readonly marked: boolean;
  /** Whether a semicolon parts it from the unit before, to which it is then parallel. */
  readonly parallel: boolean;
  /** Whether it is a short line of its own that no punctuation ends: the heading of a section. */
  readonly heading: boolean;
}

/**
 * Splits a scope at 。!?;, the strokes between cells and line ends, before every list marker, and at an attribution, or what else the narrator says, that interrupts a quotation
 * (“……,”他呼吁,“……”) or follows its content. Commas never split.
 */
export function splitUnits(
  view: View,
  from: number,
  to: number,
  attributions: readonly AttributionWords[],
): readonly Unit[] {
  const { chars } = view;
  const interruptions = attributions.filter((words) => words.content !== null);
  const units: Unit[] = [];
  let start = from;
  let parallel = false;
  const close = (end: number, next: number, semicolon: boolean) => {
    if (end > start) units.push(toUnit(chars, start, end, parallel, units.at(-1)));
    parallel = semicolon;
    start = next;
  };
  let next = 0;
  for (let at = from; at < to; at++) {
    while (next < interruptions.length && (interruptions[next] as Span).start < at) next++;
    const interruption = interruptions[next];
    const resumed = resumedAt(chars, start, at, to);
    if (interruption?.start === at) close(at, interruption.end, false);
    else if (resumed > at) close(at - 1, resumed, false);
    else if (isIn(stops, chars, at)) close(at, at + 1, chars.charAt(at) === ';');
    else if (at > start && (opensItem(view, at) || isNextMarker(chars, start, at))) close(at, at, false);
  }
  close(to, to, false);
  return units;
}

/** “办一个训练营,”他扬了扬手机,“都可以学”: where a quotation goes on behind what the narrator says between its halves; `at` where it does not. */
function resumedAt(chars: string, start: number, at: number, to: number): number {
  if (chars.charAt(at) !== '”' || chars.charAt(at - 1) !== ',') return at;
  // 推行“一网通办,”: words in marks, and no speech.
  if (lastIndexWithin(chars, '“', start + 1, at) >= 0) return at;
  const scene = stageBusiness.exec(chars.slice(at + 1, Math.min(to, at + longestScene)))?.[0].length ?? 0;
  return scene > 0 ? at + 1 + scene : at;
}

function toUnit(chars: string, start: number, end: number, parallel: boolean, above: Unit | undefined): Unit {
  const atLineHead = isLineHead(chars, start);
  const marked = (atLineHead ? lineMarkerEnd : markerEnd)(chars, start) > start || isSign(chars, start);
  // Right below an item of its list that no punctuation ends, the next one is no heading either.
  const isNext =
    marked &&
    above?.marked === true &&
    above.atLineHead &&
    above.end === start - 1 &&
    markerKind(chars, above.start) === markerKind(chars, start);
  const heading = atLineHead && !(isNext && chars.charAt(above.end) === '\n') && isHeading(chars, start, end);
  return { start, end, atLineHead, marked, parallel, heading };
}

function isHeading(chars: string, start: number, end: number): boolean {
  return (
    end - start <= longestHeading &&
    (end === chars.length || chars.charAt(end) === '\n') &&
    !isIn(closings, chars, end - 1) &&
    indexWithin(chars, ',', start, end) < 0
  );
}

/** A marker in mid-sentence opens an item only behind punctuation or the trigger (,二是), or as a number behind a blank ( ②,  2、). */
function opensItem(view: View, at: number): boolean {
  const { chars } = view;
  const mayOpen =
    isIn(beforeItem, chars, at - 1) ||
    chars.startsWith('建议', at - 2) ||
    (/[\u2460-\u2473\d]/.test(chars.charAt(at)) && hasGapBefore(view, at));
  return mayOpen && markerEnd(chars, at) > at && !isFirstAlone(chars, at);
}

/** 一律开放,首先放开供水两个领域: nothing that comes second follows. */
function isFirstAlone(chars: string, at: number): boolean {
  return /^首先(?![,:、])/.test(chars.slice(at, at + 3)) && !later.test(chars.slice(at, at + farthestLater));
}
