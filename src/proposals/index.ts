import type { FoundBlock } from '../blocks/found-block.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { callRules, decideCall } from './calls.js';
import { trimUnit } from './trim.js';
import { splitUnits } from './units.js';

export { callRules };

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
  const own = block.openings.map(({ trigger }) => trigger);
  const closing = block.attributions.find((words) => words.closing && words.start >= opening.start);
  const units = splitUnits(view, opening.start, block.end, block.attributions);
  const quoted = closing ? units.filter((unit) => unit.start < closing.start).length : 0;
  const judged: JudgedUnit[] = [];
  for (const unit of units) {
    const span = trimUnit(view.chars, unit, block.attributions, own);
    if (span.end - span.start < 2) continue;
    const before = judged.at(-1);
    const inQuotation =
      closing !== undefined && unit.start < closing.start && (quoted > 1 || !endsSentence(view.chars, closing));
    const behind = own.some((trigger) => trigger.start >= unit.start && trigger.end <= span.start);
    const rule = decideCall({
      text: view.chars.slice(span.start, span.end),
      first: behind || (!inQuotation && !judged.some((each) => each.call)),
      marked: unit.marked,
      parallel: unit.parallel && before?.call === true,
      quoted: inQuotation && closing !== undefined && endsSentence(view.chars, closing),
      layout: block.layout,
    });
    judged.push({ start: span.start, end: span.end, call: rule.call, rule: rule.name });
  }
  return judged;
}

/** Whether nothing is said behind the attribution, so that the quotation before it must be what is proposed. */
function endsSentence(chars: string, words: Span): boolean {
  return /[。!?;\n]/.test(chars.charAt(words.end - 1)) || /^(?:[。!?;\n]|$)/.test(chars.charAt(words.end));
}
