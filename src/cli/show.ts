import { toVisible } from '../index.js';
import { type Pieces, toChunks } from './chunks.js';
import { pour } from './pour.js';
import type { Output } from './streams.js';

/**
 * Writes pieces to standard output. A terminal is shown each as it comes, and nothing that could steer it, unless they are
 * safe: made for terminals, with colours of their own.
 */
export async function show(pieces: Pieces, stdout: Output, isSafe: boolean): Promise<void> {
  if (!stdout.isTTY) await pour(toChunks(pieces), stdout);
  else await pour(isSafe ? pieces : toHarmless(pieces), stdout);
}

async function* toHarmless(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  for await (const piece of pieces) yield typeof piece === 'string' ? toVisible(piece) : piece;
}
