import { type ColumnKind, columnKind, splitCells } from '../text/columns.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Field, toAnnouncement, withFields } from './fields.js';
import type { Line } from './lines.js';
import type { Voice } from './speaker.js';
import { parseTurnVoice } from './turn-voice.js';

/**
 * The lines with the rows of each table whose head says where its speakers and their proposals stand (姓名|单位职务|意见建议)
 * as turns of their own.
 */
export function withColumns(view: View, lines: readonly Line[]): readonly Line[] {
  let columns: readonly ColumnKind[] = [];
  let voice: Voice | null = null;
  return lines.map((line) => {
    const cells = splitCells(view.chars, line);
    const head = toColumns(view, cells);
    if (head.length > 0 || cells.length !== columns.length) {
      columns = head;
      voice = null;
      return line;
    }
    const fields = columns.map((kind, i): Field => ({ kind, value: cells[i] as Span }));
    voice = readVoice(view, fields) ?? voice;
    const said = fields.find(({ kind }) => kind === 'proposal')?.value;
    return voice && said && said.end > said.start ? toRow(line, voice, said) : line;
  });
}

/** What the columns hold, where the cells are their heads and they have speakers and proposals; else none. */
function toColumns({ chars }: View, cells: readonly Span[]): readonly ColumnKind[] {
  const kinds = cells.flatMap(({ start, end }) => columnKind(chars.slice(start, end)) ?? []);
  const isHead = kinds.length === cells.length && kinds.includes('proposal');
  return isHead && (kinds.includes('name') || kinds.includes('body')) ? kinds : [];
}

/** Who speaks in a row; null where the cell of the name is empty, as below one that spans several rows. */
function readVoice(view: View, fields: readonly Field[]): Voice | null {
  const speaker = fields.find(({ kind }) => kind === 'name') ?? fields.find(({ kind }) => kind === 'body');
  const voice = speaker && speaker.value.end > speaker.value.start ? parseTurnVoice(view, speaker.value, true) : null;
  return voice && withFields(view, voice, fields);
}

/** The line as a turn of nothing but the cell with the proposals, which the column's head has announced. */
function toRow(line: Line, voice: Voice, { start, end }: Span): Line {
  return {
    ...line,
    end,
    head: { start: line.start, contentStart: start, voice, rule: 'turn-row', bare: false, marked: true },
    triggers: [toAnnouncement(start), ...line.triggers.filter((each) => each.start >= start && each.end <= end)],
    signs: true,
  };
}
