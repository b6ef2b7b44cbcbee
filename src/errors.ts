import { problems } from './messages/en/problems.js';
import { format, type Message, type Values, type ValuesOf } from './messages/format.js';

/** Why an input could not be used. */
export type InputErrorCode =
  | 'binary'
  | 'damaged'
  | 'empty'
  | 'encrypted'
  | 'nested'
  | 'no-text'
  | 'not-found'
  | 'not-readable'
  | 'too-large'
  | 'undecodable'
  | 'unsafe-name'
  | 'unsupported';

type Problems = typeof problems;

/** An input that cannot be used: the run goes on without it, and the exit status tells. */
export class InputError<Key extends keyof Problems = keyof Problems> extends Error implements Message {
  readonly key: string;
  readonly values: Values;

  /**
   * `code` is for programs; `key` and `values` are for a catalogue of messages, whose English one gives `message`: what,
   * where and what to do, in one line.
   */
  constructor(
    readonly code: InputErrorCode,
    key: Key,
    values: ValuesOf<Problems[Key]>,
    cause?: unknown,
  ) {
    super(format(problems, { key, values }), { cause });
    this.name = 'InputError';
    this.key = key;
    this.values = values;
  }
}
