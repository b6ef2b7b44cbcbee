import { InputError } from '../errors.js';

/** How bytes are to be read. */
export interface DecodeSettings {
  /** The encoding's name where it is known. */
  readonly encoding?: string;
}

/** A report's text, and the encoding it was written in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Turns the bytes of the input `name` into text; a byte order mark is taken off.
 *
 * Throws an `InputError` where there is nothing to read or the bytes are no text.
 */
export function decode(bytes: Uint8Array, name: string, _settings: DecodeSettings = {}): Decoded {
  if (bytes.length === 0) throw new InputError('empty', `${name}: empty; nothing to read`);
  if (bytes.includes(0)) throw new InputError('binary', `${name}: not a text; save the report as plain text (UTF-8)`);
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch (error) {
    throw new InputError('undecodable', `${name}: not UTF-8; save it as UTF-8`, error);
  }
}
