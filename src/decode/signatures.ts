/** A kind of file that is no text, known by its first bytes. */
interface Signature {
  readonly kind: string;
  readonly bytes: readonly number[];
  readonly advice: string;
}

const saveAsText = 'save its text as .txt first';
const unpack = 'unpack it first';
const leaveOut = 'leave it out';

const signatures: readonly Signature[] = [
  { kind: 'a UTF-32 text', bytes: [0xff, 0xfe, 0, 0], advice: 'save it as UTF-8 first' },
  { kind: 'a UTF-32 text', bytes: [0, 0, 0xfe, 0xff], advice: 'save it as UTF-8 first' },
  { kind: 'a PDF', bytes: ascii('%PDF-'), advice: saveAsText },
  { kind: 'an Office file or a ZIP archive', bytes: ascii('PK\x03\x04'), advice: saveAsText },
  { kind: 'an empty ZIP archive', bytes: ascii('PK\x05\x06'), advice: leaveOut },
  { kind: 'an old Office file (.doc, .xls, .wps)', bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: saveAsText },
  { kind: 'a gzip archive', bytes: [0x1f, 0x8b, 0x08], advice: unpack },
  { kind: 'a bzip2 archive', bytes: ascii('BZh91AY&SY'), advice: unpack },
  { kind: 'an xz archive', bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0], advice: unpack },
  { kind: 'a 7z archive', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], advice: unpack },
  { kind: 'a RAR archive', bytes: ascii('Rar!\x1a\x07'), advice: unpack },
  { kind: 'a PNG picture', bytes: [0x89, 0x50, 0x4e, 0x47], advice: leaveOut },
  { kind: 'a JPEG picture', bytes: [0xff, 0xd8, 0xff], advice: leaveOut },
  { kind: 'a GIF picture', bytes: ascii('GIF8'), advice: leaveOut },
  { kind: 'a TIFF picture', bytes: [0x49, 0x49, 0x2a, 0], advice: leaveOut },
  { kind: 'a TIFF picture', bytes: [0x4d, 0x4d, 0, 0x2a], advice: leaveOut },
  { kind: 'a program', bytes: [0x7f, 0x45, 0x4c, 0x46], advice: leaveOut },
  { kind: 'a program', bytes: [0x4d, 0x5a, 0x90, 0], advice: leaveOut },
  { kind: 'an SQLite database', bytes: ascii('SQLite format 3\0'), advice: leaveOut },
];

/** What kind of file begins like `bytes` and is no text (with the advice to give), or null. */
export function findSignature(bytes: Uint8Array): { kind: string; advice: string } | null {
  return signatures.find((known) => known.bytes.every((byte, i) => bytes[i] === byte)) ?? null;
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}
