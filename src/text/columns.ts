import {
  bodyColumns,
  nameColumns,
  opinionColumns,
  otherColumns,
  postColumns,
  proposalColumns,
  sectorColumns,
  standingColumns,
  titleColumns,
} from '../lexicon/column-heads.js';
import type { Span } from '../types.js';
import { indexWithin } from './within.js';

/** What a column of a table or a field of a form holds. */
export type ColumnKind = keyof typeof lists | 'proposal';

const lists = {
  name: nameColumns,
  body: bodyColumns,
  post: postColumns,
  standing: standingColumns,
  sector: sectorColumns,
  opinion: opinionColumns,
  title: titleColumns,
  other: otherColumns,
} as const;

const kindOf = new Map(
  (Object.keys(lists) as (keyof typeof lists)[]).flatMap((kind) => lists[kind].map((word) => [word, kind] as const)),
);

const proposal = new RegExp(`^(?:${proposalColumns.join('|')})$`);

/** No label is longer, and no head of a column that no list holds. */
const longestLabel = 24;
const longestUnknown = 8;

/** What the head of a column or the label of a field says that it holds (提案人, 单位及职务, 意见建议); undefined where a cell is neither. */
export function columnKind(cell: string): ColumnKind | undefined {
  return kindOf.get(cell) ?? (cell.length <= longestLabel && proposal.test(cell) ? 'proposal' : undefined);
}

/**
 * The cells of a line of the view that strokes part, empty ones among them, but for those outside of strokes at both ends
 * (|甲|乙|); none where no stroke stands in it. View offsets.
 */
export function splitCells(chars: string, { start, end }: Span): readonly Span[] {
  const isFramed = end - start > 2 && chars.charAt(start) === '|' && chars.charAt(end - 1) === '|';
  const to = isFramed ? end - 1 : end;
  const cells: Span[] = [];
  let from = isFramed ? start + 1 : start;
  for (let at = indexWithin(chars, '|', from, to); at >= 0; at = indexWithin(chars, '|', from, to)) {
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells.length === 0 ? [] : [...cells, { start: from, end: to }];
}

/**
 * What the columns hold of a table whose head a line is: one with a column for proposals, opinions or titles and one for
 * whose they are, and nothing but short words in the others. None where the line is no such head. View offsets.
 */
export function readColumns(chars: string, line: Span): readonly ColumnKind[] {
  const cells = splitCells(chars, line).map(({ start, end }) => chars.slice(start, end));
  const kinds = cells.map((cell) => columnKind(cell) ?? (isUnknown(cell) ? 'other' : null));
  const speaks = kinds.includes('name') || kinds.includes('body') || kinds.includes('sector');
  const isSaid = kinds.includes('proposal') || kinds.includes('opinion') || kinds.includes('title');
  return speaks && isSaid && !kinds.includes(null) ? (kinds as ColumnKind[]) : [];
}

function isUnknown(cell: string): boolean {
  return cell.length <= longestUnknown && !/[\d。,:;!?]/.test(cell);
}
