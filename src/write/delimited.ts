import { stringify } from 'csv-stringify/sync';
import { guard } from './guard.js';
import { allColumns, type Cell, toCells, toHeadings, toRowSources } from './rows.js';
import type { Writer, WriteSettings } from './settings.js';

type Delimiter = ',' | '\t';

/** A writer of one heading line, then one line a proposal, with cells parted by `delimiter` and quoted where needed. */
export function toDelimitedWriter(delimiter: Delimiter): Writer {
  return async function* (documents, settings) {
    const keys = settings.columns ?? allColumns;
    if (settings.bom) yield byteOrderMark;
    yield toDelimited([toHeadings(keys, settings.headings)], delimiter, settings);
    for await (const document of documents) {
      const rows = Array.from(toRowSources(document), (source) => toCells(source, keys));
      if (rows.length > 0) yield toDelimited(rows, delimiter, settings);
    }
  };
}

/** What opens a file under the setting `bom`. */
export const byteOrderMark = '\ufeff';

/** Rows as lines of cells parted by `delimiter`, quoted where needed and guarded where the settings say so. */
export function toDelimited(
  rows: readonly (readonly Cell[])[],
  delimiter: Delimiter,
  settings: Pick<WriteSettings, 'bom' | 'guard'>,
): string {
  const toSafe = (cell: Cell) => (settings.guard && typeof cell === 'string' ? guard(cell) : cell);
  return stringify(
    rows.map((row) => row.map(toSafe)),
    {
      delimiter,
      record_delimiter: settings.bom ? 'windows' : 'unix',
      // csv-stringify quotes a cell for the whole record delimiter alone, and a reader breaks at a lone CR or LF too.
      quoted_match: /[\r\n]/,
    },
  );
}
