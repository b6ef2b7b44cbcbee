import { readFile } from 'node:fs/promises';
import {
  addKeywords,
  type Correction,
  correct,
  type Keywords,
  type Outcome,
  parseCorrections,
  type ReportDocument,
  toCorrectionFinder,
  toHash,
} from '../index.js';
import type { Say } from '../messages/index.js';
import { toCautionLine } from './messages.js';
import type { Settings } from './settings.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Names of reports that a message gives. */
const named = 3;

/** The corrections of a file, one a line; throws a `UsageError` where it cannot be read or a line is none. */
export async function readCorrections(path: string): Promise<readonly Correction[]> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError('no-corrections', { path }, error);
  });
  const { corrections, bad } = parseCorrections(text);
  if (bad !== null) throw new UsageError('no-correction', { path, line: bad });
  return corrections;
}

/**
 * Applies the corrections of the settings to outcomes whose documents hold their texts, which only a page is to have. At
 * the end standard error is told of those that were about other reports.
 */
export async function* correctOutcomes(
  outcomes: AsyncIterable<Outcome>,
  { corrections, format, run: { extract } }: Pick<Settings, 'corrections' | 'format' | 'run'>,
  io: Terminal,
): AsyncGenerator<Outcome> {
  const find = toCorrectionFinder(corrections);
  const left = new Set(corrections);
  for await (const outcome of outcomes) {
    if (corrections.length === 0 || outcome.state !== 'done') {
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
  if (left.size > 0) io.stderr.write(toLeftLine([...left], io.say));
}

function withKeywords(corrected: ReportDocument, before: ReportDocument, keywords?: Keywords): ReportDocument {
  return keywords && corrected !== before ? addKeywords(corrected, keywords) : corrected;
}

/** The line that tells of corrections whose reports were not read. */
export function toLeftLine(left: readonly Correction[], say: Say): string {
  const names = [...new Set(left.map(({ file }) => file))];
  const files = `${names.slice(0, named).join(', ')}${names.length > named ? ', …' : ''}`;
  return toCautionLine({ key: 'corrections-left', values: { count: left.length, files } }, say);
}
