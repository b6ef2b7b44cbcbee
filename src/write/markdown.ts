import { allColumns, type Cell, toCells, toHeadings, toRowSources } from './rows.js';
import type { Writer } from './settings.js';

/** What Markdown would read as its own inside a table's cell. */
const special = /[\\`*_[\]<>|~&]/g;

/** One Markdown table (GitHub's kind) for all reports; cells show the text as it stands. */
export const writeMarkdown: Writer = async function* (documents, settings) {
  const keys = settings.columns ?? allColumns;
  yield toLine(toHeadings(keys, settings.headings)) + toLine(keys.map(() => '---'));
  for await (const document of documents) {
    for (const source of toRowSources(document)) yield toLine(toCells(source, keys).map(toMarkdown));
  }
};

function toLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

function toMarkdown(cell: Cell): string {
  return String(cell ?? '')
    .replace(special, '\\$&')
    .replace(/\r\n|[\r\n]/g, '<br>');
}
