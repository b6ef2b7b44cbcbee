import { columns } from '../write/rows.js';
import type { CountedReport } from './types.js';

/** The beginning of what json and jsonl write, without blanks around it; a report never begins so. */
const document = /^(?:\[\s*)?\{\s*"file"\s*:|^\[\s*\]$/;

/** Extensions of formats that are read back, and are no reports by themselves as tables are. */
const extensions = /\.(?:jsonl?|ndjson)$/i;

/** Bytes that tell what a file is. */
const beginning = 4096;

/** Encodings that spreadsheets save a csv file in, and shells a pipe. */
const encodings = ['utf-8', 'gb18030', 'utf-16le'];

/** What a run of `extract` wrote, by its content: documents, or rows under their headings. Null where it is neither. */
export type RunKind = 'documents' | 'rows';

/** Tells the output of an earlier run from a report, by its first bytes. */
export function parseRunKind(bytes: Uint8Array): RunKind | null {
  const starts = encodings.map((encoding) => new TextDecoder(encoding).decode(bytes.subarray(0, beginning)));
  if (starts.some((start) => document.test(start.trim()))) return 'documents';
  return starts.some(hasHeadings) ? 'rows' : null;
}

/** Whether a file's name says that it holds such output or nothing. */
export function hasRunName(name: string): boolean {
  return extensions.test(name);
}

/** The reports in the output of an earlier run. Throws an `InputError` that names the line which cannot be read. */
export async function parseRun(kind: RunKind, text: string, name: string): Promise<CountedReport[]> {
  if (kind === 'documents') return (await import('./parse-documents.js')).parseDocuments(text, name);
  return (await import('./parse-rows.js')).parseRows(text, name);
}

/** An office has tables of opinions, too (序号,姓名,单位,建议): a run names the file, or has its columns in its own order, the speaker's among them. */
function hasHeadings(start: string): boolean {
  const found = toCells(start).flatMap((cell) => {
    const at = columns.findIndex(({ key, zh }) => key === cell || zh === cell);
    return at < 0 ? [] : [at];
  });
  const has = (key: string) => found.some((at) => columns[at]?.key === key);
  const isOrdered = found.every((at, i) => at > (found[i - 1] ?? -1));
  return has('proposal') && (has('file') || (has('speaker') && isOrdered));
}

/** The cells of the first line, without quotation marks. */
function toCells(start: string): string[] {
  const line = start.split(/[\r\n]/, 1)[0] ?? '';
  return line.split(/[,\t]/).map((cell) => cell.replace(/^"|"$/g, ''));
}
