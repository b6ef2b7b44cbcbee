import type { AttributionWords, FoundBlock, Opening } from '../blocks/found-block.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { findQuotations } from '../text/quotes.js';
import { sentenceEnd } from '../text/sentences.js';
import { firstBehind, firstWithin } from '../text/spans.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { callRules, decideCall, tellsOfScene } from './calls.js';
import { trimUnit } from './trim.js';
import { splitUnits, type Unit } from './units.js';

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
  const closing = block.attributions.find((words) => words.content !== null && words.start >= opening.start);
  const complete = closing !== undefined && endsSentence(chars, closing);
  const led = closing?.proposing === true && !complete && isContent(chars, closing.end, block.end);
  const units = splitUnits(view, led ? closing.end : opening.start, block.end, block.attributions);
  const quoted = units.filter((unit) => isQuoted(closing, unit) && unit.end - unit.start > 1).length;
  const judged: JudgedUnit[] = [];
  let called = false;
  const spoken = block.layout === 'narrative' ? spokenEnd(view, block, closing, complete) : block.end;
  for (const [i, unit] of units.entries()) {
    if (unit.start >= spoken - 1 && isNarrated(view, block, unit, spoken)) continue;
    // A trigger inside the unit that the first one opens stays in the text: what stands before it is a call already.
    const span = trimUnit(chars, unit, block.attributions, unit.start === opening.start ? [] : own);
    if (span.end - span.start < 2) continue;
    const inQuotation = isQuoted(closing, unit) && (quoted > 1 || !complete);
    const rule = decideCall({
      text: chars.slice(span.start, span.end),
      first: isBetween(own, unit.start, span.start) || (!inQuotation && !called),
      marked: unit.marked,
      heading: unit.heading,
      leads: leadsList(chars, unit, units[i + 1]),
      parallel: unit.parallel && judged.at(-1)?.call === true,
      quoted: inQuotation && complete,
      asks: chars.charAt(unit.end) === '?',
      aside: isAside(chars, unit, opening.start, block),
      said: isSaid(block.attributions, unit),
      layout: block.layout,
    });
    judged.push({ start: span.start, end: span.end, call: rule.call, rule: rule.name });
    called ||= rule.call;
  }
  return judged;
}

/** Whether a unit stands in the quotation that an attribution closes. */
function isQuoted(closing: AttributionWords | undefined, unit: Span): boolean {
  return closing?.content != null && unit.start >= closing.content.start - 1 && unit.start < closing.start;
}

/** “剩下七成谁来出?”她建议取消配套: what follows the verb is proposed, and no second half of the quotation or aside of the narrator. */
function isContent(chars: string, from: number, to: number): boolean {
  return chars.charAt(from - 1) !== '“' && !tellsOfScene(chars.slice(from, sentenceEnd(chars, from, to)));
}

/** Where what the speaker says in quotation marks ends, from where on the narrator may speak; the block's end where no quotation opens the scope. */
function spokenEnd(
  { chars }: View,
  { start, end, openings }: FoundBlock,
  closing: Span | undefined,
  complete: boolean,
): number {
  if (closing) return complete ? closing.end : end;
  const opening = (openings[0] as Opening).start;
  const quotation = findQuotations(chars, start, end).find((each) => each.start < opening && each.end > opening);
  return quotation?.end ?? end;
}

/** 孩子上学摔了好几个。”耿立波当场打了电话: behind a quotation only another one, words that say who speaks, or a later trigger go on. */
function isNarrated({ chars }: View, { attributions, openings }: FoundBlock, unit: Span, spoken: number): boolean {
  if (openings.some(({ start }) => start >= spoken && start <= unit.end)) return false;
  const words = attributions[firstBehind(attributions, unit.start)];
  return !/^“|[,:]“/.test(chars.slice(unit.start, unit.end)) && !(words && words.start < unit.end);
}

/** 倡议|全体会员单位:一是…: whom a list is for. */
function leadsList(chars: string, unit: Span, next: Unit | undefined): boolean {
  return next?.marked === true && next.start === unit.end && chars.charAt(unit.end - 1) === ':';
}

/** Whether a whole trigger stands between two places. */
function isBetween(triggers: readonly Span[], from: number, to: number): boolean {
  const trigger = firstWithin(triggers, from, to);
  return trigger !== undefined && trigger.start >= from && trigger.end <= to;
}

/** …,亏损由财政兜底。“亲兄弟,明算账。”: a quotation that nothing leads to, behind what was proposed without one. */
function isAside(chars: string, unit: Span, opening: number, { layout, attributions }: FoundBlock): boolean {
  if (layout === 'turn' || !/^“[^”]*$/.test(chars.slice(unit.start, unit.end)) || chars.charAt(opening - 1) === '“')
    return false;
  return !attributions.some(({ start, end, content }) => end === unit.start + 1 || (content && start > unit.start));
}

/** Whether a verb of saying, and no trigger, gives the speaker the word in this unit once more. */
function isSaid(attributions: readonly AttributionWords[], unit: Span): boolean {
  const words = attributions[firstBehind(attributions, unit.start)];
  return words !== undefined && words.start <= unit.start + 1 && words.content === null && !words.proposing;
}

/** Whether nothing is said behind the attribution, so that the quotation before it must be what is proposed. */
function endsSentence(chars: string, words: Span): boolean {
  return isIn(stops, chars, words.end - 1) || words.end >= chars.length || isIn(stops, chars, words.end);
}
