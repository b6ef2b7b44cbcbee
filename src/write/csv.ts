import { type Options, stringify } from 'csv-stringify/sync';
import { columns, toCells, toHeadings, toRowSources } from './rows.js';
import type { Writer } from './settings.js';

const allColumns = columns.map(({ key }) => key);

/** One heading line, then one line a proposal; UTF-8, comma, quoted where needed. */
export const writeCsv: Writer = async function* (documents, settings) {
  const keys = settings.columns ?? allColumns;
  const options: Options = { record_delimiter: 'unix', quoted_match: /[\r\n]/ };
  yield stringify([toHeadings(keys, settings.headings)], options);
  for await (const document of documents) {
    const rows = Array.from(toRowSources(document), (source) => toCells(source, keys));
    if (rows.length > 0) yield stringify(rows, options);
  }
};
