import { unzipSync, Zip, ZipDeflate } from 'fflate';

/** Texts are compressed when this many UTF-16 units have come together. */
const batchSize = 65_536;

/** The same for every file of every archive, so that the same reports make the same bytes: the first day of ZIP's time. */
const modified = new Date(1980, 0, 1);

/** A file of the archive that is being written. */
export interface ArchiveFile {
  readonly write: (text: string) => void;
  readonly end: () => void;
}

/** A ZIP archive that is being written. */
export interface Archive {
  /**
   * Begins a file. Several may be open: the first goes out at once, the others wait, compressed, until those before them
   * have ended.
   */
  readonly open: (path: string) => ArchiveFile;
  readonly add: (path: string, bytes: Uint8Array) => void;
  readonly end: () => void;
  /** The bytes that have become ready since the last time. */
  readonly take: () => Uint8Array[];
}

/** Begins a ZIP archive. */
export function openArchive(): Archive {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const begin = (path: string) => {
    const file = new ZipDeflate(path);
    file.mtime = modified;
    zip.add(file);
    return file;
  };
  return {
    open: (path) => toArchiveFile(begin(path)),
    add: (path, bytes) => begin(path).push(bytes, true),
    end: () => zip.end(),
    take: () => {
      const taken = ready;
      ready = [];
      return taken;
    },
  };
}

/** The files of a whole archive, by path. */
export function readArchive(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  return unzipSync(bytes);
}

function toArchiveFile(file: ZipDeflate): ArchiveFile {
  const encoder = new TextEncoder();
  let batch = '';
  const push = (isLast: boolean) => {
    file.push(encoder.encode(batch), isLast);
    batch = '';
  };
  return {
    write: (text) => {
      batch += text;
      if (batch.length >= batchSize) push(false);
    },
    end: () => push(true),
  };
}
