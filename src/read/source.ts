import { type Stats, statSync } from 'node:fs';
import type { InputError } from '../errors.js';

/** One thing to read: found, and not yet read where it is a file, nor looked at before its size or date is asked for. */
export type Source =
  | FileSource
  /** A member of a container, named `archive.zip!/2025/report.txt`, or standard input, named `-`. */
  | { readonly kind: 'bytes'; readonly name: string; readonly bytes: Uint8Array }
  /** What was named and cannot be read. */
  | { readonly kind: 'failed'; readonly name: string; readonly error: InputError };

/** A file by its path, which need not be there. */
interface FileSource {
  readonly kind: 'file';
  /** To speak of it by: the path as given or, in a directory, the directory's with what leads to it. */
  readonly name: string;
  readonly path: string;
  /** In bytes; 0 where it is gone or cannot be looked at. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly mtime: number;
}

/** A file, which is looked at when somebody asks for its size or its date, and then once. */
export class FoundFile implements FileSource {
  readonly kind = 'file';

  constructor(
    readonly path: string,
    private stats: Stats | null | undefined,
  ) {}

  get name(): string {
    return this.path;
  }

  get size(): number {
    return this.look()?.size ?? 0;
  }

  get mtime(): number {
    return this.look()?.mtimeMs ?? 0;
  }

  private look(): Stats | null {
    if (this.stats === undefined) this.stats = lookAt(this.path);
    return this.stats;
  }
}

/** Null where that fails: reading the file will tell why. */
function lookAt(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
