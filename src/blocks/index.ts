import { isSameVoice } from '../mentions/voice.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { lineMarkerEnd } from '../text/markers.js';
import { isCovered } from '../text/spans.js';
import { mayHoldTable } from '../text/tables/columns.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { FoundBlock, Opening } from './found-block.js';
import type { Line } from './line.js';
import { parseLines } from './lines.js';
import { parseParagraph } from './narrative/paragraph.js';
import { findAnnounced } from './roster.js';
import { blockRules } from './rules.js';
import { isNotice } from './turns/commentary.js';
import { findSignature } from './turns/signed/signature.js';
import type { TurnHead } from './turns/turn.js';
import { lastSingleTurn, parseTurn } from './turns/turns.js';

export type { FoundBlock, Opening };
export { blockRules, findAnnounced };

/** No head of a turn that is looked for before lines are read is longer. */
const longestSign = 40;

const signEnds = toCharacterSet('\n:,。');

/**
 * Finds the stretches of the report that are somebody's words, in the order of the text. Where no word of the report can
 * open a scope, nobody is looked for in paragraphs, and in turns only if two lines can open one: most texts of an archive
 * are news of that kind.
 * Lines that `skipped` covers (headline, source, furniture), in order, belong to nobody. All offsets are view offsets.
 */
export function findBlocks(view: View, skipped: readonly Span[], triggers: readonly Trigger[]): readonly FoundBlock[] {
  const proposing = triggers.some((trigger) => trigger.kind !== 'refused');
  if (!proposing && !hasTurns(view.chars, skipped) && !mayHoldTable(view.chars)) return [];
  const lines = parseLines(view, skipped, triggers);
  const last = lastSingleTurn(view, lines);
  const signed = findSignature(view, skipped, lines);
  const blocks: FoundBlock[] = [];
  // What announces the list whose entries tell in brackets whose they are.
  let announced: Opening | null = null;
  // 会议议定:, below which whoever spoke before says no more.
  let isOver = false;
  for (let i = 0; i < lines.length; ) {
    const head = lines[i]?.head;
    isOver ||= !head && decides(view.chars, lines[i] as Line);
    if (!head && (!proposing || isNotice(view.chars, lines[i] as Line))) {
      i++;
      continue;
    }
    const found = head
      ? parseTurn(view, lines, i, head, i === last)
      : parseParagraph(view, lines, i, signed ?? (isOver ? null : (blocks.at(-1)?.voice ?? null)));
    if (found.blocks.length > 0) isOver = false;
    if (found.blocks.length > 0 && head?.rule !== 'turn-item') announced = null;
    for (const block of found.blocks) {
      const before = blocks.at(-1);
      const opening: Opening | null = head && before ? goesOnFrom(view.chars, block, head, before, announced) : null;
      if (before && opening) blocks[blocks.length - 1] = withoutHeading(view.chars, before, block);
      announced = opening ?? announced;
      blocks.push(opening ? { ...block, openings: [{ ...opening, start: (head as TurnHead).contentStart }] } : block);
    }
    i = found.next;
  }
  return blocks;
}

/** 会议议定:, 三、会议决定事项, alone on a line. */
function decides(chars: string, { start, end }: Span): boolean {
  return end - start <= longestDecision && decision.test(chars.slice(start, end));
}
const decision = /^(?:[一二三四五六七八九十]、)?会议(?:议定|决定|明确)(?:事项|如下)?:?$/;
const longestDecision = 12;

/**
 * What opens the scope with which a block goes on: [高云山]提出建议:|[高云山]第一,…, where the next entry of a live report goes on with the list
 * that the speaker has announced, and the entries of those whom a list that `announced` opens has in brackets (与会人员建议:|1.(佘连生代表)…). Null
 * where it does not.
 */
function goesOnFrom(
  chars: string,
  block: FoundBlock,
  head: TurnHead,
  before: FoundBlock,
  announced: Opening | null,
): Opening | null {
  const last = announced ?? before.openings.at(-1);
  if (!last || block.openings.length > 0) return null;
  const isListed =
    head.rule === 'turn-item' && (last.trigger.start < before.start || isNextTo(chars, last.start, block.start));
  const isItem =
    last.trigger.kind === 'announcement' &&
    lineMarkerEnd(chars, head.contentStart) > head.contentStart &&
    isSameVoice(before.voice, block.voice);
  return isListed || isItem || isNextEntry(chars, block, before) ? last : null;
}

/** 大家提出以下建议:|一、交通|1.…(张伟民): the block that announced a list without the heading above the first entry, which is nobody's. */
function withoutHeading(chars: string, before: FoundBlock, next: FoundBlock): FoundBlock {
  const last = before.openings.at(-1);
  return last && last.start < before.end && isNextTo(chars, last.start, next.start)
    ? { ...before, end: last.start }
    : before;
}

/** Whether nothing stands between two places, or a heading on a line of its own. */
function isNextTo(chars: string, from: number, to: number): boolean {
  return (
    saysNothing(chars, from, to) ||
    /^\n*[^。;!?:\n]{2,20}\n+$/.test(chars.slice(from, Math.min(to, from + longestSign)))
  );
}

/** 【张伟民】…。[09:33]|【张伟民】…: the speaker's next entry, where live reports cut speeches into some. */
function isNextEntry(chars: string, block: FoundBlock, before: FoundBlock): boolean {
  const isEntry = block.rule === before.rule && /^turn-(?:colon|bracket)$/.test(block.rule);
  return isEntry && isSameVoice(before.voice, block.voice) && saysNothing(chars, before.end, block.start);
}

/** Whether nothing stands between two places. */
function saysNothing(chars: string, from: number, to: number): boolean {
  return /^[\s,:。]*$/.test(chars.slice(from, Math.min(to, from + longestSign)));
}

/** Whether two lines that follow others open with a few characters and a colon, and not with a dateline's. */
function hasTurns(chars: string, skipped: readonly Span[]): boolean {
  let count = 0;
  for (let colon = chars.indexOf(':'); colon >= 0 && count < 2; colon = chars.indexOf(':', colon + 1)) {
    let start = colon;
    while (start > 0 && colon - start <= longestSign && !isIn(signEnds, chars, start - 1)) start--;
    const opens = chars.charAt(start - 1) === '\n' && colon - start > 1 && colon - start <= longestSign;
    if (opens && !isCovered(skipped, { start, end: colon + 1 })) count++;
  }
  return count > 1;
}
