import {
  type Correction,
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
} from '../index.js';
import { drawTable, type TableCell } from '../write/draw-table.js';
import { readCorrections } from './corrections.js';
import { type EvaluateWords, evaluateWords } from './evaluate-words.js';
import { toLanguage } from './locale.js';
import { toErrorLine } from './messages.js';
import { pour } from './pour.js';
import type { RawSettings } from './program.js';
import { toDecodeSettings } from './settings.js';
import type { Streams } from './streams.js';

/** Display columns that the table may take. */
const tableWidth = 80;

/** The options of `eval`. */
export type EvaluateSettings = RawSettings & { readonly corrections: string };

/** What was measured: by report, and how much of it nobody has judged. */
interface Measured {
  readonly scores: Score[];
  judged: number;
  open: number;
  failures: number;
}

/**
 * The command `eval`: measures the program against its reviewers, on the reports that are named or, without names, on
 * those that the corrections name. The number of inputs that failed out.
 */
export async function evaluate(io: Streams, files: readonly string[], raw: EvaluateSettings): Promise<number> {
  const corrections = await readCorrections(raw.corrections);
  const names = files.length > 0 ? files : [...new Set(corrections.map(({ file }) => file))];
  const measured: Measured = { scores: [], judged: 0, open: 0, failures: 0 };
  for (const name of names) await measure(io, name, raw, toCorrectionFinder(corrections), measured);
  const words = evaluateWords[toLanguage(io)];
  await pour(toPieces(measured, words), io.stdout);
  return measured.failures;
}

async function measure(
  io: Streams,
  name: string,
  raw: EvaluateSettings,
  find: (file: string, hash: string) => readonly Correction[],
  measured: Measured,
): Promise<void> {
  try {
    const settings = { decode: toDecodeSettings(raw), extract: {}, stdin: () => io.stdin };
    const { text, document } = await readReport(name, settings);
    const report = { text, document, hash: toHash(text) };
    const own = find(document.file, report.hash);
    if (own.length === 0) return;
    const reviewed = review(report, own);
    for (const { at } of reviewed.unfit) {
      io.stderr.write(toErrorLine(`warning: ${name}: a correction no longer fits, “${at.text}” is not found`));
    }
    const { found, wanted, open } = toJudged(report, reviewed);
    measured.scores.push(scoreReport(found, wanted));
    measured.judged += reviewed.entries.length - open;
    measured.open += open;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    measured.failures += 1;
    io.stderr.write(toErrorLine(error.message));
  }
}

async function* toPieces({ scores, judged, open }: Measured, words: EvaluateWords): AsyncGenerator<string> {
  const sum = sumScores(scores);
  const rows = measures.map((measure) => {
    const { hits, found, gold } = sum[measure];
    const { precision, recall, f1 } = toFigures(sum[measure]);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
    return [words.measures[measure], String(found), String(gold), String(hits), ...figures].map(toCell);
  });
  yield* drawTable(words.headings.map(toCell), rows, tableWidth);
  yield `${words.basis(scores.length, judged, open)}\n`;
}

function toCell(text: string): TableCell {
  return [{ text }];
}
