import { isIn, toCharacterSet } from '../../text/character-set.js';
import { markerEnd, markerKind } from '../../text/markers.js';
import { clauseMarks } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import type { FoundBlock } from '../found-block.js';
import { isListLine, isNextItem, type Line } from '../line.js';
import { isClosingHeading } from './meeting-line.js';
import { isNarratorLine } from './narrator-line.js';

/** What leads from a line to those below it: 建议:, 建议——. */
export const leads = toCharacterSet(':—');

/** What opens the first item of a list. */
const firstItem = /^\(?[一1①](?![十\d])/;

/** What opens the first item of one in words, where 一、 may be a section's. */
const firstInWords = /^(?:一是|第一[,是]|首先)/;

/** The title of an item that a full stop ends is no longer. */
const longestTitle = 12;

/** No section has more paragraphs above its list. */
const longestSection = 4;

/** No item of a list has more paragraphs. */
const longestItem = 4;

/** A headline is no longer than this. */
export const longestHeadline = 40;

/** 提出三点建议。, 建议:, 建议一是…: a list is announced by a noun, a colon, or its first item. */
function announcesList(chars: string, line: Line, { openings }: FoundBlock): boolean {
  if (isIn(leads, chars, line.end - 1) || openings.some(({ trigger }) => trigger.kind !== 'verb')) return true;
  const from = openings[0]?.start ?? line.end;
  for (let at = from; at < line.end; at++) if (markerEnd(chars, at) > at) return true;
  return false;
}

/** 建议,从两方面支持图书馆建设。|一是强化经费支持。: a paragraph that ends in what is proposed, right above the first item of a list in words. */
function isOwnList(chars: string, line: Line, below: Line | undefined, { openings }: FoundBlock): boolean {
  const last = openings.at(-1);
  const isLast = last !== undefined && !chars.slice(last.start, line.end - 1).includes('。');
  return isLast && below !== undefined && firstInWords.test(chars.slice(below.start, below.start + 3));
}

/**
 * Whether a line is an item of a list, and not of the one, marked in that way, whose item announces it. What brackets say in an
 * item of the list that one person has opened is no speaker.
 */
function isItemOf(chars: string, line: Line, outer: string | null, open: FoundBlock | null = null): boolean {
  const isOwn = line.head === null || (line.head.rule === 'turn-item' && open !== null && open.voice.name !== null);
  return isListLine(chars, line) && isOwn && (outer === null || markerKind(chars, line.start) !== outer);
}

/** 最后,驻村干部邰峰作了提醒: a word that counts, too, before somebody else who has the word. */
function isAnothers(view: View, line: Line, { voice }: FoundBlock): boolean {
  return (
    /^(?:最后|首先|其次|再次),/.test(view.chars.slice(line.start, line.start + 3)) && isNarratorLine(view, line, voice)
  );
}

/** 四、加强监管, on a line of its own: the paragraph below it is the item's text. */
function isBelowHeading(chars: string, lines: readonly Line[], at: number, outer: string | null): boolean {
  const above = lines[at - 1] as Line;
  return (
    lines[at]?.head === null &&
    // 5.某某认为, below (c) of the list that 4. announced
    !(isListLine(chars, lines[at]) && markerKind(chars, lines[at].start) === outer) &&
    isItemOf(chars, above, outer) &&
    above.end - above.start <= longestHeadline &&
    (isEnded(chars, above) ? isTitle(chars, lines, at - 1) : !isNextItem(chars, lines, at - 1))
  );
}

/** Whether punctuation ends a line; the mark behind a word of a headline (让听障孩子早点“听见”) does not. */
function isEnded(chars: string, { end }: Line): boolean {
  return isIn(clauseMarks, chars, end - (chars.charAt(end - 1) === '”' ? 2 : 1));
}

/** (二)分级处置。: short, though a full stop ends it, and the item before had a paragraph of its own, too. */
function isTitle(chars: string, lines: readonly Line[], at: number): boolean {
  const [before, paragraph, line] = [lines[at - 2], lines[at - 1], lines[at]] as [Line?, Line?, Line?];
  if (!before || !paragraph || !line || line.end - line.start > longestTitle) return false;
  return (
    isListLine(chars, before) &&
    !isListLine(chars, paragraph) &&
    paragraph.head === null &&
    markerKind(chars, before.start) === markerKind(chars, line.start)
  );
}

/** 中方愿同各国分享经验, between 一是 and 二是: the list goes on behind it, a few paragraphs further at most. */
function isBetweenItems(chars: string, lines: readonly Line[], at: number, outer: string | null): boolean {
  const above = lines[skipParagraphs(chars, lines, at, -1)];
  const below = lines[skipParagraphs(chars, lines, at, 1)];
  if (!above || !below) return false;
  const isItem = isItemOf(chars, above, outer) && isItemOf(chars, below, outer);
  return isItem && hasKind(chars, lines, at, below) && !firstItem.test(chars.slice(below.start, below.start + 3));
}

/** The line before (`step` -1) or behind (1) the paragraphs around `at` in which nobody has the word; -1 where they are too many. */
function skipParagraphs(chars: string, lines: readonly Line[], at: number, step: -1 | 1): number {
  for (let i = at; Math.abs(i - at) < longestItem; i += step) {
    const line = lines[i];
    if (!line || isListLine(chars, line)) return i;
    if (line.head || line.triggers.length > 0) return -1;
  }
  return -1;
}

/** Whether an item above `at`, back to the head of the turn, is marked like the one below: (三)…|1.…|…|(四)…. */
function hasKind(chars: string, lines: readonly Line[], at: number, below: Line): boolean {
  const kind = markerKind(chars, below.start);
  for (let i = at - 1; i >= 0 && !(lines[i] as Line).head; i--)
    if (isListLine(chars, lines[i] as Line) && markerKind(chars, (lines[i] as Line).start) === kind) return true;
  return false;
}

/**
 * How the list is marked whose item the paragraph at `at` is, or the heading a few lines above it, unless a new list of
 * its kind follows; null where neither is.
 */
function outerKind(chars: string, lines: readonly Line[], at: number): string | null {
  const line = lines[at] as Line;
  if (isListLine(chars, line)) return markerKind(chars, line.start);
  const heading = headingAbove(chars, lines, at);
  const below = lines[at + 1];
  if (!heading || !below) return null;
  const kind = markerKind(chars, heading.start);
  const opensList = firstItem.test(chars.slice(below.start, below.start + 3));
  return opensList && markerKind(chars, below.start) === kind ? null : kind;
}

/** 三、侨乡老宅“产权不清”, above the paragraphs of a section: the list line that is nearest, if it is a heading. */
function headingAbove(chars: string, lines: readonly Line[], at: number): Line | null {
  for (let i = at; i > 0 && i > at - longestSection; i--) {
    const above = lines[i - 1] as Line;
    if (isBelowHeading(chars, lines, i, null)) return above;
    if (isListLine(chars, above) || above.head) return null;
  }
  return null;
}

/** The line behind the announced list that the paragraph at `at` opens and that runs on over paragraphs. */
export function listEnd(view: View, lines: readonly Line[], at: number, open: FoundBlock): number {
  const line = lines[at] as Line;
  if (open.end < line.end) return at + 1;
  let end = at + 1;
  // 三、对策建议 is an item, too, but leads to a list of its own, unless others propose something below it.
  const isHeading =
    open.openings.some(({ trigger }) => trigger.kind === 'section-heading') &&
    lines.slice(end, end + 2).every(({ triggers }) => triggers.every(({ kind }) => kind === 'refused'));
  const isItem = isListLine(view.chars, line) && !isHeading && !isIn(leads, view.chars, line.end - 1);
  if (isItem || !(announcesList(view.chars, line, open) || isOwnList(view.chars, line, lines[end], open))) return end;
  const outer = outerKind(view.chars, lines, at);
  while (
    end < lines.length &&
    !isClosingHeading(view.chars, lines[end] as Line) &&
    ((isItemOf(view.chars, lines[end] as Line, outer, open) && !isAnothers(view, lines[end] as Line, open)) ||
      isBelowHeading(view.chars, lines, end, outer) ||
      (isBetweenItems(view.chars, lines, end, outer) && !isNarratorLine(view, lines[end] as Line, open.voice)))
  )
    end++;
  const below = end === at + 1 && isIn(leads, view.chars, line.end - 1) ? lines[end] : undefined;
  return below && !below.head && !isNarratorLine(view, below, open.voice)
    ? unmarkedEnd(view, lines, end + 1, open)
    : end;
}

/** 建议:|由教育局牵头开通专线;|每学期补助200元;|配随车照管员。: the line behind a list without markers, whose lines end in semicolons but for the last. */
function unmarkedEnd(view: View, lines: readonly Line[], behindFirst: number, { voice }: FoundBlock): number {
  let end = behindFirst;
  for (let line = lines[end]; line && line.head === null && !isNarratorLine(view, line, voice); line = lines[++end])
    if (view.chars.charAt((lines[end - 1] as Line).end - 1) !== ';') break;
  return end;
}
