import type { Voice } from '../../mentions/voice.js';
import { isIn } from '../../text/character-set.js';
import { endsInSentence } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { type BlocksOfLine, isListLine, type Line } from '../line.js';
import { leads, listEnd, longestHeadline } from './list-end.js';
import { findNarrativeBlocks } from './narrative.js';

/** 网友您好!, 您的留言收悉: what whoever spoke before is told. */
const addressed = /^(?:[回答]复内容[:|]*)?(?:[\u4e00-\u9fff]{0,8}[:,]?您好|您[的反所提])/;
const longestAddress = 20;

/** Reads the paragraph at `at`, and the lines of the list that it announces. `last` is who spoke before it. */
export function parseParagraph(view: View, lines: readonly Line[], at: number, last: Voice | null): BlocksOfLine {
  const line = lines[at] as Line;
  if (headsParagraph(view, line, lines[at + 1])) return { blocks: [], next: at + 1 };
  const isReply = addressed.test(view.chars.slice(line.start, line.start + longestAddress));
  const blocks = findNarrativeBlocks(view, line, line.triggers, isReply ? null : last);
  const open = blocks.at(-1);
  const next = open && open.openings.length > 0 ? listEnd(view, lines, at, open) : at + 1;
  if (!open || next === at + 1) return { blocks, next: at + 1 };
  return { blocks: [...blocks.slice(0, -1), { ...open, end: (lines[next - 1] as Line).end }], next };
}

/** A short line without an end, above a paragraph: the headline of an item in a round-up, never somebody's words. */
function headsParagraph(view: View, line: Line, below: Line | undefined): boolean {
  return (
    line.end - line.start <= longestHeadline &&
    !endsInSentence(view.chars, line.start, line.end) &&
    !isIn(leads, view.chars, line.end - 1) &&
    below !== undefined &&
    below.end - below.start > line.end - line.start &&
    !isListLine(view.chars, below)
  );
}
