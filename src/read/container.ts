/** What holds other files. */
export type ContainerKind = 'zip' | 'tar' | 'gzip';

/** How many bytes from a file's start on tell whether it is a container: the header of a tar archive's first member. */
export const headLength = 512;

/** Names that are those of texts and documents: their files need not be opened to know that they hold no others. */
const plainName = /\.(?:txt|text|md|markdown|html?|xhtml|docx?|pdf)$/i;

/** Whether a file of that name may be a container. */
export function mayBeContainer(name: string): boolean {
  return !plainName.test(name);
}

/**
 * The first member's name in the ZIP files that documents are: ECMA-376 part 2 (Word and its kin), ODF 1.3 part 2 and
 * EPUB 3 (`mimetype`).
 */
const documentPart = /^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/|customXml\/|mimetype|META-INF\/)/;

/** Which container begins with `head`, its first 512 bytes, or null. An Office document is none. */
export function toContainerKind(head: Uint8Array): ContainerKind | null {
  if (startsWith(head, [0x1f, 0x8b, 8])) return 'gzip';
  if (startsWith(head, [0x50, 0x4b, 5, 6])) return 'zip';
  if (startsWith(head, [0x50, 0x4b, 3, 4])) return documentPart.test(firstMember(head)) ? null : 'zip';
  return isTarHeader(head) ? 'tar' : null;
}

/** APPNOTE.TXT 4.3.7: a local file header has the length of the name at 26, the name at 30. */
function firstMember(head: Uint8Array): string {
  const length = (head[26] ?? 0) + 256 * (head[27] ?? 0);
  return Buffer.from(head.subarray(30, 30 + length)).toString('latin1');
}

/** POSIX ustar: octal digits at 148 are the sum of the header's bytes, those digits taken as blanks. */
function isTarHeader(head: Uint8Array): boolean {
  if (head.length < headLength) return false;
  const noted = Number.parseInt(Buffer.from(head.subarray(148, 156)).toString('latin1'), 8);
  const sum = head.subarray(0, headLength).reduce((total, byte, i) => total + (i >= 148 && i < 156 ? 0x20 : byte), 0);
  return noted === sum;
}

function startsWith(head: Uint8Array, bytes: readonly number[]): boolean {
  return bytes.every((byte, i) => head[i] === byte);
}
