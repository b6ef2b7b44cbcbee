import { columnKind, isSaid } from './columns.js';
import { fold } from './fold.js';

/** Fewer tabs make no row. */
const fewestTabs = 2;

/** A line with tabs: where they stand in the text, and those of them that have something before and behind them. */
interface TabbedLine {
  readonly start: number;
  readonly tabs: readonly number[];
  readonly inner: readonly number[];
}

/**
 * The offsets in the text of the tabs that part the cells of a table, as one copied from a sheet or a document has them: those of the lines that
 * share their number of tabs, two at least, with another line. Tabs at a line's head or end part empty cells only where another row has as many
 * within it. In a form one tab parts each label from its value.
 */
export function findTabbedCells(text: string): ReadonlySet<number> {
  if (!text.includes('\t')) return new Set();
  const lines = Array.from(text.matchAll(/[^\r\n]+/g), ({ index, 0: line }) => readTabs(line, index));
  const full = new Set(lines.flatMap(({ tabs, inner }) => (tabs.length === inner.length ? [tabs.length] : [])));
  const rows = new Map<number, (readonly number[])[]>();
  for (const { tabs, inner } of lines) {
    const parting = full.has(tabs.length) ? tabs : inner;
    if (parting.length >= fewestTabs) rows.set(parting.length, [...(rows.get(parting.length) ?? []), parting]);
  }
  return new Set([...[...rows.values()].filter((alike) => alike.length > 1).flat(2), ...findFields(text, lines)]);
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

function readTabs(line: string, start: number): TabbedLine {
  const first = line.search(/\S/);
  const last = line.trimEnd().length;
  const tabs = Array.from(line.matchAll(/\t/g), ({ index }) => index);
  return {
    start,
    tabs: tabs.map((at) => start + at),
    inner: tabs.filter((at) => at > first && at < last).map((at) => start + at),
  };
}
