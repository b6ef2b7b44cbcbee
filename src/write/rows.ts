import type { Proposal, ReportDocument, Speaker } from '../types.js';

/** One proposal with its speaker and report: what a flat row is made of. */
interface RowSource {
  readonly document: ReportDocument;
  readonly speaker: Speaker;
  readonly proposal: Proposal;
  /** Counts within the report, from 1. */
  readonly number: number;
}

/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | null;

/** What a column's cells hold: texts, ISO dates or whole numbers. */
export type ColumnType = 'text' | 'date' | 'integer';

interface Column {
  readonly key: string;
  readonly zh: string;
  readonly type: ColumnType;
  readonly toCell: (source: RowSource) => Cell;
}

/** The columns of a proposal row, in their order: the one list that every flat format follows. */
export const columns = [
  { key: 'file', zh: '文件', type: 'text', toCell: ({ document }) => document.file },
  { key: 'title', zh: '标题', type: 'text', toCell: ({ document }) => document.title },
  { key: 'source', zh: '来源', type: 'text', toCell: ({ document }) => document.source },
  { key: 'published_on', zh: '发布日期', type: 'date', toCell: ({ document }) => document.publishedOn },
  { key: 'held_on', zh: '会议日期', type: 'date', toCell: ({ document }) => document.heldOn },
  { key: 'speaker', zh: '发言人', type: 'text', toCell: ({ speaker }) => speaker.name ?? speaker.group },
  { key: 'organization', zh: '单位', type: 'text', toCell: ({ speaker }) => speaker.organization },
  { key: 'post', zh: '职务', type: 'text', toCell: ({ speaker }) => speaker.title },
  { key: 'affiliation', zh: '界别', type: 'text', toCell: ({ speaker }) => speaker.affiliation },
  { key: 'number', zh: '序号', type: 'integer', toCell: ({ number }) => number },
  { key: 'proposal', zh: '建议', type: 'text', toCell: ({ proposal }) => proposal.text },
  { key: 'keywords', zh: '关键词', type: 'text', toCell: ({ proposal }) => proposal.keywords?.join(';') ?? null },
  { key: 'line', zh: '行号', type: 'integer', toCell: ({ proposal }) => proposal.line },
  { key: 'duplicate_of', zh: '重复于', type: 'text', toCell: ({ document }) => document.duplicateOf ?? null },
] as const satisfies readonly Column[];

/** The key of a column, as `--columns` and an English heading name it. */
export type ColumnKey = (typeof columns)[number]['key'];

/** Every column's key, in order. */
export const allColumns: readonly ColumnKey[] = columns.map(({ key }) => key);

/** The language of headings: the keys themselves, or their Chinese names. */
export type HeadingLanguage = 'en' | 'zh';

/** The headings of these columns. */
export function toHeadings(keys: readonly ColumnKey[], language: HeadingLanguage): string[] {
  return keys.map((key) => (language === 'zh' ? columnOf(key).zh : key));
}

/** What the cells of these columns hold. */
export function toTypes(keys: readonly ColumnKey[]): ColumnType[] {
  return keys.map((key) => columnOf(key).type);
}

/** A report's rows: one per proposal, in the order of the speakers and of each one's proposals. */
export function* toRowSources(document: ReportDocument): Generator<RowSource> {
  let number = 1;
  for (const speaker of document.speakers) {
    for (const proposal of speaker.proposals) yield { document, speaker, proposal, number: number++ };
  }
}

/** The cells of one row under these columns. */
export function toCells(source: RowSource, keys: readonly ColumnKey[]): Cell[] {
  return keys.map((key) => columnOf(key).toCell(source));
}

function columnOf(key: ColumnKey): Column {
  return columns.find((column) => column.key === key) as Column;
}
