import {
  type Correction,
  type FindCorrections,
  findSources,
  measures,
  type ReadReport,
  type RunSettings,
  readReports,
  review,
  type Score,
  type Source,
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
import { toInputs } from './inputs.js';
import { type Look, toLook } from './look.js';
import { toWarningLine } from './messages.js';
import { toNames } from './names.js';
import { parsePlace } from './place.js';
import { pour } from './pour.js';
import type { EvaluateSettings } from './program.js';
import { type Failed, readEach } from './read-each.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** What was measured: by report, how much of it nobody has judged, and what was left over. */
interface Measured {
  /** Corrections whose reports were not read. */
  readonly left: Set<Correction>;
  readonly scores: Score[];
  judged: number;
  open: number;
}

/**
 * The command `eval`: measures the program against its reviewers, on the reports that are named or, without names, on
 * those that the corrections name. The number of inputs that failed out; throws a `UsageError` where the corrections are
 * about none of the reports that were read.
 */
export async function evaluate(io: Terminal, files: readonly string[], raw: EvaluateSettings): Promise<number> {
  const corrections = await readCorrections(raw.corrections);
  const inputs = await toInputs(raw, io);
  const isNamed = files.length > 0 || raw.filesFrom !== undefined;
  const names = isNamed ? await toNames('eval', files, raw, inputs, io) : toInputNames(corrections);
  const settings: RunSettings = { ...inputs, extract: { ...(raw.lexicon && { lexicon: raw.lexicon }) } };
  const find = toCorrectionFinder(corrections);
  const measured: Measured = { left: new Set(corrections), scores: [], judged: 0, open: 0 };
  const failed: Failed = { inputs: 0 };
  const read = (source: Source) => readReports(source, settings);
  for await (const report of readEach(findSources(names, settings.find), read, failed, io)) {
    measure(report, find, measured, io);
  }
  if (measured.left.size > 0) io.stderr.write(toLeftLine([...measured.left], io.say));
  if (measured.scores.length === 0) {
    if (failed.inputs > 0) return failed.inputs;
    throw new UsageError('nothing-judged', { path: raw.corrections });
  }
  await pour(toPieces(measured, io.say, await toLook(io, raw.color, io.stdout.isTTY === true)), io.stdout);
  return failed.inputs;
}

/** The inputs that corrections name; the members of a container are all in it. */
function toInputNames(corrections: readonly Correction[]): readonly string[] {
  return [...new Set(corrections.map(({ file }) => parsePlace(file).file.split('!/')[0] ?? file))];
}

function measure({ text, document }: ReadReport, find: FindCorrections, measured: Measured, io: Terminal): void {
  const report = { text, document, hash: toHash(text) };
  const own = find(document.file, report.hash);
  if (own.length === 0) return;
  const reviewed = review(report, own);
  for (const correction of own) measured.left.delete(correction);
  for (const correction of reviewed.unfit) {
    io.stderr.write(toWarningLine(document.file, toUnfitWarning(correction), io.say));
  }
  const { found, wanted, open } = toJudged(report, reviewed);
  measured.scores.push(scoreReport(found, wanted));
  measured.judged += reviewed.entries.length - open;
  measured.open += open;
}

/** The headings of the table, as the catalogues know them. */
const headings = ['measure', 'found', 'wanted', 'hits', 'precision', 'recall', 'f1'];

async function* toPieces({ scores, judged, open }: Measured, say: Say, { width, paint }: Look): AsyncGenerator<string> {
  const sum = sumScores(scores);
  const toCell = (text: string): TableCell => [{ text }];
  const toWord = (key: string): TableCell => [
    { text: say({ key, values: {} }), paint: (line) => paint('strong', line) },
  ];
  const rows = measures.map((measure) => {
    const { hits, found, gold } = sum[measure];
    const { precision, recall, f1 } = toFigures(sum[measure]);
    const figures = [precision, recall, f1].map((figure) => figure.toFixed(3));
    return [toWord(measure), ...[found, gold, hits, ...figures].map((value) => toCell(String(value)))];
  });
  yield* drawTable(headings.map(toWord), rows, width);
  yield `${say({ key: 'eval-basis', values: { reports: scores.length, judged, open } })}\n`;
}
