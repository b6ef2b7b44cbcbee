import { decisions } from '../../../lexicon/decisions.js';
import type { Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { isIn } from '../../../text/character-set.js';
import { sentenceMarks } from '../../../text/sentences.js';
import { splitSpan } from '../../../text/spans.js';
import { columnKind } from '../../../text/tables/columns.js';
import { holdsTrigger } from '../../../text/trigger-words.js';
import { nextGap, type View, wordsOf } from '../../../text/view.js';
import { indexWithin, lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { parsePersonVoice, parseTurnVoice } from '../turn-voice.js';

/** What somebody says in the row of a table is no shorter. */
const shortestCell = 6;

/** A cell that says who takes an opinion in hand is no longer. */
const longestNote = 12;

const number = /^\d{1,3}$/;
const sentence = /[。;!?”](?=\||$)/;
const sector = /界别?$/;

/** What a cell behind the opinion begins with that tells what became of it. */
const decision = new RegExp(`^${anyOf(decisions)}`);

/** A row of a table that somebody's words fill, and where they begin in it. View offsets. */
export interface Row {
  readonly voice: Voice;
  readonly contentStart: number;
  /** Whether the row is sure to be one by itself: 楼组长 张伟民 路窄。 is only among others. */
  readonly sure: boolean;
}

/**
 * Reads a line as the row of a table, numbered or not, whose first cells say who speaks and whose others what is said: cells
 * parted by strokes (|2|池长风|县职业教育中心校长|…, 3|民建某区委|…) or by blanks (1 谭玉珍 某协会会长 …, 某协会会长 谭玉珍 …). Null where it
 * is none.
 */
export function parseRow(view: View, line: Span): Row | null {
  return indexWithin(view.chars, '|', line.start, line.end) < 0 ? parseBlanks(view, line) : parseStrokes(view, line);
}

/** Where the words of the row end that begin at `at`: before the cells of a decision (采纳), an office or a number, else at `to`. */
export function rowEnd(chars: string, at: number, to: number): number {
  const [, ...cells] = splitSpan(chars, at, to, /\|/);
  const isNote = ({ start, end }: Span) =>
    end - start <= longestNote && !isIn(sentenceMarks, chars, end - 1) && !holdsTrigger(chars.slice(start, end));
  const decided = cells.findIndex(({ start, end }) => decision.test(chars.slice(start, end)));
  const said = cells.slice(0, decided < 0 ? cells.length : decided);
  return cells[said.findLastIndex((cell) => !isNote(cell)) + 1]?.start ?? to;
}

function parseStrokes(view: View, line: Span): Row | null {
  const { chars } = view;
  const cells = splitSpan(chars, line.start, line.end, /\|/);
  const isNumbered = cells.length > 1 && number.test(chars.slice(cells[0]?.start, cells[0]?.end));
  const behind = isNumbered ? cells.slice(1) : cells;
  // 医卫界|邓小川|建议…: the sector is no speaker.
  const isSector = behind.length > 2 && sector.test(chars.slice(behind[0]?.start, behind[0]?.end));
  const [first, second, third] = isSector ? behind.slice(1) : behind;
  if (!first || !second || columnKind(chars.slice(first.start, first.end))) return null;
  const posted = third && says(chars, third, line) ? parsePosted(view, first, second) : null;
  if (third && posted) return { voice: posted, contentStart: third.start, sure: true };
  const words = chars.slice(second.start, line.end);
  const isSpeech = isNumbered || sentence.test(words) || holdsTrigger(words);
  const voice = isSpeech && says(chars, second, line) ? parseTurnVoice(view, first) : null;
  return voice && { voice, contentStart: second.start, sure: true };
}

/** Whether the rest of a row is long enough for words of somebody, or proposes. */
function says(chars: string, { start }: Span, { end }: Span): boolean {
  return end - start >= shortestCell || holdsTrigger(chars.slice(start, end));
}

/** 池长风|县职业教育中心校长: a name and a post in cells of their own. */
function parsePosted(view: View, first: Span, second: Span): Voice | null {
  const voice = parsePersonVoice(view, { start: first.start, end: second.end });
  const isCell = voice?.name === wordsOf(view, first) || voice?.name === wordsOf(view, second);
  return voice && isCell && voice.posts.length > 0 ? voice : null;
}

function parseBlanks(view: View, line: Span): Row | null {
  const nextCell = (at: number) => nextGap(view, at, line.end);
  const isNumbered = number.test(view.chars.slice(line.start, nextCell(line.start)));
  const nameStart = isNumbered ? nextCell(line.start) : line.start;
  const postStart = nextCell(nameStart);
  const contentStart = nextCell(postStart);
  if (line.end - contentStart < shortestCell) return null;
  const voice = parsePersonVoice(view, { start: nameStart, end: contentStart });
  if (!voice?.name || voice.posts.length === 0) return null;
  const sure = voice.name === wordsOf(view, { start: nameStart, end: postStart });
  return sure ||
    voice.name === wordsOf(view, { start: postStart, end: bracketStart(view.chars, postStart, contentStart) })
    ? { voice, contentStart, sure }
    : null;
}

/** 赵福生|(3栋): where the brackets open that end a cell; its end where none do. */
function bracketStart(chars: string, start: number, end: number): number {
  const open = chars.charAt(end - 1) === ')' ? lastIndexWithin(chars, '(', start, end) : -1;
  return open > start ? open : end;
}
