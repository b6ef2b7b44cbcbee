import { InputError, type Source } from '../index.js';
import { toErrorLine } from './messages.js';
import type { Terminal } from './streams.js';

/** How many inputs could not be read so far. */
export interface Failed {
  inputs: number;
}

/** What is read of each source, in order. One that throws an `InputError` is told of and counted, and the rest goes on. */
export async function* readEach<Result>(
  sources: AsyncIterable<Source>,
  read: (source: Source) => Promise<readonly Result[]>,
  failed: Failed,
  io: Terminal,
): AsyncGenerator<Result> {
  for await (const source of sources) {
    try {
      yield* await read(source);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      failed.inputs += 1;
      io.stderr.write(toErrorLine(io.say(error)));
    }
  }
}
