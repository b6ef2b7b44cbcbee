import { nameColumns, nicknameColumns } from '../lexicon/column-heads.js';
import { columnKind, readColumns } from './columns.js';
import { fold } from './fold.js';

/** No table whose columns blanks align has fewer of them. */
const fewestColumns = 3;

/** The head of a column with names, beside others. */
const mayHold = new RegExp(` {2}(?:${[...nameColumns, ...nicknameColumns].join('|')}) {2}`);

/** Two blanks at least part the cells. */
const parting = / {2,}/g;

/**
 * The offsets in the text of the first blank between two cells of a table whose columns blanks align: below a head that tells what each column
 * holds (序号  姓名  意见建议), the lines with as many cells, up to the first with others.
 */
export function findAlignedCells(text: string): readonly number[] {
  const folded = fold(text);
  if (!mayHold.test(folded)) return [];
  const strokes: number[] = [];
  let columns = 0;
  for (const { index: start, 0: line } of folded.matchAll(/[^\n]*\n?/g)) {
    const gaps = gapsOf(line);
    const words = line.trim().replace(parting, '|').replaceAll(' ', '');
    if (gaps.length >= fewestColumns - 1 && isHead(words)) columns = gaps.length + 1;
    else if (gaps.length !== columns - 1) columns = 0;
    if (columns > 0) strokes.push(...gaps.map((at) => start + at));
  }
  return strokes;
}

/** Whether cells between strokes are the head of a table, of which no list knows one at most. */
function isHead(words: string): boolean {
  const unknown = words.split('|').filter((cell) => columnKind(cell) === undefined).length;
  return unknown < 2 && readColumns(words, { start: 0, end: words.length }).length > 0;
}

/** Where the blanks begin that part the cells of a line. */
function gapsOf(line: string): readonly number[] {
  const first = line.search(/\S/);
  const last = line.trimEnd().length;
  return Array.from(line.matchAll(parting), ({ index }) => index).filter((at) => at > first && at < last);
}
