import { catalogue } from '../messages/en/index.js';
import { format, type Message, type Values } from '../messages/format.js';

/** The key of a `Stopped` for a run that could read none of its inputs. */
export const nothingRead = 'nothing-read';

/**
 * The run was ended before its output: by its user (130), or by its first failure or for want of a single input that could
 * be read (1). Its message is one of a catalogue.
 */
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
