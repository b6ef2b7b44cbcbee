import { isCovered } from '../text/spans.js';
import { spanOf, type View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { Findings } from './ledger.js';

/** Triggers that no rule refuses and yet stand in no block, no header and no furniture. */
export function findOrphans(
  view: View,
  { parts, triggers, blocks }: Findings,
): readonly (Span & Pick<Trigger, 'word'>)[] {
  const spoken = blocks.map(({ block }) => block);
  return triggers
    .filter((trigger) => trigger.kind !== 'refused' && !isCovered(parts, trigger) && !isCovered(spoken, trigger))
    .map((trigger) => ({ ...spanOf(view, trigger.start, trigger.end), word: trigger.word }));
}

/** The last line that is no header and no furniture, as a span of the text. */
export function findLastSentence(view: View, { parts }: Findings): Span | null {
  for (let end = view.chars.length; end > 0; ) {
    const start = view.chars.lastIndexOf('\n', end - 1) + 1;
    if (end > start && !isCovered(parts, { start, end })) return spanOf(view, start, end);
    end = start - 1;
  }
  return null;
}
