import { constants } from 'node:buffer';
import { InputError } from '../errors.js';
import type { Diagnostic } from '../types.js';
import { describeBadBytes, diagnose } from './diagnostics.js';
import type { EncodingName } from './encodings.js';
import { findSignature } from './signatures.js';
import { type Confidence, isPlainUtf8, type Sniffed, sniffContent, sniffMark } from './sniff.js';
import { toText } from './to-text.js';

/** How bytes are to be read. */
export interface DecodeSettings {
  /** The encoding where it is known; without it, it is found out. */
  readonly encoding?: EncodingName;
  /** Refuse an input that cannot be read to the last byte, instead of warning. */
  readonly strict?: boolean;
}

/** A report's text, and how its bytes were read. */
export interface Decoded {
  /** Without a byte order mark, else as it stands; what could not be read is U+FFFD. */
  readonly text: string;
  readonly encoding: EncodingName;
  readonly confidence: Confidence;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the bytes of the input `name` into text. The encoding is the one given, else the one that a byte order mark
 * names, else UTF-8 where the bytes are well-formed UTF-8, else the one that gives the most likely Chinese text.
 *
 * Throws an `InputError`: `empty`, `too-large` for a string, `binary` where the bytes are no text, `undecodable` where no
 * known encoding gives one or, when strict, where some bytes could not be read.
 */
export function decode(bytes: Uint8Array, name: string, settings: DecodeSettings = {}): Decoded {
  refuseUnusable(bytes, name);
  const sniffed = sniff(bytes, name, settings.encoding);
  const { text, isWhole } = toText(bytes, sniffed.encoding);
  if (text === '') throw empty(name);
  if (!isWhole && settings.strict) {
    throw new InputError('undecodable', 'strict-bytes', { name, ...describeBadBytes(bytes, text, sniffed.encoding) });
  }
  return { text, ...sniffed, diagnostics: diagnose(bytes, text, isWhole, sniffed) };
}

function sniff(bytes: Uint8Array, name: string, given: EncodingName | undefined): Sniffed {
  if (given !== undefined) return { encoding: given, confidence: 'given' };
  const mark = sniffMark(bytes);
  if (mark !== null) return { encoding: mark, confidence: 'bom' };
  if (isPlainUtf8(bytes)) return { encoding: 'utf-8', confidence: 'certain' };
  const sniffed = sniffContent(bytes);
  if (sniffed === null) throw noText(bytes, name);
  return sniffed;
}

function refuseUnusable(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw empty(name);
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    throw new InputError('too-large', 'too-large', { name, size: constants.MAX_STRING_LENGTH >> 20 });
  }
  const signature = findSignature(bytes);
  if (signature !== null) throw new InputError('binary', 'of-a-kind', { name, ...signature });
}

function empty(name: string): InputError {
  return new InputError('empty', 'empty', { name });
}

function noText(bytes: Uint8Array, name: string): InputError {
  if (hasControls(bytes)) return new InputError('binary', 'no-text', { name });
  return new InputError('undecodable', 'no-encoding', { name });
}

/** Whether control characters other than line ends, tabs, form feeds and escapes occur. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1b);
}
