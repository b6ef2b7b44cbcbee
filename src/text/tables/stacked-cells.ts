import { nameColumns, numberColumns } from '../../lexicon/column-heads.js';
import { anyOf } from '../any-of.js';
import { fold } from '../fold.js';
import type { CellBreaks } from './cell-breaks.js';
import { parseStackedForm, toLabels } from './stacked-form.js';
import { type TextLine, toTextLines } from './stacked-lines.js';
import { parseStackedTable } from './stacked-table.js';

/** A line of a folded text that is the head of a column with names or numbers, or the label of a field with a name. */
const mayHold = new RegExp(`^ {0,8}${anyOf([...nameColumns, ...numberColumns])} {0,8}$`, 'm');

/** What ends a line within a paragraph of a cell. */
const goingOn = /[,、]$/;

const none: CellBreaks = { strokes: [], blanks: [], stops: [] };

/**
 * Reads the tables and forms of a text that have a line for each cell and nothing to part them: the heads of the columns below
 * each other and then the rows (序号, 姓名, 意见建议, 1, 张伟民, …), or labels and values in turns (姓名, 张伟民, 意见建议, …).
 */
export function findStackedCells(text: string): CellBreaks {
  if (!mayHold.test(fold(text))) return none;
  const lines = toTextLines(text);
  const isLabel = toLabels(lines);
  const strokes: number[] = [];
  const blanks: number[] = [];
  const stops: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const read = parseStackedTable(lines, at) ?? parseStackedForm(lines, at, isLabel);
    for (const i of read?.parted ?? []) {
      const [first, ...others] = lineEnds(text, lines, i);
      strokes.push(first as number);
      blanks.push(...others);
    }
    for (const i of read?.joined ?? []) {
      const [first, ...others] = lineEnds(text, lines, i);
      (goingOn.test((lines[i] as TextLine).words) ? blanks : stops).push(first as number);
      blanks.push(...others);
    }
    at = read?.next ?? at + 1;
  }
  return { strokes, blanks, stops };
}

/** The offsets of the line ends between a line and the next one that is not blank. */
function lineEnds(text: string, lines: readonly TextLine[], at: number): readonly number[] {
  const from = (lines[at] as TextLine).end;
  const between = text.slice(from, (lines[at + 1] as TextLine).start);
  return Array.from(between.matchAll(/[\r\n]/g), ({ index }) => from + index);
}
