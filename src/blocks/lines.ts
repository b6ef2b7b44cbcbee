import { handlingManners } from '../lexicon/reply-labels.js';
import { parseNickname } from '../mentions/names/nickname.js';
import type { Voice } from '../mentions/voice.js';
import { anyOf } from '../text/any-of.js';
import { splitLines } from '../text/lines.js';
import { firstBehind } from '../text/spans.js';
import { parseColumnKinds } from '../text/tables/columns.js';
import type { View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import { withoutContents } from './contents.js';
import type { Line } from './line.js';
import { isNarratorLine } from './narrative/narrator-line.js';
import { withOpinions } from './opinion.js';
import { toAnswerReader } from './turns/heads/answers.js';
import { withHeaded } from './turns/heads/headed.js';
import { parseLabelledHead } from './turns/heads/labelled-head.js';
import { parsePoster, parseWriter } from './turns/heads/net-head.js';
import { withPrinted } from './turns/heads/printed.js';
import { withTranscript } from './turns/heads/transcript.js';
import { withSeats } from './turns/seats.js';
import { withAddressed } from './turns/signed/addressed.js';
import { withSigned } from './turns/signed/signed.js';
import { isHandedOver, splitTurns } from './turns/split-turns.js';
import { withCards } from './turns/tables/cards.js';
import { withColumns } from './turns/tables/columns.js';
import { withForms } from './turns/tables/form.js';
import { rowEnd } from './turns/tables/row.js';
import { withTrustedHeads } from './turns/trusted/trusted-heads.js';
import { parseTurnHead, type TurnHead } from './turns/turn.js';

/** What is printed below a motion: who takes it in hand. */
const handling = new RegExp(`^${anyOf(handlingManners)}(?:单位|部门)[:|]`);

/** Whose name is not told asks. */
const question = /^[问Qq]:/;

/** ❝ and ❞, on lines of their own around what is quoted. */
const quotationMark = /^[❝❞“”"]{1,2}$/;

/** What closes somebody's words in the script of a broadcast. */
const recorded = /\(录音[止完]\)$/;

/** What gives lines a head, or takes one, by the lines around them; each sees what those before it did. */
const passes: readonly ((view: View, lines: readonly Line[]) => readonly Line[])[] = [
  // Headlines in a list of contents open nobody's words.
  withoutContents,
  // Headings of speeches, words that stand as names do, and names below letters are heads,
  withHeaded,
  withCards,
  withAddressed,
  withSigned,
  // and numbers of whom a list of seats tells,
  withSeats,
  // what only looks like one is none,
  withTrustedHeads,
  // stamps in a transcript are heads of whom the words around them name,
  withTranscript,
  // what says that a panel's or somebody's words follow is one,
  withOpinions,
  withPrinted,
  // and forms and tables have theirs in cells.
  withForms,
  withColumns,
];

/** The lines of a report that may be somebody's words; `skipped` are headline, source and furniture, in order. */
export function parseLines(view: View, skipped: readonly Span[], triggers: readonly Trigger[]): readonly Line[] {
  const lines: Line[] = [];
  const readAnswer = toAnswerReader(view);
  let next = 0;
  // 市人大代表张伟民:|问:…|答:…: whose head stands above the question answers it.
  let named: Voice | null = null;
  let asked: Voice | null = null;
  // Below the head of a table its columns tell where a row's words end.
  let inTable = false;
  const hasStrokes = view.chars.includes('|');
  for (const whole of splitLines(view).flatMap((line) => splitTurns(view, line))) {
    const line = withoutHeader(whole, skipped) ?? (namesWriter(view, whole) ? whole : null);
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
    const answer = readAnswer(line, asked);
    const isTold =
      answer?.contentStart === line.start &&
      isNarratorLine(view, { ...line, head: null, triggers: within }, answer.voice);
    const head: TurnHead | null = parseTurnHead(view, line) ?? (isTold ? null : answer);
    if (question.test(view.chars.slice(line.start, line.start + 3))) asked = named;
    if (head && head.rule !== 'answer') {
      named = head.voice.name !== null && head.voice.posts.length > 0 ? head.voice : null;
      asked = null;
    }
    inTable ||= hasStrokes && parseColumnKinds(view.chars, line).length > 0;
    lines.push({
      start: line.start,
      end: head?.rule === 'turn-row' && !inTable ? rowEnd(view.chars, head.contentStart, line.end) : line.end,
      head,
      triggers: within,
      endsWords: recorded.test(view.chars.slice(line.end - 5, line.end)) || isHandedOver(view.chars, line.end),
    });
  }
  return passes.reduce((found, pass) => pass(view, found), lines as readonly Line[]);
}

/** Whether a line of the page's head, where the day of a letter or of what is posted in a forum stands, tells who wrote it. */
function namesWriter(view: View, line: Span): boolean {
  return (
    (parsePoster(view, line) ||
      parseWriter(view, line) ||
      parseNickname(view.chars, line.start, line.end) ||
      parseLabelledHead(view, line, line.start)) !== null
  );
}

/** The words end with the line that was read last, if that ends a sentence: in a form the label may stand above them. */
function endWords(chars: string, lines: Line[]): void {
  const last = lines.at(-1);
  if (last && chars.charAt(last.end - 1) === '。') lines[lines.length - 1] = { ...last, endsWords: true };
}

/** What is left of a line for people's words: nothing of a header line, all behind a dateline. */
function withoutHeader(line: Span, skipped: readonly Span[]): Span | null {
  const part = skipped[firstBehind(skipped, line.start)];
  if (!part || part.start > line.start) return line;
  return part.end < line.end ? { start: part.end, end: line.end } : null;
}
