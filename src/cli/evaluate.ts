import {
  type Correction,
  type FindCorrections,
  InputError,
  measures,
  readReport,
  review,
  type Score,
  scoreReport,
  sumScores,
  toCorrectionFinder,
  toFigures,
  toHash,
  toJudged,
  toUnfitWarning,
} from '../index.js';
import type { Say } from '../messages/index.js';
import { drawTable, type TableCell } from '../write/draw-table.js';
import { readCorrections, toLeftLine } from './corrections.js';
import { toErrorLine, toWarningLine } from './messages.js';
import { pour } from './pour.js';
import type { EvaluateSettings } from './program.js';
import { toDecodeSettings } from './settings.js';
import type { Terminal } from './streams.js';

/** Display columns that the table may take. */
const tableWidth = 80;

/** What was measured: by report, how much of it nobody has judged, and what was left over. */
interface Measured {
  /** Corrections whose reports were not read. */
  readonly left: Set<Correction>;
  readonly scores: Score[];
  judged: number;
  open: number;
  failures: number;
}

/**
 * The command `eval`: measures the program against its reviewers, on the reports that are named or, without names, on
 * those that the corrections name. The number of inputs that failed out.
 */
export async function evaluate(io: Terminal, files: readonly string[], raw: EvaluateSettings): Promise<number> {
  const corrections = await readCorrections(raw.corrections);
  const names = files.length > 0 ? files : [...new Set(corrections.map(({ file }) => file))];
  const find = toCorrectionFinder(corrections);
  const measured: Measured = { left: new Set(corrections), scores: [], judged: 0, open: 0, failures: 0 };
  for (const name of names) await measure(io, name, raw, find, measured);
  if (measured.left.size > 0) io.stderr.write(toLeftLine([...measured.left], io.say));
  await pour(toPieces(measured, io.say), io.stdout);
  return measured.failures;
}

async function measure(
  io: Terminal,
  name: string,
  raw: EvaluateSettings,
  find: FindCorrections,
  measured: Measured,
): Promise<void> {
  try {
    const settings = {
      decode: toDecodeSettings(raw),
      extract: { ...(raw.lexicon && { lexicon: raw.lexicon }) },
      stdin: () => io.stdin,
    };
    const { text, document } = await readReport(name, settings);
    const report = { text, document, hash: toHash(text) };
    const own = find(document.file, report.hash);
    if (own.length === 0) return;
    for (const correction of own) measured.left.delete(correction);
    const reviewed = review(report, own);
    for (const correction of reviewed.unfit) io.stderr.write(toWarningLine(name, toUnfitWarning(correction), io.say));
    const { found, wanted, open } = toJudged(report, reviewed);
    measured.scores.push(scoreReport(found, wanted));
    measured.judged += reviewed.entries.length - open;
    measured.open += open;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    measured.failures += 1;
    io.stderr.write(toErrorLine(io.say(error)));
  }
}

/** The headings of the table, as the catalogues know them. */
const headings = ['measure', 'found', 'wanted', 'hits', 'precision', 'recall', 'f1'];

async function* toPieces({ scores, judged, open }: Measured, say: Say): AsyncGenerator<string> {
  const sum = sumScores(scores);
  const toCell = (text: string): TableCell => [{ text }];
  const toWord = (key: string) => toCell(say({ key, values: {} }));
  const rows = measures.map((measure) => {
    const { hits, found, gold } = sum[measure];
    const { precision, recall, f1 } = toFigures(sum[measure]);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
    return [toWord(measure), ...[found, gold, hits, ...figures].map((value) => toCell(String(value)))];
  });
  yield* drawTable(headings.map(toWord), rows, tableWidth);
  yield `${say({ key: 'eval-basis', values: { reports: scores.length, judged, open } })}\n`;
}
