import { tooLarge } from './limits.js';

/** Standard input, as far as it is read here. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

/** Reads the stream of that name whole. Throws an `InputError`, `too-large`, as soon as there are more than `limit` bytes. */
export async function readStream(name: string, stream: ByteStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(name, limit);
    chunks.push(bytes);
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks);
}
