import { readFile } from 'node:fs/promises';
import {
  addKeywords,
  type Correction,
  correct,
  type Keywords,
  type Outcome,
  parseCorrection,
  type ReportDocument,
  toCorrectionFinder,
  toHash,
} from '../index.js';
import { toErrorLine } from './messages.js';
import type { Settings } from './settings.js';
import type { Streams } from './streams.js';
import { UsageError } from './usage-error.js';

/** Names of reports that a message gives before it says how many more there are. */
const named = 3;

/** The corrections of a file, one a line; throws a `UsageError` where it cannot be read or a line is none. */
export async function readCorrections(path: string): Promise<readonly Correction[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path}: cannot be read; name the corrections.jsonl that a page has saved`, error);
  });
  return text.split(/\r?\n/).flatMap((line, i) => {
    const json = line.replace(/^\ufeff/, '');
    if (json.trim() === '') return [];
    const correction = parseCorrection(json);
    if (correction) return correction;
    throw new UsageError(`${path}:${i + 1}: is no correction; save the file again from the page`);
  });
}

/**
 * Applies the corrections of the settings to outcomes whose documents hold their texts, which only a page is to have. At
 * the end standard error is told of those that were about other reports.
 */
export async function* correctOutcomes(
  outcomes: AsyncIterable<Outcome>,
  { corrections, format, run: { extract } }: Pick<Settings, 'corrections' | 'format' | 'run'>,
  io: Streams,
): AsyncGenerator<Outcome> {
  const find = toCorrectionFinder(corrections);
  const left = new Set(corrections);
  for await (const outcome of outcomes) {
    if (corrections.length === 0 || outcome.state === 'failed') {
      yield outcome;
      continue;
    }
    const { text = '', ...document } = outcome.document;
    const hash = toHash(text);
    const own = find(document.file, hash);
    for (const correction of own) left.delete(correction);
    const corrected = withKeywords(correct({ text, hash, document }, own), document, extract.keywords);
    yield { ...outcome, document: format === 'html' ? { ...corrected, text } : corrected };
  }
  if (left.size > 0) io.stderr.write(toErrorLine(toLeftMessage([...left])));
}

function withKeywords(corrected: ReportDocument, before: ReportDocument, keywords?: Keywords): ReportDocument {
  return keywords && corrected !== before ? addKeywords(corrected, keywords) : corrected;
}

function toLeftMessage(left: readonly Correction[]): string {
  const files = [...new Set(left.map(({ file }) => file))];
  const more = files.length > named ? ` and ${files.length - named} more` : '';
  return `warning: corrections whose reports were not read: ${left.length} (${files.slice(0, named).join(', ')}${more})`;
}
