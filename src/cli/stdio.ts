import { fstatSync, writeSync } from 'node:fs';
import type { Output, Streams } from './streams.js';

/**
 * The standard streams of the process, each set up when it is first used: Node takes a tenth of its own start for one.
 * What goes into a pipe or a file needs none at all and is written straight there.
 */
export function openStreams({ platform, env, cwd }: NodeJS.Process): Streams {
  return {
    stdin: {
      get isTTY() {
        return process.stdin.isTTY;
      },
      [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator](),
    },
    stdout: isTerminal(1) ? toQuiet(process.stdout) : toDirect(1, () => process.stdout),
    stderr: isTerminal(2) ? toQuiet(process.stderr) : toDirect(2, () => process.stderr),
    platform,
    env,
    onInterrupt: (listener) => {
      process.once('SIGINT', listener);
      return () => process.off('SIGINT', listener);
    },
    cwd,
  };
}

/** Whether a terminal may be on the other side. What cannot be told is left to Node. */
function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return true;
  }
}

/** Where nobody reads any more, each write also emits an error; its callback has told of it, and the rest is no trouble. */
function toQuiet<Stream extends NodeJS.WritableStream>(stream: Stream): Stream {
  return stream.on('error', () => {});
}

/** Writes to the descriptor itself and, from where a pipe takes no more for now, by the stream, which can wait. */
function toDirect(descriptor: number, open: () => NodeJS.WritableStream): Output {
  let stream: NodeJS.WritableStream | null = null;
  return {
    write(piece, done = () => {}) {
      let rest = typeof piece === 'string' ? Buffer.from(piece) : piece;
      try {
        while (stream === null && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        if (!isFull(error)) return done(error instanceof Error ? error : new Error(String(error)));
        stream = toQuiet(open());
      }
      if (stream === null) done();
      else stream.write(rest, done);
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EAGAIN';
}
