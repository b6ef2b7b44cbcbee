import { stageLabelEnd } from '../../text/stage-label.js';
import { type View, wordsOf } from '../../text/view.js';
import { type BlocksOfLine, isListLine, type Line } from '../line.js';
import { bodySpokenFor } from './signed/signing-body.js';
import type { TurnHead } from './turn.js';
import { isTurnEnd } from './turn-end.js';
import { findTurnOpenings } from './turn-openings.js';

/** 同时,|由司法局牵头…: what opens a further paragraph of somebody's words, unless the meeting's is told. */
const further = /^(?:同时|此外|另外),(?!会议|与会|大家|委员|代表|[他她])/;
const longestOpening = 6;

/** Reads the turn whose head is at `at`; `last` where it is the last of several turns of one paragraph each. */
export function parseTurn(view: View, lines: readonly Line[], at: number, head: TurnHead, last: boolean): BlocksOfLine {
  // 【同期声】货车司机老葛:以前没地方说: what stands below the paragraph is the narrator's again.
  const single =
    last || (head.contentStart < (lines[at] as Line).end && stageLabelEnd(view.chars, head.start) > head.start);
  let next = at + 1;
  while (next < lines.length && !isTurnEnd(view, lines, at, next, head) && !(single && isTrailer(view, lines, next)))
    next++;
  const { end } = lines[lines[next - 1]?.signature ? next - 2 : next - 1] as Line;
  const triggers = lines.slice(at, next).flatMap((line) => line.triggers);
  const { start, rule } = head;
  const body = head.voice.represents ? null : bodySpokenFor(view.chars, head.contentStart, end);
  const voice = body ? { ...head.voice, represents: wordsOf(view, body) } : head.voice;
  const openings = findTurnOpenings(view, { ...head, voice }, end, triggers);
  return { blocks: [{ start, end, voice, rule, layout: 'turn', openings, attributions: [] }], next };
}

/** The index of the last turn where there are three at least and each but the last has one paragraph; else -1. */
export function lastSingleTurn(view: View, lines: readonly Line[]): number {
  const heads = lines.flatMap((line, i) => (line.head ? [i] : []));
  const last = heads.at(-1);
  if (last === undefined || heads.length < 3 || lines[last]?.head?.rule === 'turn-line') return -1;
  const single = heads
    .slice(1)
    .every(
      (next, i) => next === (heads[i] as number) + 1 || isNarratorBetween(view, lines, (heads[i] as number) + 1, next),
    );
  return single ? last : -1;
}

function isNarratorBetween(view: View, lines: readonly Line[], from: number, to: number): boolean {
  return to - from === 1 && /^[【(一二三四五六#]/.test(view.chars.charAt((lines[from] as Line).start));
}

/**
 * Behind the last of several turns of one paragraph each, a paragraph that is no list item is the narrator's: only in
 * long speeches does a turn go on over paragraphs, or where a line says that the words go on or end with it.
 */
function isTrailer(view: View, lines: readonly Line[], next: number): boolean {
  const before = lines[next - 1] as Line;
  const line = lines[next] as Line;
  const continues = further.test(view.chars.slice(line.start, line.start + longestOpening));
  return !line.endsWords && !continues && !isListLine(view.chars, line) && view.chars.charAt(before.end - 1) !== ':';
}
