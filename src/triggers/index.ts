import { triggers as words } from '../lexicon/triggers.js';
import { anyOf } from '../text/any-of.js';
import { columnKind } from '../text/tables/columns.js';
import type { View } from '../text/view.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { isAnnouncingHeading, parseAnnouncement } from './announcements.js';
import { type RefusalName, refusals } from './refusals.js';

export { hasTrigger } from './has-trigger.js';
export { refusals };

/** A word of the trigger lexicon at its place in the view, and what it does there. */
export interface Trigger extends Span {
  readonly word: string;
  /**
   * A verb opens its scope behind it; an announcement (提出以下建议:) and the heading of a section (二、对策建议) behind their punctuation. So does the label
   * of a form's field (具体建议:) or the head of a table's column, but what follows may be a fact first.
   */
  readonly kind: 'verb' | 'announcement' | 'section-heading' | 'label' | 'refused';
  /** The rule that decided the kind; that of no refusal is called like the kind. */
  readonly rule: RefusalName | (typeof triggerKinds)[number]['name'];
}

/** What a trigger is that no rule refuses, with a piece of a report that has one. */
export const triggerKinds = [
  { name: 'verb', example: '张伟民委员建议完善步道。' },
  { name: 'announcement', example: '张伟民委员提出两点建议：一是完善步道；二是增设座椅。' },
  { name: 'section-heading', example: '二、对策建议' },
  { name: 'label', example: '具体建议：完善步道。' },
] as const;

/** No label of a field is longer before a word of it. */
const longestLabel = 22;

/** A heading is no longer than this. */
const longestHeading = 23;

const anyWord = new RegExp(anyOf(words), 'g');

/**
 * Finds every trigger word of a report, in order, the refused ones among them. `written` has the words that a user added, by
 * where they end in the view, which shows built-in ones in their place. Offsets are view offsets.
 */
export function findTriggers({ chars }: View, written: ReadonlyMap<number, string> = new Map()): readonly Trigger[] {
  return Array.from(chars.matchAll(anyWord), (hit) => {
    const trigger = toTrigger(chars, hit.index, hit[0]);
    return { ...trigger, word: written.get(hit.index + hit[0].length) ?? trigger.word };
  });
}

function toTrigger(chars: string, start: number, word: string): Trigger {
  const end = start + word.length;
  const heading = word === '建议' ? headingAround(chars, start, end) : null;
  if (heading)
    return { start: heading.start, end: heading.end, word, kind: 'section-heading', rule: 'section-heading' };
  const label = word === '建议' ? labelEnd(chars, start, end) : end;
  if (label > end) return { start, end: label, word, kind: 'label', rule: 'label' };
  const announcement = parseAnnouncement(chars, start, end);
  if (announcement) return { ...announcement, word, kind: 'announcement', rule: 'announcement' };
  const refusal = refusals.find((rule) => rule.refuses(chars, start, end));
  return { start, end, word, kind: refusal ? 'refused' : 'verb', rule: refusal?.name ?? 'verb' };
}

/** The whole line of a word, where it is a heading: 二、对策建议. */
function headingAround(chars: string, start: number, end: number): Span | null {
  const from = Math.max(0, start - longestHeading);
  const before = lastIndexWithin(chars, '\n', from, start);
  const to = Math.min(chars.length, end + longestHeading);
  const behind = indexWithin(chars, '\n', end, to);
  const line = { start: before < 0 ? from : before + 1, end: behind < 0 ? to : behind };
  return line.end - line.start <= longestHeading && isAnnouncingHeading(chars, line.start, line.end) ? line : null;
}

/** Behind the colon of a label at its line's head that says more than 建议 (具体建议:, 建议内容:, 【具体建议】); `end` where there is none. */
function labelEnd(chars: string, start: number, end: number): number {
  const from = lastIndexWithin(chars, '\n', Math.max(0, start - longestLabel), start) + 1;
  const opening = chars.startsWith('【', from) ? 1 : 0;
  const colon = indexWithin(chars, opening > 0 ? '】' : ':', end, Math.min(chars.length, end + 4));
  const isLabel = colon >= 0 && start - from < longestLabel && (from > 0 || start < longestLabel) && colon - from > 2;
  const label = chars.slice(from + opening, colon);
  // 意见建议: and the like are as often what somebody thinks.
  return isLabel && !label.includes('意见') && columnKind(label) === 'proposal' ? colon + 1 : end;
}
