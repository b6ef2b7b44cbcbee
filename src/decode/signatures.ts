import type { problems } from '../messages/en/problems.js';
import type { Message } from '../messages/format.js';

/** A kind of file that is no text, known by its first bytes; kind and advice are keys of messages. */
interface Signature {
  readonly kind: keyof typeof problems;
  readonly bytes: readonly number[];
  readonly advice: 'save-as-text' | 'save-as-docx' | 'save-as-html' | 'save-as-utf-8' | 'unpack' | 'leave-out';
}

const signatures: readonly Signature[] = [
  { kind: 'utf-32', bytes: [0xff, 0xfe, 0, 0], advice: 'save-as-utf-8' },
  { kind: 'utf-32', bytes: [0, 0, 0xfe, 0xff], advice: 'save-as-utf-8' },
  { kind: 'pdf', bytes: ascii('%PDF-'), advice: 'save-as-text' },
  { kind: 'zip', bytes: ascii('PK\x03\x04'), advice: 'save-as-text' },
  { kind: 'empty-zip', bytes: ascii('PK\x05\x06'), advice: 'leave-out' },
  { kind: 'old-office', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: 'save-as-text' },
  { kind: 'gzip', bytes: [0x1f, 0x8b, 0x08], advice: 'unpack' },
  { kind: 'bzip2', bytes: ascii('BZh91AY&SY'), advice: 'unpack' },
  { kind: 'xz', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], advice: 'unpack' },
  { kind: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], advice: 'unpack' },
  { kind: 'rar', bytes: ascii('Rar!\x1a\x07'), advice: 'unpack' },
  { kind: 'png', bytes: [0x89, 0x50, 0x4e, 0x47], advice: 'leave-out' },
  { kind: 'jpeg', bytes: [0xff, 0xd8, 0xff], advice: 'leave-out' },
  { kind: 'gif', bytes: ascii('GIF8'), advice: 'leave-out' },
  { kind: 'tiff', bytes: [0x49, 0x49, 0x2a, 0], advice: 'leave-out' },
  { kind: 'tiff', bytes: [0x4d, 0x4d, 0, 0x2a], advice: 'leave-out' },
  { kind: 'rtf', bytes: ascii('{\\rtf'), advice: 'save-as-docx' },
  { kind: 'mhtml', bytes: ascii('From: <Saved by '), advice: 'save-as-html' },
  { kind: 'mhtml', bytes: ascii('MIME-Version: 1.0'), advice: 'save-as-html' },
  { kind: 'program', bytes: [0x7f, 0x45, 0x4c, 0x46], advice: 'leave-out' },
  { kind: 'program', bytes: [0x4d, 0x5a, 0x90, 0], advice: 'leave-out' },
  { kind: 'sqlite', bytes: ascii('SQLite format 3\0'), advice: 'leave-out' },
];

/** What kind of file begins like `bytes` and is no text (with the advice to give), or null. */
export function findSignature(bytes: Uint8Array): { kind: Message; advice: Message } | null {
  const found = signatures.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  return found ? { kind: { key: found.kind, values: {} }, advice: { key: found.advice, values: {} } } : null;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
