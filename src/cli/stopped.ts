import { catalogue } from '../messages/en/index.js';
import { format, type Message, type Values } from '../messages/format.js';

/** The run was ended before its end: by its user (130), or by its first failure (1). Its message is one of a catalogue. */
export class Stopped extends Error implements Message {
  readonly key: string;
  readonly values: Values;

  constructor(
    readonly status: 1 | 130,
    { key, values }: Message,
  ) {
    super(format(catalogue, { key, values }));
    this.name = 'Stopped';
    this.key = key;
    this.values = values;
  }
}
