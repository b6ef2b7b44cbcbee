import { fold } from '../fold.js';
import { lineMarkerEnd } from '../markers.js';
import type { CellBreaks } from './cell-breaks.js';
import { columnKind, isSaid } from './columns.js';

/** Fewer tabs make no row. */
const fewestTabs = 2;

/** No row goes over more lines. */
const mostLines = 20;

/** A line with tabs: where they stand in the text, and those of them that have something before and behind them. */
interface TabbedLine {
  readonly start: number;
  readonly end: number;
  readonly tabs: readonly number[];
  readonly inner: readonly number[];
}

/**
 * The offsets in the text of the tabs that part the cells of a table, as one copied from a sheet or a document has them: those of the lines that
 * share their number of tabs, two at least, with another line. Tabs at a line's head or end part empty cells only where another row has as many
 * within it. In a form one tab parts each label from its value. `blanks` are the line ends within a cell, where a row goes over several lines.
 */
export function findTabbedCells(text: string): Omit<CellBreaks, 'stops'> {
  if (!text.includes('\t')) return { strokes: [], blanks: [] };
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => parseTabs(line, index));
  const full = new Set(lines.flatMap(({ tabs, inner }) => (tabs.length === inner.length ? [tabs.length] : [])));
  const rows = new Map<number, (readonly number[])[]>();
  for (const { tabs, inner } of lines) {
    const parting = full.has(tabs.length) ? tabs : inner;
    if (parting.length < fewestTabs) continue;
    const alike = rows.get(parting.length);
    if (alike) alike.push(parting);
    else rows.set(parting.length, [parting]);
  }
  const alike = [...rows.entries()].filter(([, each]) => each.length > 1);
  const broken = findBrokenRows(lines, Math.max(0, ...alike.map(([count]) => count)));
  const blanks = new Set([...broken.blanks, ...findContinued(text, lines)]);
  const strokes = [...alike.flatMap(([, each]) => each.flat()), ...findFields(text, lines), ...broken.strokes];
  return { strokes: [...new Set(strokes)].filter((at) => !blanks.has(at)), blanks: [...blanks] };
}

/** 1→张伟民→塘埂上再装一圈⏎→→栏杆: the line end and the tabs before what goes on with the last cell of the row above, in which alone it stands. */
function findContinued(text: string, lines: readonly TabbedLine[]): readonly number[] {
  let columns = 0;
  return lines.flatMap(({ start, end, tabs, inner }, i) => {
    const isLed = tabs.length >= fewestTabs && tabs.every((at, count) => at === start + count);
    if (!isLed) columns = tabs.length === inner.length ? tabs.length : 0;
    const goesOn = isLed && tabs.length === columns && !opensEntry(text.slice(start + tabs.length, end));
    return goesOn ? [(lines[i - 1] as TabbedLine).end, ...tabs] : [];
  });
}

/** 2.增设座椅, 建议修桥, (二)修桥: whether the words in a last cell stand for themselves. */
function opensEntry(words: string): boolean {
  return lineMarkerEnd(fold(words), 0) > 0 || /^(?:建议|[(（【[])/.test(words);
}

/** 2→张伟民→建议:⏎1.修路。⏎2.架桥。→县住建局, where the other rows have three tabs: the rows below a whole one that a line end in a cell breaks. */
function findBrokenRows(lines: readonly TabbedLine[], count: number): Omit<CellBreaks, 'stops'> {
  const rows: (readonly TabbedLine[])[] = [];
  let isBelowRow = false;
  for (let at = 0; at < lines.length; at++) {
    const last: number = isBelowRow ? lastOfRow(lines, at, count) : at;
    isBelowRow = last > at || lines[at]?.tabs.length === count;
    if (last > at) rows.push(lines.slice(at, last + 1));
    at = last;
  }
  return {
    strokes: rows.flatMap((row) => row.flatMap(({ tabs }) => tabs)),
    blanks: rows.flatMap((row) => row.slice(0, -1).map(({ end }) => end)),
  };
}

/** The last of the lines that have the tabs of a row together, the first of which has two at least, and the last one; `at` where there are none. */
function lastOfRow(lines: readonly TabbedLine[], at: number, count: number): number {
  let tabs = lines[at]?.tabs.length ?? 0;
  if (tabs < fewestTabs || tabs >= count) return at;
  for (let last = at + 1; last < Math.min(lines.length, at + mostLines); last++) {
    const more = lines[last]?.tabs.length ?? 0;
    tabs += more;
    if (tabs > count) return at;
    if (tabs === count) return last;
  }
  return at;
}

/** 姓名|张伟民, 论证意见|…: the tabs of a form's lines that stand between a label and its value; none where no label is for a name or for what is said. */
function findFields(text: string, lines: readonly TabbedLine[]): readonly number[] {
  const fields = lines.flatMap(({ start, inner: [tab, another] }) => {
    const kind =
      tab === undefined || another !== undefined ? undefined : columnKind(fold(text.slice(start, tab)).trim());
    return kind ? [{ kind, tab: tab as number }] : [];
  });
  const isForm = fields.some(({ kind }) => kind === 'name') && fields.some(({ kind }) => isSaid(kind));
  return isForm ? fields.map(({ tab }) => tab) : [];
}

function parseTabs(line: string, start: number): TabbedLine {
  const first = line.search(/\S/);
  const last = line.trimEnd().length;
  const tabs = Array.from(line.matchAll(/\t/g), ({ index }) => index);
  return {
    start,
    end: start + line.length,
    tabs: tabs.map((at) => start + at),
    inner: tabs.filter((at) => at > first && at < last).map((at) => start + at),
  };
}
