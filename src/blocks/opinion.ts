import { clauseStart } from '../mentions/clause.js';
import { toGroupVoice } from '../mentions/voice.js';
import { panel } from '../mentions/words/group-words.js';
import { lineMarkerEnd } from '../text/markers.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { isListLine, type Line } from './line.js';
import { antecedentReach } from './narrative/sentence-head.js';
import type { TurnHead } from './turns/turn.js';

/** What a clause says that names nobody but the panel: 经质询讨论. */
const byPanel = /^(?:并|最后|最终|一致|共同|会议|专家们?)*(?:经[^,。]{0,20})?$/;

/** 形成如下评审意见:, 形成验收意见如下:, 提出以下审查意见:. */
const formed =
  /(?:形成|提出|得出|达成|出具)了?(?:(?:如下|以下)[^,。:“”]{0,10}(?:意见|结论)|[^,。:“”]{0,10}(?:意见|结论)如下)[:。]/;

/**
 * The lines with those given to the panel that comes to an opinion there: 经质询讨论,形成如下意见:, where a numbered list
 * follows. The panel's words end with the list.
 */
export function withOpinions(view: View, lines: readonly Line[]): readonly Line[] {
  let inList = false;
  return lines.map((line, i) => {
    const below = lines[i + 1];
    const head = line.head ? null : parseHead(view, lines, i);
    inList = head !== null || (inList && isListLine(view.chars, line));
    const endsWords = inList && below !== undefined && !isListLine(view.chars, below);
    return head || endsWords
      ? { ...line, head: head ?? line.head, endsWords: endsWords || line.endsWords === true }
      : line;
  });
}

function parseHead(view: View, lines: readonly Line[], at: number): TurnHead | null {
  const { chars } = view;
  const line = lines[at] as Line;
  const hit = formed.exec(chars.slice(line.start, line.end));
  if (!hit) return null;
  const contentStart = line.start + hit.index + hit[0].length;
  if (!isOfPanel(chars, line.start, line.start + hit.index)) return null;
  if (line.triggers.some(({ kind, end }) => kind !== 'refused' && end < contentStart)) return null;
  const list = contentStart < line.end ? contentStart : lines[at + 1]?.start;
  if (list === undefined || lineMarkerEnd(chars, list) === list) return null;
  const group = lastPanel(chars, listEnd(chars, lines, at));
  return (
    group && {
      start: line.start,
      contentStart,
      voice: toGroupVoice(view, group),
      rule: 'turn-colon',
      bare: false,
      ornamented: false,
    }
  );
}

/** Whether the clause before 形成如下意见 names nobody but the panel: 经质询讨论,|形成; no 县水利局局长李明听取汇报后|形成. */
function isOfPanel(chars: string, from: number, to: number): boolean {
  const clause = clauseStart(chars, to, from);
  return byPanel.test(chars.slice(clause, to)) || panel.endingAt(chars, to, clause) > 0;
}

/** The end of the last line of the list below a line. */
function listEnd(chars: string, lines: readonly Line[], at: number): number {
  let last = at;
  while (last + 1 < lines.length && isListLine(chars, lines[last + 1] as Line)) last++;
  return (lines[last] as Line).end;
}

/** The panel that is named last before `to`: 专家组 in 5位专家组成专家组, before 与会专家. View offsets; null where none is within reach. */
function lastPanel(chars: string, to: number): Span | null {
  let experts: Span | null = null;
  for (let end = to; end > Math.max(0, to - antecedentReach); end--) {
    const length = panel.endingAt(chars, end);
    const named = { start: end - length, end };
    if (length > 0 && chars.charAt(end - 1) !== '家') return named;
    if (length > 0) experts ??= named;
  }
  return experts;
}
