import type { AttributionWords, FoundBlock, Opening } from '../blocks/found-block.js';
import { markerEnd } from '../text/markers.js';
import { once } from '../text/once.js';
import { firstBehind, firstWithin } from '../text/spans.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import { hopesOf, hoping } from './call-patterns.js';
import { type CallRuleName, callRules, decideCall } from './calls.js';
import type { Candidate } from './candidate.js';
import { oddsOfCall } from './odds.js';
import { isNarrated, isQuoted, toScope } from './scope.js';
import { findTold, tellsList } from './told-lists.js';
import { trimUnit } from './trim.js';
import type { Unit } from './units.js';

export { callRules };

/** A unit of a scope and what became of it. View offsets. */
export interface JudgedUnit extends Span {
  readonly call: boolean;
  /** The rule that decided. */
  readonly rule: CallRuleName;
}

/** ━━━━━━ says nothing, nor does what joins two items: ;以及. */
const word = /^(?!(?:以及|并且)$).*[\u3400-\u9fffA-Za-z]/;

/** Judges every unit of a block's scope, in order. */
export function judgeUnits(view: View, block: FoundBlock): readonly JudgedUnit[] {
  const opening = block.openings[0];
  if (!opening) return [];
  const { chars } = view;
  const own = block.openings
    .map(({ trigger }) => trigger)
    .filter(({ kind }) => kind !== 'label')
    .sort((a, b) => a.start - b.start);
  // The trigger leads to the words only where it stands above them: 提案人:…, or 与会人员建议:|1.(佘连生代表)….
  const isAbove = opening.trigger.kind === 'label' || opening.trigger.start < block.start;
  const scope = toScope(view, block, opening);
  const { units, complete } = scope;
  const alone = units.filter((unit) => isQuoted(scope, unit) && unit.end - unit.start > 1).length < 2;
  const told = findTold(chars, units, own);
  const judged: JudgedUnit[] = [];
  let called = false;
  for (const [i, unit] of units.entries()) {
    if (isNarrated(view, block, scope, unit)) continue;
    // A trigger inside the unit that the first one opens stays in the text: what stands before it is a call already, and no reason of the first item of a list.
    const isFirst = unit.start === scope.start && !(unit.marked && opensWithReason(chars, unit, own));
    const trimmed = trimUnit(chars, unit, block.attributions, isFirst ? null : own);
    // A quotation that closes behind the full stop goes no further than the block.
    const span = { start: trimmed.start, end: Math.min(trimmed.end, block.end) };
    if (span.end - span.start < 2 || !word.test(chars.slice(span.start, span.end))) continue;
    const inQuotation = isQuoted(scope, unit) && !(alone && complete);
    const text = chars.slice(span.start, span.end);
    const candidate: Candidate = {
      text,
      odds: once(() => oddsOfCall(text)),
      first:
        isBetween(own, unit.start, span.start) || (!isAbove && (isBehind(opening, unit) || (!inQuotation && !called))),
      marked: unit.marked,
      told: told.has(unit),
      heading: unit.heading && !(isAbove && unit.marked),
      leads: leadsList(chars, unit, units[i + 1]) && !(text.includes(',') && tellsList(text)),
      parallel: unit.parallel && judged.at(-1)?.call === true,
      asks: chars.charAt(unit.end) === '?',
      said: isSaid(chars, block.attributions, unit),
    };
    const { name, call } = decideCall(candidate);
    judged.push({ start: span.start, end: span.end, call, rule: name });
    called ||= call;
  }
  return judged;
}

/** 一是线索来源偏窄,|建议开发小程序, but not 一是由街道牵头,|建议社区派人: whether what stands before the trigger in a unit is no call. */
function opensWithReason(chars: string, { start, end }: Unit, triggers: readonly Trigger[]): boolean {
  const trigger = firstWithin(triggers, start, end);
  return trigger !== undefined && oddsOfCall(chars.slice(markerEnd(chars, start), trigger.start)) <= 0;
}

/** 倡议|全体会员单位:一是…, 建议|岭西,一是…: whom a list is for, before a comma a name at most. */
function leadsList(chars: string, unit: Unit, next: Unit | undefined): boolean {
  if (next?.marked !== true || chars.slice(unit.end, next.start).trim() !== '') return false;
  // 一是建议|修路,二是…: an item itself.
  const isItem = /(?:一是|首先,?|第一,?|其一,?)[^,。]{0,4}$/.test(chars.slice(Math.max(0, unit.start - 8), unit.start));
  const isName = !unit.marked && !isItem && /^[\u4e00-\u9fff]{2,4},$/.test(chars.slice(unit.start, unit.end));
  return isName || chars.charAt(unit.end - 1) === ':';
}

/** Whether a whole trigger stands between two places. */
function isBetween(triggers: readonly Span[], from: number, to: number): boolean {
  const trigger = firstWithin(triggers, from, to);
  return trigger !== undefined && trigger.start >= from && trigger.end <= to;
}

/** “建议|先修路。”张伟民说,…: whether the trigger that opens the scope stands right before a unit. */
function isBehind({ start, trigger }: Opening, unit: Span): boolean {
  return unit.start === start && trigger.end <= start;
}

/** Whether a verb of saying, and no trigger, gives the speaker the word in this unit once more; 同时希望 asks by itself. */
function isSaid(chars: string, attributions: readonly AttributionWords[], unit: Span): boolean {
  const words = attributions[firstBehind(attributions, unit.start)];
  if (words === undefined || words.start > unit.start + 1 || words.content !== null || words.proposing) return false;
  const told = chars.slice(words.start, unit.end);
  return !hoping.test(told) && !hopesOf.test(told);
}
