import { findAlignedCells } from './aligned-cells.js';
import { findCommaCells } from './comma-cells.js';
import { findStackedCells } from './stacked-cells.js';
import { findStruckCells } from './struck-cells.js';
import { findTabbedCells } from './tabbed-cells.js';

/** Offsets in the text of the tabs, blanks, commas and line ends that part the cells of tables and forms, and of the line ends within a cell or a row. */
export interface CellBreaks {
  readonly strokes: readonly number[];
  readonly blanks: readonly number[];
}

/** What parts the cells of the tables and forms of a text where strokes do not. */
export function findCellBreaks(text: string): CellBreaks {
  const commas = findCommaCells(text);
  const stacked = findStackedCells(text);
  const tabbed = findTabbedCells(text);
  return {
    strokes: [...tabbed.strokes, ...findAlignedCells(text), ...commas.strokes, ...stacked.strokes],
    blanks: [...tabbed.blanks, ...findStruckCells(text), ...commas.blanks, ...stacked.blanks],
  };
}
