/** A stream of any kind that bytes or text can be written to. */
type Sink = NodeJS.WritableStream;

/**
 * Writes the pieces one after another, each when the one before is out, so that memory stays bounded and nothing is
 * pending at the end. A pipe that is closed on the other side (`| head`) ends it quietly; other trouble throws.
 */
export async function pour(pieces: AsyncIterable<string | Uint8Array>, sink: Sink): Promise<void> {
  // A failed write is also emitted; without a listener that would end the process.
  const heard = () => {};
  sink.on('error', heard);
  try {
    for await (const piece of pieces) await write(sink, piece);
  } catch (error) {
    if (!isClosedPipe(error)) throw error;
  }
}

function write(sink: Sink, piece: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(piece, (error) => (error ? reject(error) : resolve()));
  });
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}
