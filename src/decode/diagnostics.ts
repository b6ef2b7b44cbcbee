import type { Message } from '../messages/format.js';
import { toWarning } from '../messages/warning.js';
import { toLineFinder } from '../text/lines.js';
import type { Diagnostic } from '../types.js';
import { findBadBytes } from './bad-bytes.js';
import type { EncodingName } from './encodings.js';
import type { Sniffed } from './sniff.js';

/** How many byte offsets a message lists. */
const listed = 10;

/** What a text does not show by itself: `bad-bytes`, `encoding-guessed`, `nul-characters`. */
export function diagnose(bytes: Uint8Array, text: string, isWhole: boolean, sniffed: Sniffed): readonly Diagnostic[] {
  const { encoding, confidence } = sniffed;
  const diagnostics: Diagnostic[] = [];
  if (!isWhole) {
    diagnostics.push(toWarning('bad-bytes', describeBadBytes(bytes, text, encoding), lineOf(text, '\uFFFD')));
  }
  if (confidence === 'guess') diagnostics.push(toWarning('encoding-guessed', { encoding }, null));
  if (text.includes('\0')) diagnostics.push(toWarning('nul-characters', {}, lineOf(text, '\0')));
  return diagnostics;
}

/** How bad bytes are spoken of: how many places, in which encoding, and where. */
interface BadBytes {
  readonly count: number;
  readonly encoding: EncodingName;
  readonly where: Message;
}

/** What to say of the bytes that could not be read. Only UTF-8 tells the byte; for the others it is the line. */
export function describeBadBytes(bytes: Uint8Array, text: string, encoding: EncodingName): BadBytes {
  if (encoding !== 'utf-8') {
    const where = { key: 'first-in-line', values: { line: lineOf(text, '\uFFFD') } };
    return { count: text.split('\uFFFD').length - 1, encoding, where };
  }
  const offsets = findBadBytes(bytes);
  return { count: offsets.length, encoding, where: toPlaces(offsets) };
}

function toPlaces(offsets: readonly number[]): Message {
  const bytes = offsets.slice(0, listed).join(', ');
  const more = offsets.length - listed;
  if (more > 0) return { key: 'at-bytes-and-more', values: { bytes, more } };
  return { key: 'at-bytes', values: { bytes } };
}

function lineOf(text: string, character: string): number {
  return toLineFinder(text)(text.indexOf(character));
}
