import type { Voice } from '../../../mentions/voice.js';
import { lineMarkerEnd } from '../../../text/markers.js';
import { isSaid, splitCells } from '../../../text/tables/columns.js';
import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';
import { type Cell, cellOf, isEmpty, namedVoice, ownTriggers, triggersOf, withCells } from './cells.js';

/** What a cell says that means the one above; an empty one may be that stretched into the row. */
const same = /^(?:同上|〃)?$/;

/**
 * The cells of a row, those that say 同上 as the row above has them, and empty ones that stretch into the row: all of them where the name does, else
 * those before the name.
 */
export function resolveCells(chars: string, cells: readonly Cell[], above: readonly Cell[]): readonly Cell[] {
  const isSame = ({ start, end }: Cell) => same.test(chars.slice(start, end));
  const name = cells.findIndex(isName);
  const isMerged = cells[name] !== undefined && isSame(cells[name]);
  return cells.map((cell, i) => {
    const stretches = cell.end > cell.start || isMerged || i < name;
    return !isSaid(cell.kind) && isSame(cell) && stretches ? (above[i] ?? cell) : cell;
  });
}

function isName({ kind }: Cell): boolean {
  return kind === 'name' || kind === 'nickname';
}

/** Who speaks in a row; null where it names nobody. */
export function parseRowVoice(view: View, cells: readonly Cell[]): Voice | null {
  const before = cells.slice(
    0,
    cells.findIndex(({ kind }) => isSaid(kind)),
  );
  const name = cells.find(isName);
  const isNamed = name !== undefined && !isEmpty(view.chars, name);
  // 7|—|镇妇联|…: where the name is left out, the body speaks.
  const kinds = name && !isNamed ? (['body', 'standing'] as const) : (['body', 'sector'] as const);
  const speaker =
    (isNamed ? name : kinds.flatMap((kind) => before.find((cell) => cell.kind === kind) ?? [])[0]) ?? name;
  const voice = speaker && namedVoice(view, speaker);
  return voice
    ? withCells(
        view,
        voice,
        cells.filter((cell) => cell !== speaker),
      )
    : null;
}

/** 增设路灯;|建议修路, 1.增设路灯。2.|建议修路: whether what stands before a cell's own trigger is part of a list of its proposals. */
function isListed(before: string): boolean {
  return !before.includes('。') && (before.includes(';') || lineMarkerEnd(before, 0) > 0);
}

/** The lines of a row as a turn of nothing but the cell with the proposals or, where the table has none for them, the opinion. */
export function toRow(
  view: View,
  [first, ...more]: readonly Line[],
  cells: readonly Cell[],
  voice: Voice | null,
  proposes: boolean,
): Line[] {
  const { chars } = view;
  const proposal = cellOf(chars, cells, 'proposal');
  const said = proposal ?? (cells.some(({ kind }) => kind === 'proposal') ? null : cellOf(chars, cells, 'opinion'));
  const line = first as Line;
  if (!voice || !said) return [line, ...more].map((each) => ({ ...each, head: null, triggers: [] }));
  const { start } = said;
  const head = {
    start: line.start,
    contentStart: start,
    voice,
    rule: 'turn-row',
    bare: false,
    ornamented: true,
  } as const;
  const own = ownTriggers(line, said);
  const before = chars.slice(start, own[0]?.start ?? said.end);
  const speaksForItself = proposes && (own.length > 0 ? !isListed(before) : before.includes('希望'));
  const triggers = proposal && !speaksForItself ? triggersOf(view, line, said) : own;
  const rows = [
    { ...line, end: said.end, head, triggers },
    ...more.map((each): Line => ({ ...each, head: null, end: firstCellEnd(chars, each) })),
  ];
  return rows.map((each, i) => (i === rows.length - 1 ? { ...each, endsWords: true } : each));
}

function firstCellEnd(chars: string, line: Line): number {
  return splitCells(chars, line)[0]?.end ?? line.end;
}
