import type { ReportDocument } from '../types.js';
import type { Writer } from './settings.js';
import { openArchive } from './workbook/archive.js';
import { openWorkbook, type WorkbookLimits } from './workbook/workbook.js';

/** What Excel can hold, by its specifications. */
const usual: WorkbookLimits = { units: 32_767, rows: 1_048_576 };

/** How many reports the columns' widths are measured by; they are held in memory until then. */
const sampleSize = 200;

/**
 * A workbook with a sheet each of proposals, speakers, reports and diagnostics. The first is written as the reports come;
 * the rows of the others wait, compressed, until it is whole.
 */
export const writeXlsx = toXlsxWriter(usual);

/** The writer of workbooks that keep to these limits; what is longer goes on in the next row, or on the next sheet. */
export function toXlsxWriter(limits: WorkbookLimits): Writer {
  return async function* (documents, settings) {
    const { first, all } = await peek(documents, sampleSize);
    const archive = openArchive();
    const workbook = await openWorkbook(archive, settings, first, limits);
    for await (const document of all) {
      workbook.add(document);
      yield* archive.take();
    }
    await workbook.end();
    yield* archive.take();
  };
}

/** The first reports, and all of them from the first on. */
async function peek(documents: AsyncIterable<ReportDocument>, count: number) {
  const rest = documents[Symbol.asyncIterator]();
  const first: ReportDocument[] = [];
  while (first.length < count) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
  }
  async function* all(): AsyncGenerator<ReportDocument> {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { first, all: all() };
}
