import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromRandomAccessReaderPromise, getFileNameLowLevel, validateFileName, type ZipFile } from 'yauzl';
import { InputError } from '../errors.js';
import { type Limits, mostUnpacked, overEntries, overFileSize, overRatio, overUnpacked } from './limits.js';
import { type Container, damaged, decodeName, noFile, refuse, toMember, toMemberName, unsafeName } from './member.js';
import type { Source } from './source.js';
import { type Opened, WindowReader } from './window-reader.js';

/** An archive while it is read. */
interface Archive {
  readonly name: string;
  readonly file: ZipFile;
  readonly reader: WindowReader;
  readonly limits: Limits;
  /** Bytes that may still be unpacked; below 0 when there was more. */
  left: number;
}

/**
 * The members of a ZIP archive of `size` bytes in its order. What a member's headers say of its size is not believed: what comes
 * out is counted. A member that cannot be read is a `failed` source, and so is what is behind an error in the directory.
 */
export async function* unzip({ name, limits, wants }: Container, opened: Opened, size: number): AsyncGenerator<Source> {
  try {
    const reader = new WindowReader(opened);
    const file = await fromRandomAccessReaderPromise(reader, size, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    });
    const archive = { name, file, reader, limits, left: limits.unpacked };
    for await (const entry of file.eachEntry()) {
      if (file.entriesRead > limits.entries) throw overEntries(name, limits);
      const member = toName(entry);
      if (member.endsWith('/') || !wants(member)) continue;
      yield await readMember(toMemberName(name, member), member, entry, archive);
    }
  } catch (error) {
    yield refuse(error instanceof InputError ? error : damaged(name, reasonOf(error)), name);
  }
}

/** The name, with the slashes of ZIP where a program of Microsoft's wrote its own. */
function toName({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const isUnicode = (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075);
  if (isUnicode) return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  return decodeName(fileNameRaw).replaceAll('\\', '/');
}

async function readMember(name: string, member: string, entry: Entry, archive: Archive): Promise<Source> {
  try {
    if (validateFileName(member) !== null) throw unsafeName(name);
    if (entry.isEncrypted()) throw new InputError('encrypted', 'encrypted', { name });
    if (isLink(entry)) throw noFile(name, 'link');
    const { fileDataStart } = await archive.file.readLocalFileHeaderPromise(entry, { minimal: true });
    return toMember(name, unpack(name, entry, archive.reader.bytes(fileDataStart, entry.compressedSize), archive));
  } catch (error) {
    if (archive.left < 0) throw error;
    return refuse(error instanceof InputError ? error : damaged(name, reasonOf(error)), name);
  }
}

/** The upper half holds the mode of a file under Unix, where 0o120000 is a link. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

function unpack(name: string, entry: Entry, packed: Uint8Array, archive: Archive): Uint8Array {
  const bytes = inflate(name, entry, packed, archive);
  archive.left -= bytes.length;
  if (bytes.length !== entry.uncompressedSize) throw damaged(name, 'wrong-size');
  if (crc32(bytes) !== entry.crc32) throw damaged(name, 'wrong-checksum');
  return bytes;
}

function inflate(name: string, { compressionMethod }: Entry, packed: Uint8Array, archive: Archive): Uint8Array {
  if (compressionMethod !== 0 && compressionMethod !== 8) {
    throw new InputError('unsupported', 'no-method', { name, method: compressionMethod });
  }
  const { limits, left } = archive;
  const ratio = mostUnpacked(packed.length, limits);
  const most = Math.min(limits.fileSize, left, ratio);
  const bytes = compressionMethod === 0 ? packed.slice() : inflateUpTo(packed, most);
  if (bytes !== null && bytes.length <= most) return bytes;
  if (most === limits.fileSize) throw overFileSize(name, limits);
  if (most === ratio) throw overRatio(name, limits);
  archive.left = -1;
  throw overUnpacked(archive.name, limits);
}

/** What comes out, or null where that is more than `most` bytes. */
function inflateUpTo(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(most, 1) });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** What the libraries say is wrong; where what they look for first is missing, more than that can be said. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) throw error;
  return error.message.startsWith('End of central directory record')
    ? 'no-directory'
    : error.message.replace(/\.$/, '');
}
