/** Fewer tabs make no row. */
const fewestTabs = 2;

const none: ReadonlySet<number> = new Set();

/**
 * The offsets in the text of the tabs that part the cells of a table, as one copied from a sheet or a document has them: those of the lines that
 * share their number of tabs, two at least, with another line. Tabs at a line's head or end part nothing.
 */
export function findTabbedCells(text: string): ReadonlySet<number> {
  if (!text.includes('\t')) return none;
  const rows = new Map<number, number[][]>();
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const tabs = innerTabs(line).map((at) => index + at);
    if (tabs.length >= fewestTabs) rows.set(tabs.length, [...(rows.get(tabs.length) ?? []), tabs]);
  }
  return new Set([...rows.values()].filter((alike) => alike.length > 1).flat(2));
}

/** Where the tabs stand in a line that have something before and behind them. */
function innerTabs(line: string): readonly number[] {
  const first = line.search(/\S/);
  const last = line.trimEnd().length;
  return Array.from(line.matchAll(/\t/g), ({ index }) => index).filter((at) => at > first && at < last);
}
