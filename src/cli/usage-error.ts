import { usage } from '../messages/en/usage.js';
import { format, type Message, type Values, type ValuesOf } from '../messages/format.js';

type Usage = typeof usage;

/**
 * The command line asks for something that cannot be done: exit status 2. `key` and `values` are for a catalogue of
 * messages; `message` is the English one, of one line.
 */
export class UsageError<Key extends keyof Usage = keyof Usage> extends Error implements Message {
  readonly key: string;
  readonly values: Values;

  constructor(key: Key, values: ValuesOf<Usage[Key]>, cause?: unknown) {
    super(format(usage, { key, values }), { cause });
    this.name = 'UsageError';
    this.key = key;
    this.values = values;
  }
}

/** The error for a file that cannot be written, for the reason that the system gives. */
export function toWriteError(path: string, error: unknown): UsageError {
  if (error instanceof UsageError) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (reason === 'ENOSPC' || reason === 'EDQUOT') return new UsageError('disk-full', { path }, error);
  if (reason === 'ENOENT') return new UsageError('no-output-folder', { path }, error);
  return new UsageError('output-not-writable', { path, reason }, error);
}
