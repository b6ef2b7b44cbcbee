import { extname } from 'node:path';
import { binaryFormats, type Format, type WriteSettings } from '../index.js';
import { loadCatalogue, toSay } from '../messages/index.js';
import { toLook } from './look.js';
import type { RawSettings } from './program.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** Where an output goes. */
interface Destination {
  /** The file to write; null for standard output. */
  readonly output: string | null;
  readonly isTerminal: boolean;
}

/** Where `--output` says; `-` is standard output. */
export function toDestination(output: string | undefined, { stdout }: Terminal): Destination {
  if (output !== undefined && output !== '-') return { output, isTerminal: false };
  return { output: null, isTerminal: stdout.isTTY === true };
}

/**
 * The format that is asked for; without it that of the file's extension, `table` on a terminal and `csv` in a pipe. Throws
 * a `UsageError` where the extension stands for none, or for another that no program would open it as, or nobody could read
 * the format on a terminal.
 */
export function toFormat<Name extends Format>(
  asked: Name | 'table' | 'csv' | undefined,
  { output, isTerminal }: Destination,
  byExtension: Readonly<Record<string, Name>>,
): Name | 'table' | 'csv' {
  const usual = isTerminal ? 'table' : 'csv';
  const format = asked ?? (output === null ? usual : toFormatOf(output, byExtension));
  if (isTerminal && binaryFormats.has(format)) throw new UsageError('not-for-terminal', { format });
  const named = output === null ? undefined : byExtension[extname(output).toLowerCase()];
  if (output !== null && named && named !== format && [named, format].some((each) => binaryFormats.has(each)))
    throw new UsageError('format-against-extension', { output, format, named });
  return format;
}

function toFormatOf<Name extends Format>(output: string, byExtension: Readonly<Record<string, Name>>): Name {
  const format = byExtension[extname(output).toLowerCase()];
  if (format) return format;
  if (/(?:^\.{1,2}|[\\/]\.{0,2})$/.test(output)) throw new UsageError('output-is-directory', { path: output });
  const choices = [...new Set(Object.values(byExtension))].join(', ');
  throw new UsageError('no-format', { output, choices });
}

/** What every writer is told: what the command line says, and what fits the destination where it says nothing. */
export async function toWriteSettings(
  { headings, bom, guard, color }: Pick<RawSettings, 'headings' | 'bom' | 'guard' | 'color'>,
  { output, isTerminal }: Destination,
  io: Terminal,
): Promise<Omit<WriteSettings, 'columns'>> {
  const language = headings ?? io.language;
  const say = language === io.language ? io.say : toSay(await loadCatalogue(language));
  return {
    headings: language,
    tell: ({ code, values = {} }) => say({ key: code, values }),
    bom: bom ?? output !== null,
    guard,
    ...(await toLook(io, color, isTerminal)),
  };
}
