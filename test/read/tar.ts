/** A member of a tar archive as its header states it; see POSIX.1-1988, ustar. */
export interface TarMember {
  readonly name: string | Uint8Array;
  readonly text?: string | Uint8Array;
  /** `0` file, `1` hard link, `2` link, `3` device, `5` directory, `6` named pipe. */
  readonly type?: string;
  /** What the header says of the size, in bytes; without it, the truth. */
  readonly size?: number;
}

/** Builds a tar archive by hand. */
export function toTar(members: readonly TarMember[]): Uint8Array {
  return Buffer.concat([...members.flatMap(toBlocks), Buffer.alloc(1024)]);
}

function toBlocks({ name, text = '', type = '0', size }: TarMember): Uint8Array[] {
  const content = Buffer.from(text);
  const header = Buffer.alloc(512);
  header.set(Buffer.from(name), 0);
  header.write('000644 \x000000 \x000000 \0', 100, 'latin1');
  header.write(`${(size ?? content.length).toString(8).padStart(11, '0')} `, 124, 'latin1');
  header.write('00000000000 ', 136, 'latin1');
  header.write(`        ${type}`, 148, 'latin1');
  header.write('ustar\x0000', 257, 'latin1');
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
}
