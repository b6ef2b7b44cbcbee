import { findAlignedCells } from './aligned-cells.js';
import { findDelimitedCells } from './delimited-cells.js';
import { findStackedCells } from './stacked-cells.js';
import { findStruckCells } from './struck-cells.js';
import { findTabbedCells } from './tabbed-cells.js';

/** Offsets in the text of the tabs, blanks, commas and line ends that part the cells of tables and forms, and of the line ends within a cell or a row. */
export interface CellBreaks {
  readonly strokes: readonly number[];
  readonly blanks: readonly number[];
  /** The line ends within a cell behind which a further item of its list, or paragraph, begins. */
  readonly stops: readonly number[];
}

/** What parts the cells of the tables and forms of a text where strokes do not. */
export function findCellBreaks(text: string): CellBreaks {
  const delimited = findDelimitedCells(text);
  const stacked = findStackedCells(text);
  const tabbed = findTabbedCells(text);
  const aligned = findAlignedCells(text);
  return {
    strokes: [...tabbed.strokes, ...aligned.strokes, ...delimited.strokes, ...stacked.strokes],
    blanks: [...tabbed.blanks, ...findStruckCells(text), ...delimited.blanks, ...stacked.blanks],
    stops: [...delimited.stops, ...stacked.stops, ...aligned.stops],
  };
}
