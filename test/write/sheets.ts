import readExcelFile from 'read-excel-file/node';
import type { ReportDocument } from '../../src/types.js';
import { type Writer, type WriteSettings, writers } from '../../src/write/index.js';
import { writtenBytes } from './document.js';

type Cells = readonly (string | number | boolean | Date | null)[];

/** The rows of every sheet, by its name, as read-excel-file sees them. */
export async function sheetsOf(
  documents: readonly ReportDocument[],
  settings: Partial<WriteSettings> = {},
  writer: Writer = writers.xlsx,
): Promise<Record<string, readonly Cells[]>> {
  const sheets = await readExcelFile(await writtenBytes(writer, documents, settings), { trim: false });
  return Object.fromEntries(sheets.map(({ sheet, data }) => [sheet, data as readonly Cells[]]));
}
