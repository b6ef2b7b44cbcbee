import {
  type ConvertSettings,
  type DecodeSettings,
  defaultLimits,
  type EncodingName,
  encodingNames,
  type FindSettings,
  type Limits,
  parseEncoding,
  parseSplit,
} from '../index.js';
import { toHint } from './guess.js';
import { toLeavesOut } from './own-output.js';
import type { Terminal } from './streams.js';
import { UsageError } from './usage-error.js';

/** What the command line says of inputs, whatever is to be done with them. */
export interface RawInputs {
  readonly encoding?: string;
  readonly strictEncoding?: true;
  readonly split?: string;
  readonly filesFrom?: string;
  readonly maxFileSize?: string;
  readonly maxUnpacked?: string;
  readonly maxEntries?: string;
  readonly maxRatio?: string;
  readonly quiet?: true;
}

/** How inputs are found and turned into texts. */
export interface Inputs {
  readonly find: FindSettings;
  readonly convert: ConvertSettings;
}

/** The settings that the command line asks for; throws a `UsageError` for what is no encoding, size or pattern. */
export async function toInputs(raw: RawInputs, io: Terminal): Promise<Inputs> {
  const limits: Limits = {
    fileSize: toSize('--max-file-size', raw.maxFileSize) ?? defaultLimits.fileSize,
    unpacked: toSize('--max-unpacked', raw.maxUnpacked) ?? defaultLimits.unpacked,
    entries: toSize('--max-entries', raw.maxEntries, 'no-count') ?? defaultLimits.entries,
    ratio: toSize('--max-ratio', raw.maxRatio, 'no-count') ?? defaultLimits.ratio,
  };
  return {
    find: { stdin: () => io.stdin, limits, leavesOut: toLeavesOut(io, raw.quiet === true) },
    convert: { decode: toDecode(raw), limits, ...(await toSplit(raw)) },
  };
}

function toDecode({ encoding, strictEncoding }: RawInputs): DecodeSettings {
  return { ...(encoding && { encoding: toEncoding(encoding) }), strict: strictEncoding === true };
}

function toEncoding(label: string): EncodingName {
  const encoding = parseEncoding(label);
  if (encoding) return encoding;
  const hint = toHint(label.toLowerCase(), encodingNames);
  throw new UsageError('no-such-encoding', { name: label, choices: encodingNames.join(', '), hint });
}

async function toSplit({ split }: RawInputs): Promise<Pick<ConvertSettings, 'split'>> {
  if (split === undefined) return {};
  const parsed = await parseSplit(split);
  if (parsed === null) throw new UsageError('no-pattern', { pattern: split });
  return { split: parsed };
}

const units: Readonly<Record<string, number>> = { '': 1, K: 2 ** 10, M: 2 ** 20, G: 2 ** 30 };

/** `64M` → 67108864. */
function toSize(option: string, value: string | undefined, refusal: 'no-size' | 'no-count' = 'no-size'): number | null {
  if (value === undefined) return null;
  const [, digits = '', unit = ''] = /^(\d{1,12})([KMG]?)(?:i?B)?$/i.exec(value.trim()) ?? [];
  const size = Number(digits) * (units[unit.toUpperCase()] ?? 0);
  if (size > 0) return size;
  throw new UsageError(refusal, { option, value });
}
