import { parseRunKind } from './earlier-run.js';

/** Extensions of formats that are written, but for .txt: of an archive of texts no file would be left unopened. */
const extensions = /\.(?:jsonl?|ndjson|csv|tsv|md|markdown|html?|xlsx|parquet)$/i;

/** How what is no run of `extract` to be read back begins, as Latin-1. */
const beginnings = [
  // Pages and the statistics as a page.
  /^<!doctype html>\n<html lang="[\w-]+">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src 'none'; /,
  // A workbook: other programs do not begin one with its first sheet.
  /^PK.{28}xl\/worksheets\/sheet1\.xml/s,
  /^PAR1/,
  // Statistics, a summary, errors; corrections begin like documents.
  /^\{\s*"reports":\s*\d+,\s*"proposals":/,
  /^\{\s*"read":\s*\d+,\s*"failed":/,
  /^\{"path":".*?","code":"/,
];

/** Headings of the statistics as csv. */
const statistics = /^\ufeff?(?:statistic,affiliation|统计项,界别),/;

/** Whether a file's name lets it be output of this program. */
export function mayBeOutput(name: string): boolean {
  return extensions.test(name);
}

/** Whether a file that begins with these bytes, some thousands where it has as many, is output of this program. */
export function isOutput(bytes: Uint8Array): boolean {
  if (parseRunKind(bytes)) return true;
  const buffer = Buffer.from(bytes);
  const start = buffer.toString('latin1');
  if (beginnings.some((each) => each.test(start))) return true;
  const text = buffer.toString('utf8');
  return statistics.test(text) || isMarkdown(text);
}

/** Whether a text begins with a table of rows in Markdown. */
function isMarkdown(text: string): boolean {
  const [headings = '', rule = ''] = text.split('\n', 2);
  return rule.startsWith('| --- |') && ['| proposal |', '| 建议 |'].some((heading) => headings.includes(heading));
}
