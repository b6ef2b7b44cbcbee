import CFB from 'cfb';

/** Builds a document of Word 97 by hand: a header with the places of things, the text, and a table of one piece ([MS-DOC] 2.4). */
export function toDoc(text: string): Uint8Array {
  const characters = text.replaceAll('\n', '\r');
  const textAt = 0x600;
  const main = Buffer.alloc(textAt + 2 * characters.length);
  main.writeUInt16LE(0xa5ec, 0);
  main.writeUInt16LE(0x0200, 0x0a);
  main.writeUInt32LE(textAt, 0x18);
  main.writeUInt32LE(characters.length, 0x4c);
  main.write(characters, textAt, 'utf16le');
  const pieces = Buffer.alloc(21);
  main.writeUInt32LE(0, 0x1a2);
  main.writeUInt32LE(pieces.length, 0x1a6);
  pieces.writeUInt8(2, 0);
  pieces.writeUInt32LE(16, 1);
  pieces.writeUInt32LE(characters.length, 9);
  pieces.writeUInt32LE(textAt, 15);
  return toOle({ WordDocument: main, '1Table': pieces });
}

/** Builds a file of the older Office programs with the streams given. */
export function toOle(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) CFB.utils.cfb_add(container, name, content);
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as ArrayLike<number>);
}
