import type { ReportDocument } from '../../types.js';
import type { Cell, HeadingLanguage } from '../rows.js';
import type { WriteSettings } from '../settings.js';
import type { Archive, ArchiveFile } from './archive.js';
import { splitLongTexts } from './long-text.js';
import { type CellColumn, toRowXml } from './row-xml.js';
import { type Sheet, toSheets } from './sheets.js';
import { type Skeleton, toCellColumns, toSheetPath, toSkeleton } from './skeleton.js';
import { toHeight, toWidths } from './widths.js';

/** How much fits into a workbook's cell and sheet. */
export interface WorkbookLimits {
  /** UTF-16 units in a cell. */
  readonly units: number;
  /** Rows on a sheet, its headings among them. */
  readonly rows: number;
}

/** Of the row with the headings, in points. */
const headingHeight = 20;

/** A workbook that is being written. */
export interface Workbook {
  readonly add: (document: ReportDocument) => void;
  /** Ends the workbook and its archive. */
  readonly end: () => Promise<void>;
}

/** A sheet with what all its pages share. */
interface Plan extends Sheet {
  readonly widths: readonly number[];
  readonly cells: readonly CellColumn[];
  /** The XML before the second row. */
  readonly before: string;
}

/** One sheet as the workbook shows it: rows that do not fit a sheet go on to another page of it. */
interface Page {
  readonly name: string;
  readonly widths: readonly number[];
  readonly file: ArchiveFile;
  rows: number;
}

/** Begins a workbook in an archive; columns are as wide as these first reports ask. */
export async function openWorkbook(
  archive: Archive,
  { columns, headings, tell }: WriteSettings,
  sample: readonly ReportDocument[],
  limits: WorkbookLimits,
): Promise<Workbook> {
  const plans = await toPlans(toSheets(columns, headings, tell), sample);
  const pages: Page[] = [];
  const open = ({ widths, before }: Plan, name: string): Page => {
    const page = { name, widths, file: archive.open(toSheetPath(pages.length)), rows: 1 };
    page.file.write(before);
    pages.push(page);
    return page;
  };
  const adders = plans.map((plan) => toAdder(plan, open, limits, headings));
  return {
    add: (document) => {
      for (const add of adders) add(document);
    },
    end: async () => end(archive, pages),
  };
}

async function toPlans(sheets: readonly Sheet[], sample: readonly ReportDocument[]): Promise<readonly Plan[]> {
  const measured = sheets.map((sheet) => ({
    ...sheet,
    widths: toWidths(sheet.headings, sample.flatMap(sheet.toRows)),
  }));
  const skeleton = await toSkeleton(measured.map(({ name, widths }) => ({ name, widths, rows: 1 })));
  return measured.map((sheet, i) => ({
    ...sheet,
    cells: toCellColumns(sheet.types, skeleton.styles),
    before: `${skeleton.sheets[i]?.before}${toHeadingXml(sheet.headings, skeleton)}`,
  }));
}

function toHeadingXml(headings: readonly string[], { styles }: Skeleton): string {
  const columns = toCellColumns(
    headings.map(() => 'text'),
    { ...styles, text: styles.heading },
  );
  return toRowXml(1, headingHeight, headings, columns);
}

/** Writes a report's rows to a sheet's page, and opens the next page where it is full. */
function toAdder(
  plan: Plan,
  open: (plan: Plan, name: string) => Page,
  limits: WorkbookLimits,
  language: HeadingLanguage,
): (document: ReportDocument) => void {
  let page = open(plan, plan.name);
  let number = 1;
  const add = (cells: readonly Cell[]) => {
    if (page.rows === limits.rows) page = open(plan, `${plan.name} ${++number}`);
    page.rows += 1;
    page.file.write(toRowXml(page.rows, toHeight(cells, plan.widths), cells, plan.cells));
  };
  return (document) => {
    for (const cells of plan.toRows(document)) splitLongTexts(cells, language, limits.units).forEach(add);
  };
}

async function end(archive: Archive, pages: readonly Page[]): Promise<void> {
  const { sheets, others } = await toSkeleton(pages);
  for (const [i, { file }] of pages.entries()) {
    file.write(sheets[i]?.after ?? '');
    file.end();
  }
  for (const [path, bytes] of Object.entries(others)) archive.add(path, bytes);
  archive.end();
}
