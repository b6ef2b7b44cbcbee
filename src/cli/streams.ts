/** What the command line reads from and writes to; `process` is one. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly platform: string;
  /** Tells of Ctrl-C. */
  once(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** A stream to write to; a terminal knows its width. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };
