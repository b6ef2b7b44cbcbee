import type { Pieces } from './chunks.js';
import type { Output } from './streams.js';
import { UsageError } from './usage-error.js';

/**
 * Writes the pieces one after another, each when the one before is out, so that memory stays bounded and nothing is
 * pending at the end. A pipe that is closed on the other side (`| head`) ends it quietly; a full disk, say, throws a
 * `UsageError`.
 */
export async function pour(pieces: Pieces, sink: Output): Promise<void> {
  for await (const piece of pieces) {
    const trouble = await write(sink, piece);
    if (trouble === null) continue;
    if (closedPipe.has(trouble)) return;
    throw new UsageError('stdout-not-writable', { reason: trouble });
  }
}

/** Codes of a write to where nobody reads any more. */
const closedPipe = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);

/** Resolves to the code of what went wrong, or null. */
function write(sink: Output, piece: string | Uint8Array): Promise<string | null> {
  return new Promise((resolve) => {
    sink.write(piece, (error) => resolve(error ? String('code' in error ? error.code : error.message) : null));
  });
}
