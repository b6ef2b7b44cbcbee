import type { Proposal, ReportDocument, Speaker } from '../types.js';
import { drawTable, type Paragraph, type TableCell } from './draw-table.js';
import { type ColumnKey, toCells, toHeadings, toRowSources } from './rows.js';
import type { Writer, WriteSettings } from './settings.js';
import { toShown } from './shown.js';
import { addToCount, emptyCount, toNothingLine, toSummaryLine } from './summary.js';

/**
 * For people: a table for each report, grouped by speaker, and a summary line under all of them. Where columns are
 * asked for, a row for each proposal under these columns instead.
 */
export const writeTable: Writer = async function* (documents, settings) {
  const { paint, headings, columns } = settings;
  let count = emptyCount;
  for await (const document of documents) {
    count = addToCount(count, document);
    yield `${paint('strong', toShown(document.title ?? document.file))}${paint('faint', toOrigin(document))}\n`;
    const rows = columns ? toFlatRows(document, columns) : toSpeakerRows(document, settings);
    const head = toHeadings(columns ?? ['speaker', 'proposal'], headings);
    if (rows.length === 0) yield `${toNothingLine(headings)}\n`;
    else
      yield* drawTable(
        head.map((text) => [{ text, paint: (line) => paint('strong', line) }]),
        rows,
        settings.width,
      );
    yield '\n';
  }
  yield `${paint('faint', toSummaryLine(count, headings))}\n`;
};

function toOrigin({ source, publishedOn }: ReportDocument): string {
  return [source, publishedOn].map((part) => (part === null ? '' : ` · ${toShown(part)}`)).join('');
}

function toFlatRows(document: ReportDocument, columns: readonly ColumnKey[]): TableCell[][] {
  return Array.from(toRowSources(document), (source) =>
    toCells(source, columns).map((cell) => [{ text: toShown(String(cell ?? '')) }]),
  );
}

function toSpeakerRows(document: ReportDocument, settings: WriteSettings): TableCell[][] {
  let number = 1;
  const rows: TableCell[][] = [];
  for (const speaker of document.speakers) {
    if (speaker.proposals.length === 0) continue;
    const proposals = speaker.proposals.flatMap((proposal) => toParagraphs(proposal, number++, settings));
    rows.push([toWho(speaker, settings), proposals]);
  }
  return rows;
}

/** The proposal behind its number, and under it its keywords. */
function toParagraphs({ text, keywords = [] }: Proposal, number: number, { paint }: WriteSettings): Paragraph[] {
  const count = `${number}. `;
  const hang = count.length;
  const proposal = { text: `${count}${toShown(text)}`, hang };
  if (keywords.length === 0) return [proposal];
  const under = `${' '.repeat(hang)}${toShown(keywords.join(' · '))}`;
  return [proposal, { text: under, hang, paint: (line) => paint('faint', line) }];
}

function toWho({ name, group, organization, title }: Speaker, { paint }: WriteSettings): TableCell {
  const under = [organization, title].flatMap((part) => (part === null ? [] : [toShown(part)]));
  return [
    { text: toShown(name ?? group ?? ''), paint: (line) => paint('strong', line) },
    ...under.map((text) => ({ text, paint: (line: string) => paint('faint', line) })),
  ];
}
