import { type ColumnKind, columnKind, isColumnHeads, splitCells } from '../text/columns.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Field, toAnnouncement, withFields } from './fields.js';
import type { Line } from './lines.js';
import { parseTurnVoice } from './turn-voice.js';

/** 对区政府工作的意见建议: what ends the label of a field for proposals, and no label is longer. */
const proposing = /建议(?:内容|摘要)?$/;
const longestLabel = 20;

/**
 * The lines of forms that are laid out in cells, label and value in turns (姓名|张伟民, 单位及职务|区税务局副局长, 具体建议|…): the
 * line with the name is the head of a turn, the others say who that is, and a label with 建议 opens the scope up to the next field.
 */
export function withForms(view: View, lines: readonly Line[]): readonly Line[] {
  const read = [...lines];
  let head = -1;
  let open = false;
  lines.forEach((line, i) => {
    const cells = splitCells(view.chars, line);
    if (open && cells.length > 0) {
      read[i - 1] = { ...(read[i - 1] as Line), signs: true };
      open = false;
    }
    const fields = toFields(view, line, cells);
    const named = nameIn(view, line, fields);
    if (named) {
      head = i;
      read[i] = named;
    }
    if (head < 0 || fields.length === 0) return;
    read[head] = withPosts(view, read[head] as Line, fields);
    const said = fields.find(({ kind, value }) => kind === 'proposal' && value.end > value.start)?.value;
    if (!said) return;
    read[i] = { ...(read[i] as Line), triggers: [toAnnouncement(said.start), ...line.triggers] };
    open = true;
  });
  return read;
}

/** The fields of a line, where its first cell is a label; the last of them up to the line's end. */
function toFields({ chars }: View, line: Line, cells: readonly Span[]): readonly Field[] {
  if (isColumnHeads(chars, line)) return [];
  const fields: Field[] = [];
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const kind = labelKind(chars, cells[i] as Span);
    if (!kind) return fields;
    const value = cells[i + 1] as Span;
    fields.push({ kind, value: kind === 'proposal' ? { start: value.start, end: line.end } : value });
  }
  return fields;
}

function labelKind(chars: string, { start, end }: Span): ColumnKind | undefined {
  const label = chars.slice(start, end);
  return columnKind(label) ?? (label.length <= longestLabel && proposing.test(label) ? 'proposal' : undefined);
}

/** The line with the name of a form as the head of a turn; null where it gives none. */
function nameIn(view: View, line: Line, fields: readonly Field[]): Line | null {
  const value = fields.find(({ kind }) => kind === 'name')?.value;
  const voice = value && value.end > value.start ? parseTurnVoice(view, value, true) : null;
  return (
    voice && {
      ...line,
      head: { start: line.start, contentStart: line.end, voice, rule: 'turn-label', bare: false, marked: false },
    }
  );
}

function withPosts(view: View, line: Line, fields: readonly Field[]): Line {
  return line.head ? { ...line, head: { ...line.head, voice: withFields(view, line.head.voice, fields) } } : line;
}
