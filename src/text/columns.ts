import {
  bodyColumns,
  nameColumns,
  otherColumns,
  postColumns,
  proposalColumns,
  sectorColumns,
  standingColumns,
} from '../lexicon/column-heads.js';
import type { Span } from '../types.js';
import { indexWithin } from './within.js';

/** What a column of a table or a field of a form holds. */
export type ColumnKind = keyof typeof lists;

const lists = {
  name: nameColumns,
  body: bodyColumns,
  post: postColumns,
  standing: standingColumns,
  sector: sectorColumns,
  proposal: proposalColumns,
  other: otherColumns,
} as const;

const kindOf = new Map(
  (Object.keys(lists) as ColumnKind[]).flatMap((kind) => lists[kind].map((word) => [word, kind] as const)),
);

/** What the head of a column says that the column holds (提案人, 单位及职务, 意见建议); undefined where a cell is no head. */
export function columnKind(cell: string): ColumnKind | undefined {
  return kindOf.get(cell);
}

/** The cells of a line of the view that strokes part, empty ones among them; none where no stroke stands in it. View offsets. */
export function splitCells(chars: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  let from = start;
  for (let at = indexWithin(chars, '|', from, end); at >= 0; at = indexWithin(chars, '|', from, end)) {
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells.length === 0 ? [] : [...cells, { start: from, end }];
}

/** Whether the cells of a line are the heads of a table's columns. View offsets. */
export function isColumnHeads(chars: string, line: Span): boolean {
  const cells = splitCells(chars, line);
  return cells.length > 1 && cells.every(({ start, end }) => columnKind(chars.slice(start, end)) !== undefined);
}
