import { type Limits, overFileSize } from './limits.js';

/** Standard input, as far as it is read here. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

/** Reads the stream of that name whole. Throws an `InputError`, `too-large`, as soon as it is over the limit of a file. */
export async function readStream(name: string, stream: ByteStream, limits: Limits): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limits.fileSize) throw overFileSize(name, limits);
    chunks.push(bytes);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}
