import type { AttributionWords, FoundBlock } from '../blocks/found-block.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { firstBehind, firstWithin } from '../text/spans.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { callRules, decideCall } from './calls.js';
import { trimUnit } from './trim.js';
import { splitUnits } from './units.js';

export { callRules };

const stops = toCharacterSet('。!?;\n');

/** A unit of a scope and what became of it. View offsets. */
export interface JudgedUnit extends Span {
  readonly call: boolean;
  /** The rule that decided. */
  readonly rule: string;
}

/** Judges every unit of a block's scope, in order. */
export function findProposals(view: View, block: FoundBlock): readonly JudgedUnit[] {
  const opening = block.openings[0];
  if (!opening) return [];
  const { chars } = view;
  const own = block.openings.map(({ trigger }) => trigger).sort((a, b) => a.start - b.start);
  const closing = block.attributions.find((words) => words.closing && words.start >= opening.start);
  const units = splitUnits(view, opening.start, block.end, block.attributions);
  const quoted = closing ? units.filter((unit) => unit.start < closing.start).length : 0;
  const complete = closing !== undefined && endsSentence(chars, closing);
  const judged: JudgedUnit[] = [];
  let called = false;
  for (const unit of units) {
    // A trigger inside the unit that the first one opens stays in the text: what stands before it is a call already.
    const span = trimUnit(chars, unit, block.attributions, unit.start === opening.start ? [] : own);
    if (span.end - span.start < 2) continue;
    const inQuotation = closing !== undefined && unit.start < closing.start && (quoted > 1 || !complete);
    const rule = decideCall({
      text: chars.slice(span.start, span.end),
      first: isBetween(own, unit.start, span.start) || (!inQuotation && !called),
      marked: unit.marked,
      heading: unit.heading,
      parallel: unit.parallel && judged.at(-1)?.call === true,
      quoted: inQuotation && complete,
      said: isSaid(block.attributions, unit),
      layout: block.layout,
    });
    judged.push({ start: span.start, end: span.end, call: rule.call, rule: rule.name });
    called ||= rule.call;
  }
  return judged;
}

/** Whether a whole trigger stands between two places. */
function isBetween(triggers: readonly Span[], from: number, to: number): boolean {
  const trigger = firstWithin(triggers, from, to);
  return trigger !== undefined && trigger.start >= from && trigger.end <= to;
}

/** Whether a verb of saying, and no trigger, gives the speaker the word in this unit once more. */
function isSaid(attributions: readonly AttributionWords[], unit: Span): boolean {
  const words = attributions[firstBehind(attributions, unit.start)];
  return words !== undefined && words.start <= unit.start + 1 && !words.closing && !words.proposing;
}

/** Whether nothing is said behind the attribution, so that the quotation before it must be what is proposed. */
function endsSentence(chars: string, words: Span): boolean {
  return isIn(stops, chars, words.end - 1) || words.end >= chars.length || isIn(stops, chars, words.end);
}
