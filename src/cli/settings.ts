import {
  allColumns,
  type ColumnKey,
  type Correction,
  type Format,
  formatsByExtension,
  type RunSettings,
  rowFormats,
  type WriteSettings,
} from '../index.js';
import { toHeadings } from '../write/rows.js';
import { readCorrections } from './corrections.js';
import { toDestination, toFormat, toWriteSettings } from './destination.js';
import { toHint } from './guess.js';
import { toInputs } from './inputs.js';
import { toThreads } from './jobs.js';
import { toKeywords } from './keywords.js';
import { toNames } from './names.js';
import type { RawSettings } from './program.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Everything a run of `extract` needs to know. */
export interface Settings {
  readonly files: readonly string[];
  readonly format: Format;
  /** The file to write; null for standard output. */
  readonly output: string | null;
  /** The files to write failures and summary to; null for none. */
  readonly errors: string | null;
  readonly summary: string | null;
  readonly failFast: boolean;
  readonly resume: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
  readonly run: RunSettings;
  readonly write: WriteSettings;
  /** What reviewers have corrected. */
  readonly corrections: readonly Correction[];
}

/** Checks what the command line says and fills in what it leaves open; throws a `UsageError`. */
export async function toSettings(files: readonly string[], raw: RawSettings, io: Terminal): Promise<Settings> {
  const destination = toDestination(raw.output, io);
  const { output } = destination;
  const format = toFormat(raw.format, destination, formatsByExtension);
  if (raw.resume && output === null) throw new UsageError('resume-without-output', {});
  const inputs = await toInputs(raw, io);
  return {
    files: await toNames('extract', files, raw, inputs, io),
    format,
    output,
    corrections: raw.corrections === undefined ? [] : await readCorrections(raw.corrections),
    errors: raw.errors ?? null,
    summary: raw.summary ?? null,
    failFast: raw.failFast === true,
    resume: raw.resume === true,
    force: raw.force === true,
    quiet: raw.quiet === true,
    run: {
      ...inputs,
      extract: {
        ledger: raw.ledger === true || format === 'html',
        text: format === 'html' || raw.corrections !== undefined,
        ...(await toKeywords(raw.keywords, format)),
        ...(raw.lexicon && { lexicon: raw.lexicon }),
      },
      rowsOnly: rowFormats.has(format) && raw.corrections === undefined,
      dedupe: raw.dedupe === true,
      ...toThreads(raw.jobs),
    },
    write: {
      columns: raw.columns === undefined ? null : parseColumns(raw.columns),
      ...(await toWriteSettings(raw, destination, io)),
    },
  };
}

/** Columns by their keys or their Chinese headings, parted by commas of either script. */
function parseColumns(list: string): ColumnKey[] {
  const headings = toHeadings(allColumns, 'zh');
  return list.split(/[,，、]/).map((part) => {
    const name = part.trim();
    const key = allColumns.find((column, i) => column === name || headings[i] === name);
    if (key) return key;
    throw new UsageError('no-such-column', { name, choices: allColumns.join(', '), hint: toHint(name, allColumns) });
  });
}
