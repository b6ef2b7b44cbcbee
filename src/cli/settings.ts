import { extname } from 'node:path';
import {
  allColumns,
  binaryFormats,
  type ColumnKey,
  type Correction,
  type DecodeSettings,
  type EncodingName,
  encodingNames,
  type Format,
  formatsByExtension,
  parseEncoding,
  type RunSettings,
  type WriteSettings,
  writers,
} from '../index.js';
import { isColoured, toPainter } from './colour.js';

import { readCorrections } from './corrections.js';
import { toHint } from './guess.js';

import { toKeywords } from './keywords.js';
import type { RawSettings } from './program.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Width of a table where no terminal says otherwise. */
const defaultWidth = 80;

/** Everything a run of `extract` needs to know. */
export interface Settings {
  readonly files: readonly string[];
  readonly format: Format;
  /** The file to write; null for standard output. */
  readonly output: string | null;
  readonly run: RunSettings;
  readonly write: WriteSettings;
  /** What reviewers have corrected. */
  readonly corrections: readonly Correction[];
}

/** Checks what the command line says and fills in what it leaves open; throws a `UsageError`. */
export async function toSettings(files: readonly string[], raw: RawSettings, io: Terminal): Promise<Settings> {
  const output = raw.output === undefined || raw.output === '-' ? null : raw.output;
  const terminal = output === null && io.stdout.isTTY === true;
  const format = raw.format ?? (output === null ? (terminal ? 'table' : 'csv') : toFormat(output));
  if (terminal && binaryFormats.has(format)) {
    throw new UsageError('not-for-terminal', { format });
  }
  return {
    files: toFiles(files, io),
    format,
    output,
    corrections: raw.corrections === undefined ? [] : await readCorrections(raw.corrections),
    run: {
      decode: toDecodeSettings(raw),
      extract: {
        ledger: raw.ledger === true || format === 'html',
        text: format === 'html' || raw.corrections !== undefined,
        ...(await toKeywords(raw.keywords, format)),
        ...(raw.lexicon && { lexicon: raw.lexicon }),
      },
      stdin: () => io.stdin,
    },
    write: {
      columns: raw.columns === undefined ? null : parseColumns(raw.columns),
      headings: raw.headings ?? io.language,
      bom: raw.bom ?? output !== null,
      guard: raw.guard,
      width: (terminal ? io.stdout.columns : undefined) ?? defaultWidth,
      paint: await toPainter(isColoured(raw.color, io.env, terminal)),
    },
  };
}

/** No file means standard input, but for a terminal, where nobody would know what is waited for. */
function toFiles(files: readonly string[], io: Terminal): readonly string[] {
  if (files.length > 0) return files;
  if (io.stdin.isTTY) throw new UsageError('no-report', { command: 'extract' });
  return ['-'];
}

/** How the bytes are to be read; throws a `UsageError` for an encoding that is not known. */
export function toDecodeSettings({ encoding, strictEncoding }: RawSettings): DecodeSettings {
  return { ...(encoding && { encoding: toEncoding(encoding) }), strict: strictEncoding === true };
}

function toEncoding(label: string): EncodingName {
  const encoding = parseEncoding(label);
  if (encoding) return encoding;
  const hint = toHint(label.toLowerCase(), encodingNames);
  throw new UsageError('no-such-encoding', { name: label, choices: encodingNames.join(', '), hint });
}

function toFormat(output: string): Format {
  const format = formatsByExtension[extname(output).toLowerCase()];
  if (format) return format;
  const choices = Object.keys(writers).join(', ');
  throw new UsageError('no-format', { output, choices });
}

function parseColumns(list: string): ColumnKey[] {
  return list.split(',').map((part) => {
    const name = part.trim();
    const key = allColumns.find((column) => column === name);
    if (key) return key;
    throw new UsageError('no-such-column', { name, choices: allColumns.join(', '), hint: toHint(name, allColumns) });
  });
}
