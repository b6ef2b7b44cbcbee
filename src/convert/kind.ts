/** Kinds that are no text by themselves: `office` is any file of the newer Office programs, `ole` of the older ones. */
type BinaryKind = 'pdf' | 'office' | 'open-document' | 'zip' | 'ole';

/** ISO 32000-1, annex H: readers take a header that stands anywhere in the first 1,024 bytes. */
const pdfWindow = 1024;

/** Office Open XML, ECMA-376 part 2: what every package holds, and a plain archive does not. */
const officePart = '[Content_Types].xml';

/** OpenDocument 1.3, part 2, 3.3: the file `mimetype` comes first, and is not compressed. */
const openDocument = 'application/vnd.oasis.opendocument';
const mimetypeWindow = 200;

/** The kind that the bytes are of, or null for a text or an unknown one. */
export function toBinaryKind(bytes: Uint8Array): BinaryKind | null {
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]))
    return toPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  const head = bytes.subarray(0, pdfWindow);
  return head.includes(0x25) && Buffer.from(head).includes('%PDF-') ? 'pdf' : null;
}

function toPackage(bytes: Buffer): BinaryKind {
  if (bytes.includes(officePart)) return 'office';
  return bytes.subarray(0, mimetypeWindow).includes(openDocument) ? 'open-document' : 'zip';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}
