import type { Diagnostic, ReportDocument, Speaker } from '../../types.js';
import {
  allColumns,
  type Cell,
  type ColumnKey,
  type ColumnType,
  type HeadingLanguage,
  toCells,
  toHeadings,
  toRowSources,
  toTypes,
} from '../rows.js';
import type { Tell } from '../settings.js';

/** A sheet of the workbook: its columns, and the rows that a report adds to it. */
export interface Sheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly types: readonly ColumnType[];
  readonly toRows: (document: ReportDocument) => readonly (readonly Cell[])[];
}

/** A column of a sheet whose rows are made of a `Source`; heading and kind of cell as in the list of columns. */
type Column<Source> = readonly [key: string, zh: string, type: ColumnType, toCell: (source: Source) => Cell];

interface Of<Part> {
  readonly document: ReportDocument;
  readonly part: Part;
}

const reportColumns: readonly Column<ReportDocument>[] = [
  ['file', '文件', 'text', ({ file }) => file],
  ['title', '标题', 'text', ({ title }) => title],
  ['source', '来源', 'text', ({ source }) => source],
  ['published_on', '发布日期', 'date', ({ publishedOn }) => publishedOn],
  ['held_on', '会议日期', 'date', ({ heldOn }) => heldOn],
  ['speakers', '发言人数', 'integer', ({ speakers }) => speakers.length],
  [
    'proposals',
    '建议数',
    'integer',
    ({ speakers }) => speakers.reduce((sum, { proposals }) => sum + proposals.length, 0),
  ],
  ['announced', '预告发言', 'text', ({ roster }) => toList(roster.announced)],
  ['missing', '未见发言', 'text', ({ roster }) => toList(roster.missing)],
  ['diagnostics', '问题数', 'integer', ({ diagnostics }) => diagnostics.length],
  ['encoding', '编码', 'text', ({ encoding }) => encoding],
];

const speakerColumns: readonly Column<Of<Speaker>>[] = [
  ['file', '文件', 'text', ({ document }) => document.file],
  ['title', '标题', 'text', ({ document }) => document.title],
  ['published_on', '发布日期', 'date', ({ document }) => document.publishedOn],
  ['speaker', '发言人', 'text', ({ part }) => part.name ?? part.group],
  ['organization', '单位', 'text', ({ part }) => part.organization],
  ['post', '职务', 'text', ({ part }) => part.title],
  ['affiliation', '界别', 'text', ({ part }) => part.affiliation],
  ['proposals', '建议数', 'integer', ({ part }) => part.proposals.length],
];

const toDiagnosticColumns = (tell: Tell): readonly Column<Of<Diagnostic>>[] => [
  ['file', '文件', 'text', ({ document }) => document.file],
  ['title', '标题', 'text', ({ document }) => document.title],
  ['line', '行号', 'integer', ({ part }) => part.line],
  ['severity', '级别', 'text', ({ part }) => part.severity],
  ['code', '代码', 'text', ({ part }) => part.code],
  ['message', '说明', 'text', ({ part }) => tell(part)],
];

/** The workbook's sheets, in order: proposals under the columns asked for, speakers, reports, diagnostics, in the words of `tell`. */
export function toSheets(
  columns: readonly ColumnKey[] | null,
  language: HeadingLanguage,
  tell: Tell,
): readonly Sheet[] {
  const keys = columns ?? allColumns;
  const named = (en: string, zh: string) => (language === 'zh' ? zh : en);
  const sheet = <Source>(
    name: string,
    of: readonly Column<Source>[],
    toSources: (document: ReportDocument) => readonly Source[],
  ): Sheet => ({
    name,
    headings: of.map(([key, zh]) => named(key, zh)),
    types: of.map(([, , type]) => type),
    toRows: (document) => toSources(document).map((source) => of.map(([, , , toCell]) => toCell(source))),
  });
  return [
    {
      name: named('proposals', '建议'),
      headings: toHeadings(keys, language),
      types: toTypes(keys),
      toRows: (document) => Array.from(toRowSources(document), (source) => toCells(source, keys)),
    },
    sheet(named('speakers', '发言人'), speakerColumns, (document) => toParts(document, document.speakers)),
    sheet(named('reports', '报告'), reportColumns, (document) => [document]),
    sheet(named('diagnostics', '问题'), toDiagnosticColumns(tell), (document) =>
      toParts(document, document.diagnostics),
    ),
  ];
}

function toParts<Part>(document: ReportDocument, parts: readonly Part[]): Of<Part>[] {
  return parts.map((part) => ({ document, part }));
}

function toList(names: readonly string[]): string | null {
  return names.length > 0 ? names.join('、') : null;
}
