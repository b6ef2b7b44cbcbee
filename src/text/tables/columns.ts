import {
  bodyColumns,
  deadlineColumns,
  nameColumns,
  nicknameColumns,
  numberColumns,
  opinionColumns,
  otherColumns,
  postColumns,
  proposalColumns,
  recordColumns,
  sectorColumns,
  standingColumns,
  tasksOfBodies,
  titleColumns,
} from '../../lexicon/column-heads.js';
import type { Span } from '../../types.js';
import { anyOf } from '../any-of.js';
import { indexWithin } from '../within.js';

/** What a column of a table or a field of a form holds. */
export type ColumnKind = keyof typeof lists | 'proposal';

const lists = {
  name: nameColumns,
  nickname: nicknameColumns,
  body: bodyColumns,
  post: postColumns,
  standing: standingColumns,
  sector: sectorColumns,
  opinion: opinionColumns,
  title: titleColumns,
  other: [...numberColumns, ...otherColumns],
} as const;

const kindOf = new Map(
  (Object.keys(lists) as (keyof typeof lists)[]).flatMap((kind) => lists[kind].map((word) => [word, kind] as const)),
);

const record = new Set(recordColumns);
const deadline = new Set(deadlineColumns);
const ofBodies = new RegExp(anyOf(tasksOfBodies));
const proposal = new RegExp(`^${anyOf(proposalColumns)}$`);

/** The head of a column for proposals, or the label of a form's field. */
const place = /建议[^|\n。]{0,4}(?:\||\n|$)/;

/** No label is longer, and no head of a column that no list holds. */
const longestLabel = 24;
const longestUnknown = 8;

/** 答复|(信息化办公室). */
const note = /\([^()]*\)$/;

/** 领衔代表|及|职务: what parts the things that a column holds. */
const joint = /及|和|与|或|、|\//;

/** What the head of a column or the label of a field says that it holds (提案人, 单位及职务, 意见建议); undefined where a cell is neither. */
export function columnKind(cell: string): ColumnKind | undefined {
  return (
    kindOf.get(cell) ??
    kindOf.get(cell.replace(note, '')) ??
    jointKind(cell) ??
    (cell.length <= longestLabel && proposal.test(cell) ? 'proposal' : undefined)
  );
}

/** 领衔代表及职务, 身份/所属团体: what a column of several things holds that lists have one by one. */
function jointKind(cell: string): ColumnKind | undefined {
  const [first, ...others] = cell.length <= longestLabel ? cell.split(joint).map((part) => kindOf.get(part)) : [];
  if (others.length === 0 || first === undefined || others.includes(undefined)) return undefined;
  if (first === 'name' || others.every((kind) => kind === first)) return first;
  const holds = [first, ...others].every((kind) => kind === 'body' || kind === 'post' || kind === 'standing');
  return holds ? 'standing' : undefined;
}

/** Whether cells of a kind hold what somebody says, or has handed in. */
export function isSaid(kind: ColumnKind | null | undefined): boolean {
  return kind === 'proposal' || kind === 'opinion' || kind === 'title';
}

/** Whether a text of the view may have a table or a form with a place for proposals; few have strokes at all. */
export function mayHoldTable(chars: string): boolean {
  return chars.includes('|') && place.test(chars);
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

/** The cells within strokes at both ends of a line: |甲|乙|; all of them where none stand there. */
export function withoutFrame(cells: readonly Span[]): readonly Span[] {
  const [first, last] = [cells[0], cells.at(-1)];
  const isFramed = cells.length > 2 && first?.start === first?.end && last?.start === last?.end;
  return isFramed ? cells.slice(1, -1) : cells;
}

/**
 * What the columns hold of a table whose head a line is: one with a column for proposals, opinions or titles and one for
 * whose they are, and nothing but short words in the others. None where the line is no such head. View offsets.
 */
export function parseColumnKinds(chars: string, line: Span): readonly ColumnKind[] {
  const cells = withoutFrame(splitCells(chars, line)).map(({ start, end }) => chars.slice(start, end));
  const kinds = cells.map((cell) => columnKind(cell) ?? (isUnknown(cell) ? 'other' : null));
  if (
    cells.some(
      (cell) => record.has(cell) || (deadline.has(cell) && !kinds.includes('name') && !kinds.includes('nickname')),
    )
  )
    return [];
  const isTask = !kinds.includes('name') && cells.some((cell, i) => kinds[i] === 'proposal' && ofBodies.test(cell));
  if (isTask) return [];
  const speaks =
    kinds.includes('name') || kinds.includes('nickname') || kinds.includes('body') || kinds.includes('sector');
  return speaks && kinds.some(isSaid) && !kinds.includes(null) ? (kinds as ColumnKind[]) : [];
}

/** Whether folded cells between strokes are the head of a table, of which no list knows one at most. */
export function isHeadOfTable(words: string): boolean {
  const unknown = words.split('|').filter((cell) => columnKind(cell) === undefined).length;
  return unknown < 2 && parseColumnKinds(words, { start: 0, end: words.length }).length > 0;
}

function isUnknown(cell: string): boolean {
  return cell.length <= longestUnknown && !/[\d。,:;!?]/.test(cell);
}

/** Whether a line is the head of a table with other columns: short words, and most of them heads of columns (任务|责任单位|完成时限). */
export function isHeadOfAnother(chars: string, line: Span): boolean {
  const cells = withoutFrame(splitCells(chars, line)).map(({ start, end }) => chars.slice(start, end));
  const known = cells.filter((cell) => columnKind(cell) !== undefined).length;
  return cells.every(isUnknown) && known * 2 > cells.length;
}
