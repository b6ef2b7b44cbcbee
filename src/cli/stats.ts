import { extname } from 'node:path';
import {
  type CountedReport,
  loadKeywords,
  type StatsFormat,
  type StatsSettings,
  statsFormats,
  statsFormatsByExtension,
  toStatistics,
  toVisible,
  writeStats,
} from '../index.js';
import { isColoured, toPainter } from './colour.js';
import { toInputs } from './inputs.js';
import { toErrorLine } from './messages.js';
import { toNames } from './names.js';
import { pour } from './pour.js';
import type { RawStatsSettings } from './program.js';
import { readCounted } from './read-counted.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Width where no terminal says otherwise. */
const defaultWidth = 80;

/** Keywords that each proposal is counted by. */
const keywordCount = 5;

/** The command `stats`: inputs and options in, statistics written, the number of inputs that failed out. */
export async function countFiles(io: Terminal, files: readonly string[], raw: RawStatsSettings): Promise<number> {
  const output = raw.output === undefined || raw.output === '-' ? null : raw.output;
  const terminal = output === null && io.stdout.isTTY === true;
  const format = raw.format ?? (output === null ? (terminal ? 'table' : 'csv') : toFormat(output));
  const inputs = await toInputs(raw, io);
  const names = await toNames('stats', files, raw, inputs, io);
  if (output !== null) await (await import('./output-file.js')).refuseInput(output, names);
  const reports: CountedReport[] = [];
  let failures = 0;
  for await (const read of readCounted(names, {
    ...inputs,
    extract: { ...(raw.lexicon && { lexicon: raw.lexicon }) },
  })) {
    if (read.state === 'done') {
      reports.push(read.report);
      continue;
    }
    failures += 1;
    io.stderr.write(toErrorLine(io.say(read.error)));
  }
  const statistics = toStatistics(reports, await toFindKeywords(reports, io));
  const pieces = writeStats(format, statistics, await toStatsSettings(io, raw, terminal));
  if (output !== null) await (await import('./output-file.js')).writeFile(output, pieces);
  else await pour(terminal && format !== 'table' ? toHarmless(pieces) : pieces, io.stdout);
  return failures;
}

async function toStatsSettings(io: Terminal, raw: RawStatsSettings, terminal: boolean): Promise<StatsSettings> {
  return {
    headings: raw.headings ?? io.language,
    bom: raw.bom ?? (raw.output !== undefined && raw.output !== '-'),
    guard: raw.guard,
    width: (terminal ? io.stdout.columns : undefined) ?? defaultWidth,
    paint: await toPainter(isColoured(raw.color, io.env, terminal)),
  };
}

/** Loads the dictionary where a proposal comes without keywords, and only there: it takes up to a second. */
async function toFindKeywords(reports: readonly CountedReport[], io: Terminal) {
  const isNeeded = reports.some(({ proposals }) => proposals.some(({ keywords }) => keywords === null));
  const keywords = isNeeded ? await loadKeywords(keywordCount) : null;
  if (isNeeded && !keywords) {
    const [warning, reason] = ['warning', 'no-keywords'].map((key) => io.say({ key, values: {} }));
    io.stderr.write(toErrorLine(`${warning}: ${reason}`));
  }
  return keywords?.find ?? (() => []);
}

function toFormat(output: string): StatsFormat {
  const format = statsFormatsByExtension[extname(output).toLowerCase()];
  if (format) return format;
  throw new UsageError('no-format', { output, choices: statsFormats.join(', ') });
}

async function* toHarmless(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const piece of pieces) yield toVisible(piece);
}
