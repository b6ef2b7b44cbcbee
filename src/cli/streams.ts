import type { Language, Say } from '../messages/index.js';

/** What the command line reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ctrl-C is a signal. */
  once(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
}

/** The streams of a command that runs, and the language of whoever sits there. */
export interface Terminal extends Omit<Streams, 'once' | 'off'> {
  /** Calls the listener at the next Ctrl-C, instead of ending the process; gives what takes that back. */
  readonly onInterrupt: (listener: () => void) => () => void;
  readonly language: Language;
  /** Puts a message into that language. */
  readonly say: Say;
}

/** A stream to write to; a terminal knows its width. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
