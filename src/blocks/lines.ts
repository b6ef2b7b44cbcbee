import type { Voice } from '../mentions/voice.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { readColumns } from '../text/columns.js';
import { splitLines } from '../text/lines.js';
import { markerEnd, markerKind, opensWithAspect } from '../text/markers.js';
import { firstBehind } from '../text/spans.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { FoundBlock } from './found-block.js';
import { withOpinions } from './opinion.js';
import { toAnswerReader } from './turns/answers.js';
import { withColumns } from './turns/columns.js';
import { withForms } from './turns/form.js';
import { withHeaded } from './turns/headed.js';
import { parseLabelledHead } from './turns/labelled-head.js';
import { parsePoster } from './turns/net-head.js';
import { withPrinted } from './turns/printed.js';
import { rowEnd } from './turns/row.js';
import { withSigned } from './turns/signed.js';
import { withTrustedHeads } from './turns/trusted-heads.js';
import { parseTurnHead, type TurnHead } from './turns/turn.js';

/** What is printed below a motion: who takes it in hand. */
const handling = /^(?:承办|主办|会办|协办|分办)(?:单位|部门)[:|]/;

/** Whose name is not told asks. */
const question = /^[问Qq]:/;

/** ❝ and ❞, on lines of their own around what is quoted. */
const quotationMark = /^[❝❞“”"]{1,2}$/;

/** What ends a line that is no heading. */
const ends = toCharacterSet('。!?;:,”');

/** A line of the report, its turn's head if it opens one, and the triggers in it. View offsets. */
export interface Line extends Span {
  readonly head: TurnHead | null;
  readonly triggers: readonly Trigger[];
  /** Whether somebody's words end with it. */
  readonly signs?: boolean;
  /** Whether it only tells what the speaker on the line above is. */
  readonly tells?: boolean;
  /** Whether it is nothing but the name of whoever those words are of. */
  readonly signature?: boolean;
}

/** What closes somebody's words in the script of a broadcast. */
const recorded = /\(录音[止完]\)$/;

/** The blocks that begin in a line, and the index of the line behind them. */
export interface Reading {
  readonly blocks: readonly FoundBlock[];
  readonly next: number;
}

/** Reads the lines of a report that may be somebody's words; `skipped` are headline, source and furniture, in order. */
export function readLines(view: View, skipped: readonly Span[], triggers: readonly Trigger[]): readonly Line[] {
  const lines: Line[] = [];
  const readAnswer = toAnswerReader(view);
  let next = 0;
  // 市人大代表张伟民:|问:…|答:…: whose head stands above the question answers it.
  let named: Voice | null = null;
  let asked: Voice | null = null;
  // Below the head of a table its columns tell where a row's words end.
  let inTable = false;
  const hasStrokes = view.chars.includes('|');
  for (const whole of splitLines(view)) {
    // The page's head has the day of a letter or of what is posted in a forum, and who wrote it.
    const line =
      withoutHeader(whole, skipped) ??
      (parsePoster(view, whole) || parseLabelledHead(view, whole, whole.start) ? whole : null);
    if (!line) {
      if (handling.test(view.chars.slice(whole.start, whole.start + 8))) endWords(view.chars, lines);
      continue;
    }
    if (quotationMark.test(view.chars.slice(line.start, line.end))) {
      if (/[❞”]/.test(view.chars.charAt(line.start))) endWords(view.chars, lines);
      continue;
    }
    // Behind a dateline another item begins.
    if (line.start > whole.start) endWords(view.chars, lines);
    const within: Trigger[] = [];
    for (; next < triggers.length && (triggers[next] as Trigger).start < line.end; next++)
      if ((triggers[next] as Trigger).start >= line.start) within.push(triggers[next] as Trigger);
    const head: TurnHead | null = parseTurnHead(view, line) ?? readAnswer(line, asked);
    if (question.test(view.chars.slice(line.start, line.start + 3))) asked = named;
    if (head && head.rule !== 'answer') {
      named = head.voice.name !== null && head.voice.posts.length > 0 ? head.voice : null;
      asked = null;
    }
    inTable ||= hasStrokes && readColumns(view.chars, line).length > 0;
    lines.push({
      start: line.start,
      end: head?.rule === 'turn-row' && !inTable ? rowEnd(view.chars, head.contentStart, line.end) : line.end,
      head,
      triggers: within,
      signs: recorded.test(view.chars.slice(line.end - 5, line.end)),
    });
  }
  const headed = withTrustedHeads(view, withSigned(view, withHeaded(view, lines)));
  return withColumns(view, withForms(view, withPrinted(view, withOpinions(view, headed))));
}

/** The words end with the line that was read last, if that ends a sentence: in a form the label may stand above them. */
function endWords(chars: string, lines: Line[]): void {
  const last = lines.at(-1);
  if (last && chars.charAt(last.end - 1) === '。') lines[lines.length - 1] = { ...last, signs: true };
}

/** Whether a line opens with a list marker or an aspect, so that an announced list runs on in it. */
export function isListLine(chars: string, line: Span): boolean {
  return markerEnd(chars, line.start, true) > line.start || opensWithAspect(chars, line.start);
}

/** Whether a line is an item right below one of the same list that no punctuation ends, so that neither is a heading. */
export function isNextItem(chars: string, lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]] as [Line?, Line?];
  if (!before || !line || isIn(ends, chars, before.end - 1)) return false;
  return (
    isListLine(chars, before) &&
    isListLine(chars, line) &&
    markerKind(chars, before.start) === markerKind(chars, line.start)
  );
}

/** What is left of a line for people's words: nothing of a header line, all behind a dateline. */
function withoutHeader(line: Span, skipped: readonly Span[]): Span | null {
  const part = skipped[firstBehind(skipped, line.start)];
  if (!part || part.start > line.start) return line;
  return part.end < line.end ? { start: part.end, end: line.end } : null;
}
