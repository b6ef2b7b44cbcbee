import {
  type CountedReport,
  findSources,
  loadKeywords,
  type RunSettings,
  type Source,
  statsFormatsByExtension,
  toStatistics,
  writeStats,
} from '../index.js';
import { toDestination, toFormat, toWriteSettings } from './destination.js';
import { toInputs } from './inputs.js';
import { usualKeywords } from './keywords.js';
import { toCautionLine } from './messages.js';
import { toNames } from './names.js';
import type { RawStatsSettings } from './program.js';
import { readCounted } from './read-counted.js';
import { type Failed, readEach } from './read-each.js';
import { show } from './show.js';
import type { Terminal } from './streams.js';
import { checkTargets } from './targets.js';

/** The command `stats`: inputs and options in, statistics written, the number of inputs that failed out. */
export async function countFiles(io: Terminal, files: readonly string[], raw: RawStatsSettings): Promise<number> {
  const destination = toDestination(raw.output, io);
  const { output } = destination;
  const format = toFormat(raw.format, destination, statsFormatsByExtension);
  const inputs = await toInputs(raw, io);
  const names = await toNames('stats', files, raw, inputs, io);
  const inspect = checkTargets({ output, errors: null, summary: null, resume: false, force: raw.force === true });
  const settings: RunSettings = { ...inputs, inspect, extract: { ...(raw.lexicon && { lexicon: raw.lexicon }) } };
  const failed: Failed = { inputs: 0 };
  const reports: CountedReport[] = [];
  const read = (source: Source) => readCounted(source, settings);
  for await (const report of readEach(findSources(names, inputs.find), read, failed, io)) reports.push(report);
  const statistics = toStatistics(reports, await toFindKeywords(reports, io));
  const pieces = writeStats(format, statistics, await toWriteSettings(raw, destination, io));
  if (output === null) await show(pieces, io.stdout, format === 'table');
  else await (await import('./output-file.js')).writeFile(output, pieces);
  return failed.inputs;
}

/** Loads the dictionary where a proposal comes without keywords, and only there: it takes up to a second. */
async function toFindKeywords(reports: readonly CountedReport[], io: Terminal) {
  const isNeeded = reports.some(({ proposals }) => proposals.some(({ keywords }) => keywords === null));
  const keywords = isNeeded ? await loadKeywords(usualKeywords) : null;
  if (isNeeded && !keywords) io.stderr.write(toCautionLine({ key: 'no-keywords', values: {} }, io.say));
  return keywords?.find ?? (() => []);
}
