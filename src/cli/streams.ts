import type { Language, Say } from '../messages/index.js';

/** What the command line reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Calls the listener at the next Ctrl-C, instead of ending the process; gives what takes that back. */
  readonly onInterrupt: (listener: () => void) => () => void;
  readonly cwd: () => string;
}

/** The streams of a command that runs, and the language of whoever sits there. */
export interface Terminal extends Streams {
  readonly language: Language;
  /** Puts a message into that language. */
  readonly say: Say;
}

/** What can be written to: a stream, say. A terminal knows its width. */
export interface Output {
  /** Calls `done` when the piece is out, with the error where it cannot be written. */
  readonly write: (piece: string | Uint8Array, done?: (error?: Error | null) => void) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Width where no terminal says otherwise; some say 0. */
const usualWidth = 80;

/** How many display columns an output has. */
export function widthOf({ columns }: Pick<Output, 'columns'>): number {
  return columns || usualWidth;
}
