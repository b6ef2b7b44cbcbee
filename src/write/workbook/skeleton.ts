import { type CellStyle, colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { ColumnType } from '../rows.js';
import { readArchive } from './archive.js';
import type { CellColumn, Styles } from './row-xml.js';

/** What a workbook needs to know of one of its sheets before its rows. */
interface SheetShape {
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** How many rows the filter covers, headings included. */
  readonly rows: number;
}

/** A workbook without rows, taken apart. */
export interface Skeleton {
  /** Of each sheet, what stands before and after its rows. */
  readonly sheets: readonly { readonly before: string; readonly after: string }[];
  /** All other files of the archive, by path. */
  readonly others: Readonly<Record<string, Uint8Array>>;
  readonly styles: Styles;
}

const font = { name: 'Calibri', size: 11 };

const looks: Readonly<Record<keyof Styles, CellStyle>> = {
  heading: {
    font: { ...font, bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DCE6F1' } },
    alignment: { vertical: 'center', wrapText: true },
  },
  // “@” is a text: the cell stays one when somebody edits it.
  text: { font, numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  date: { font, numFmt: 'yyyy-mm-dd', alignment: { vertical: 'top', horizontal: 'left' } },
  integer: { font, numFmt: '0', alignment: { vertical: 'top', horizontal: 'center' } },
};

const lookNames: readonly (keyof Styles)[] = ['heading', 'text', 'date', 'integer'];

/**
 * The workbook of these sheets without their rows: headings stay in sight, every column has a filter, printing fits the
 * page's width. It is made twice: rows are written between what stands before and after them, and the filters' length is
 * known when all rows are.
 */
export async function toSkeleton(shapes: readonly SheetShape[]): Promise<Skeleton> {
  const sheets = shapes.map(toSheet);
  const modified = new Date(1980, 0, 1);
  const files = { ...readArchive(await writeXlsx({ sheets, properties: { creator: 'proposals', modified } })) };
  const decoder = new TextDecoder();
  const cut = shapes.map((_, i) => {
    const path = toSheetPath(i);
    const [before = '', rows = '', after = ''] = decoder
      .decode(files[path])
      .split(/(?<=<sheetData>)|(?=<\/sheetData>)/);
    delete files[path];
    // The size of a sheet that is being written is not known, and need not be told.
    return { before: before.replace(/<dimension [^<>]{0,80}>/, ''), rows, after };
  });
  return { sheets: cut, others: files, styles: parseStyles(cut[0]?.rows ?? '') };
}

/** The path of a workbook's sheet in the archive, by its index. */
export function toSheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The columns of a sheet as its rows need them. */
export function toCellColumns(types: readonly ColumnType[], styles: Styles): CellColumn[] {
  return types.map((type, i) => ({ letters: colToLetter(i), type, style: styles[type] }));
}

/** A sheet with one row: a cell in each look, which tells the number of its style. */
function toSheet({ name, widths, rows }: SheetShape): WriteSheet {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [lookNames.map(() => 0)],
    cells: new Map(lookNames.map((look, i) => [`0,${i}`, { value: 0, style: looks[look] }])),
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${colToLetter(widths.length - 1)}${rows}` },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C&A  &P / &N' },
  };
}

function parseStyles(rows: string): Styles {
  const numbers = Array.from(rows.matchAll(/ s="(\d+)"/g), ([, number]) => Number(number));
  const [heading, text, date, integer] = numbers;
  if (heading === undefined || text === undefined || date === undefined || integer === undefined) {
    throw new Error('the skeleton of the workbook has no styles');
  }
  return { heading, text, date, integer };
}
