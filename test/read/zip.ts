import { type Zippable, zipSync } from 'fflate';

/** Builds a ZIP archive, packed by deflate; at `level` 0 its files stand there as they are. */
export function toZip(files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(files).map(([name, content]) => [name, Buffer.from(content)] as const);
  return zipSync(Object.fromEntries(entries) satisfies Zippable, { level });
}

/** Puts other bytes wherever `from` stands, as many: the same place in the header of a member and in the list at the end. */
export function patch(bytes: Uint8Array, from: string | Uint8Array, to: string | Uint8Array): Uint8Array {
  const patched = Buffer.from(bytes);
  const wanted = Buffer.from(from);
  const put = Buffer.from(to);
  if (wanted.length !== put.length) throw new RangeError(`${put.length} bytes in place of ${wanted.length}`);
  for (let at = patched.indexOf(wanted); at >= 0; at = patched.indexOf(wanted, at + put.length)) patched.set(put, at);
  return patched;
}

/** Signatures of a member's header and of its entry in the list, and where both have their fields (APPNOTE.TXT 4.3). */
const headers = [
  { signature: 'PK\x03\x04', flags: 6, method: 8, crc: 14, size: 22 },
  { signature: 'PK\x01\x02', flags: 8, method: 10, crc: 16, size: 24 },
] as const;

/** Puts a number into a field of every member, in its header and in its entry in the list. */
export function state(bytes: Uint8Array, field: 'flags' | 'method' | 'crc' | 'size', value: number): Uint8Array {
  const patched = Buffer.from(bytes);
  for (const header of headers) {
    for (let at = patched.indexOf(header.signature); at >= 0; at = patched.indexOf(header.signature, at + 4)) {
      if (field === 'flags' || field === 'method') patched.writeUInt16LE(value, at + header[field]);
      else patched.writeUInt32LE(value, at + header[field]);
    }
  }
  return patched;
}
