import { extractTextItems, getDocumentProxy } from 'unpdf';
import { InputError } from '../../errors.js';
import { findCMaps } from '../../read/index.js';
import { unify } from './unify.js';

/** A stretch of text on a page, set in one go. Lengths are in points (1/72 inch), from the left and lower edge. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** The items of each page, in the order in which they were set. Throws an `InputError` where the file cannot be read. */
export async function readPages(name: string, bytes: Uint8Array): Promise<readonly (readonly Item[])[]> {
  try {
    // The library takes the bytes for its own, and changes them.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      cMapUrl: findCMaps(),
      cMapPacked: true,
      useWorkerFetch: false,
    });
    try {
      const { items } = await extractTextItems(pdf);
      return items.map((page) =>
        page.map(({ str, x, y, width, fontSize }) => ({ text: unify(str), x, y, width, size: fontSize })),
      );
    } finally {
      await pdf.destroy();
    }
  } catch (error) {
    throw toInputError(name, error);
  }
}

/** Whatever the library throws, it is the file's fault: the exceptions that it names, and others out of its depths. */
function toInputError(name: string, error: unknown): InputError {
  const kind = error instanceof Error ? error.name : '';
  if (kind === 'PasswordException') {
    return new InputError('encrypted', 'pdf-password', { name }, error);
  }
  return new InputError('damaged', 'pdf-damaged', { name }, error);
}
