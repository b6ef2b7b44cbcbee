import { CsvError, parse } from 'csv-parse/sync';
import { InputError } from '../errors.js';
import { unguard } from '../write/guard.js';
import { type ColumnKey, columns } from '../write/rows.js';
import type { CountedProposal, CountedReport } from './types.js';

/** The cells of a row that have something in them. */
type Row = Partial<Record<ColumnKey, string>>;

/**
 * Reads csv or tsv as `extract` writes it, under Chinese or English headings and whatever columns it has; rows without a
 * proposal, as spreadsheets leave them, are none. Rows of one file that follow each other are one report. Throws an
 * `InputError` where it is cut off or a row has too many cells.
 */
export function parseRows(text: string, name: string): CountedReport[] {
  const reports: { report: CountedReport; proposals: CountedProposal[] }[] = [];
  for (const row of splitRows(text, name)) {
    if (row.proposal === undefined) continue;
    const file = row.file ?? name;
    const current = reports.at(-1);
    if (current?.report.file === file) current.proposals.push(toProposal(row));
    else {
      const proposals = [toProposal(row)];
      const date = row.held_on ?? row.published_on ?? null;
      reports.push({ report: { file, title: row.title ?? null, date, proposals }, proposals });
    }
  }
  return reports.map(({ report }) => report);
}

function splitRows(text: string, name: string): Row[] {
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  try {
    return parse<Row>(text, {
      bom: true,
      delimiter,
      columns: (headings: string[]) => headings.map(toColumnKey),
      cast: (cell, { header }) => (header ? cell : unguard(cell) || undefined),
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = `${name}:${error.lines ?? 1}`;
    throw new InputError('damaged', 'no-run-report', { place }, error);
  }
}

/** The column under this heading; null for one that is none of `extract`'s, such as a user's own. */
function toColumnKey(heading: string): ColumnKey | null {
  return columns.find(({ key, zh }) => key === heading || zh === heading)?.key ?? null;
}

function toProposal(row: Row): CountedProposal {
  return {
    speaker: row.speaker ?? null,
    organization: row.organization ?? null,
    affiliation: row.affiliation ?? null,
    text: row.proposal ?? '',
    keywords: row.keywords?.split(';') ?? null,
  };
}
