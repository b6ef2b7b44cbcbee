import { type Options, stringify } from 'csv-stringify/sync';
import { guard } from './guard.js';
import { allColumns, type Cell, toCells, toHeadings, toRowSources } from './rows.js';
import type { Writer } from './settings.js';

/** A writer of one heading line, then one line a proposal, with cells parted by `delimiter` and quoted where needed. */
export function toDelimitedWriter(delimiter: ',' | '\t'): Writer {
  return async function* (documents, settings) {
    const keys = settings.columns ?? allColumns;
    const toSafe = (cell: Cell) => (settings.guard && typeof cell === 'string' ? guard(cell) : cell);
    const options: Options = {
      delimiter,
      record_delimiter: settings.bom ? 'windows' : 'unix',
      // csv-stringify quotes a cell for the whole record delimiter alone, and a reader breaks at a lone CR or LF too.
      quoted_match: /[\r\n]/,
    };
    yield stringify([toHeadings(keys, settings.headings)], { ...options, bom: settings.bom });
    for await (const document of documents) {
      const rows = Array.from(toRowSources(document), (source) => toCells(source, keys).map(toSafe));
      if (rows.length > 0) yield stringify(rows, options);
    }
  };
}
