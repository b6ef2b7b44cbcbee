import { readSync } from 'node:fs';

/** A whole line of a file. */
export interface Line {
  /** Without its line end. */
  readonly text: string;
  /** The byte it starts at, and its length in bytes. */
  readonly start: number;
  readonly length: number;
}

const chunkSize = 1 << 16;
const newline = 0x0a;

/** The lines of an open file of UTF-8, but for a last one that has no line end. No more than a line is held in memory. */
export function* readLines(file: number): Generator<Line> {
  const chunk = Buffer.alloc(chunkSize);
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  for (let at = 0; ; ) {
    const read = readSync(file, chunk, 0, chunkSize, at);
    if (read === 0) return;
    at += read;
    rest = Buffer.concat([rest, chunk.subarray(0, read)]);
    let from = 0;
    for (let end = rest.indexOf(newline); end >= 0; end = rest.indexOf(newline, from)) {
      yield { text: rest.toString('utf8', from, end), start: start + from, length: end - from };
      from = end + 1;
    }
    start += from;
    rest = rest.subarray(from);
  }
}
