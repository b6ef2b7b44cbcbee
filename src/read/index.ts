import { readFile } from 'node:fs/promises';
import { InputError, type InputErrorCode } from '../errors.js';

/** What came from outside, unread: a name to speak of it by, and its bytes. */
export interface Input {
  /** The path as given, or `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Standard input, as far as it is read here. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

type Trouble = readonly [code: InputErrorCode, key: 'no-such-file' | 'is-directory' | 'no-permission' | 'not-readable'];

const troubles: Readonly<Record<string, Trouble>> = {
  ENOENT: ['not-found', 'no-such-file'],
  ENOTDIR: ['not-found', 'no-such-file'],
  EISDIR: ['is-directory', 'is-directory'],
  EACCES: ['not-readable', 'no-permission'],
  EPERM: ['not-readable', 'no-permission'],
};

/**
 * Reads one input whole: the file of that name, or what `stdin` gives for the name `-`.
 *
 * Throws an `InputError` where there is no such file or it cannot be read.
 */
export async function readInput(name: string, stdin: () => ByteStream): Promise<Input> {
  try {
    return { name, bytes: name === '-' ? await readStream(stdin()) : await readFile(name) };
  } catch (error) {
    throw toInputError(name, error);
  }
}

async function readStream(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

function toInputError(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = String(error.code);
  const [code, key] = troubles[reason] ?? ['not-readable', 'not-readable'];
  return new InputError(code, key, { name, reason }, error);
}
