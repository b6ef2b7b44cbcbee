import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import { InputError } from '../errors.js';
import { type Limits, overEntries, overFileSize } from './limits.js';
import { type Container, damaged, decodeName, noFile, refuse, toMember, toMemberName, unsafeName } from './member.js';
import type { Source } from './source.js';

/** What members of a type are if they are no files. */
const kinds = {
  file: null,
  'contiguous-file': null,
  directory: null,
  link: 'second-name',
  symlink: 'link',
  'character-device': 'device',
  'block-device': 'device',
  fifo: 'named-pipe',
} as const;

/** Names are to come byte by byte, since the header does not say how they are encoded. */
const bytewise = { filenameEncoding: 'latin1', highWaterMark: 1 << 17 };

/** The members of a tar archive, whose bytes come as `chunks`, in its order. What cannot be read is a `failed` source. */
export async function* untar(
  { name, limits, wants }: Container,
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<Source> {
  const input = Readable.from(chunks);
  const archive = extract(bytewise);
  input.on('error', (error) => archive.destroy(error));
  input.pipe(archive);
  let entries = 0;
  try {
    for await (const entry of archive) {
      entries += 1;
      if (entries > limits.entries) throw overEntries(name, limits);
      const member = toName(entry.header);
      if (entry.header.type === 'directory' || !wants(member)) entry.resume();
      else yield await readMember(toMemberName(name, member), member, entry, limits);
    }
  } catch (error) {
    yield refuse(toError(name, error), name);
  } finally {
    input.destroy();
  }
}

/** PAX headers are UTF-8. */
function toName({ name, pax }: Header): string {
  const isNamed = typeof pax === 'object' && pax !== null && 'path' in pax;
  const full = isNamed ? String(pax.path) : decodeName(Buffer.from(name, 'latin1'));
  return full.replace(/^(?:\.\/)+/, '');
}

async function readMember(
  name: string,
  member: string,
  entry: AsyncIterable<unknown> & { readonly header: Header },
  limits: Limits,
): Promise<Source> {
  const refusal = toRefusal(name, member, entry.header);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of entry) {
    if (!(chunk instanceof Uint8Array)) continue;
    size += chunk.length;
    if (size <= limits.fileSize && refusal === null) chunks.push(chunk);
  }
  if (refusal !== null) return refuse(refusal, name);
  if (size > limits.fileSize) return refuse(overFileSize(name, limits), name);
  return toMember(name, Buffer.concat(chunks));
}

function toRefusal(name: string, member: string, { type }: Header): InputError | null {
  const kind = kinds[type] === undefined ? 'unknown' : kinds[type];
  if (kind !== null) return noFile(name, kind);
  return member.startsWith('/') || member.split(/[\\/]/).includes('..') ? unsafeName(name) : null;
}

/** Errors of this package and of zlib tell what is wrong with the archive; any other is a bug. */
function toError(name: string, error: unknown): InputError {
  if (error instanceof InputError) return error;
  if (!(error instanceof Error) || error instanceof TypeError) throw error;
  return damaged(name, isCut(error) ? 'cut-short' : error.message);
}

function isCut(error: Error): boolean {
  return /^unexpected end of/i.test(error.message);
}
