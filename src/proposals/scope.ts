import type { AttributionWords, FoundBlock, Opening } from '../blocks/found-block.js';
import { isIn } from '../text/character-set.js';
import { findQuotations } from '../text/quotes.js';
import { sentenceEnd, sentenceOrLineEnds } from '../text/sentences.js';
import { firstBehind } from '../text/spans.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { scene } from './call-patterns.js';
import { splitUnits, type Unit } from './units.js';

/** What a block's speaker proposes, cut into units, and how its quotations stand to them. View offsets. */
interface Scope {
  /** Where it begins: behind the trigger that opens it. */
  readonly start: number;
  readonly units: readonly Unit[];
  /** The attribution behind what is said (“……。”王五建议。); null where there is none. */
  readonly closing: AttributionWords | null;
  /** Whether nothing is said behind it, so that the quotation before it must be what is proposed. */
  readonly complete: boolean;
  /** From where on the narrator may speak again. */
  readonly spokenEnd: number;
}

/** The scope that the first trigger of a block opens. */
export function toScope(view: View, block: FoundBlock, opening: Opening): Scope {
  const { chars } = view;
  const { attributions } = block;
  const closing = attributions.find(({ content, start }) => content !== null && start >= opening.start) ?? null;
  const complete = closing !== null && (endsSentence(chars, closing) || endsInScene(chars, closing, block.end));
  const led =
    closing?.proposing === true &&
    !complete &&
    (closing.content?.start ?? 0) <= opening.start &&
    isContent(chars, closing.end, block.end);
  const from = led ? (openingWithin(block, closing)?.start ?? closing.end) : opening.start;
  const units = splitUnits(view, from, block.end, attributions);
  return { start: from, units, closing, complete, spokenEnd: findSpokenEnd(view, block, opening, closing, complete) };
}

/** “缺个牌子。建议统一注册。”他还建议,…: the trigger in the quotation before the attribution. */
function openingWithin({ openings }: FoundBlock, { start, content }: AttributionWords): Opening | undefined {
  return openings.find(({ trigger }) => content && trigger.start >= content.start - 1 && trigger.end <= start);
}

/** Whether a unit stands in the quotation that the scope's closing attribution claims. */
export function isQuoted({ closing }: Scope, unit: Span): boolean {
  return closing?.content != null && unit.start >= closing.content.start - 1 && unit.start < closing.start;
}

/** 孩子上学摔了好几个。”耿立波当场打了电话: behind a quotation only another one, words that say who speaks, or a later trigger go on. */
export function isNarrated({ chars }: View, block: FoundBlock, { spokenEnd }: Scope, unit: Span): boolean {
  if (unit.start < spokenEnd - 1) return false;
  if (block.openings.some(({ start }) => start >= spokenEnd && start <= unit.end)) return false;
  const words = block.attributions[firstBehind(block.attributions, unit.start)];
  const isQuotation =
    chars.charAt(unit.start - 1) === '“' ||
    /^”?“|[,:]“/.test(chars.slice(unit.start, unit.end)) ||
    findQuotations(chars, spokenEnd, block.end).some(({ start, end }) => start < unit.start && unit.end <= end);
  return !isQuotation && !(words && words.start < unit.end);
}

/** “……。”乜老师建议,|引来一片掌声. */
function endsInScene(chars: string, { end, content }: AttributionWords, to: number): boolean {
  return content !== null && tellsOfScene(chars.slice(end, sentenceEnd(chars, end, to)));
}

/** “剩下七成谁来出?”她建议取消配套: what follows the verb is proposed, and no second half of the quotation or aside of the narrator. */
function isContent(chars: string, from: number, to: number): boolean {
  return chars.charAt(from - 1) !== '“' && !tellsOfScene(chars.slice(from, sentenceEnd(chars, from, to)));
}

/** Where the quotations of the scope end; the block's end where none opens it, or it is a turn. */
function findSpokenEnd(
  { chars }: View,
  { start, end, layout }: FoundBlock,
  opening: Opening,
  closing: Span | null,
  complete: boolean,
): number {
  if (layout === 'turn') return end;
  if (closing) return complete ? closing.end : end;
  const quotation = findQuotations(chars, start, end).find(
    (each) => each.start < opening.start && each.end > opening.start,
  );
  return quotation?.end ?? end;
}

function endsSentence(chars: string, words: Span): boolean {
  return (
    isIn(sentenceOrLineEnds, chars, words.end - 1) ||
    words.end >= chars.length ||
    isIn(sentenceOrLineEnds, chars, words.end)
  );
}

/** Whether words behind a quotation tell of its speaker or of the room: 她还画了一张图, 话音未落掌声四起. */
function tellsOfScene(text: string): boolean {
  return /^[他她](?!人)/.test(text) || scene.test(text);
}
