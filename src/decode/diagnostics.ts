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
    const message = `${describeBadBytes(bytes, text, encoding)}; U+FFFD stands for them`;
    diagnostics.push({ severity: 'warning', code: 'bad-bytes', message, line: lineOf(text, '\uFFFD') });
  }
  if (confidence === 'guess') {
    const message = `read as ${encoding}, but another encoding fits nearly as well; name it with --encoding`;
    diagnostics.push({ severity: 'warning', code: 'encoding-guessed', message, line: null });
  }
  if (text.includes('\0')) {
    const message = 'NUL characters in the text; is the file damaged?';
    diagnostics.push({ severity: 'warning', code: 'nul-characters', message, line: lineOf(text, '\0') });
  }
  return diagnostics;
}

/**
 * `3 places are not utf-8, at byte 17, 240, 388`: how many, and where. Only UTF-8 tells the byte; for the others it is
 * the line.
 */
export function describeBadBytes(bytes: Uint8Array, text: string, encoding: EncodingName): string {
  if (encoding !== 'utf-8') {
    const count = text.split('\uFFFD').length - 1;
    return `${places(count)} not ${encoding}, the first in line ${lineOf(text, '\uFFFD')}`;
  }
  const offsets = findBadBytes(bytes);
  const rest = offsets.length > listed ? ` and ${offsets.length - listed} more` : '';
  return `${places(offsets.length)} not utf-8, at byte ${offsets.slice(0, listed).join(', ')}${rest}`;
}

function places(count: number): string {
  return count === 1 ? '1 place is' : `${count} places are`;
}

function lineOf(text: string, character: string): number {
  return toLineFinder(text)(text.indexOf(character));
}
