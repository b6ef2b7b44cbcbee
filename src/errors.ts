/** Why an input could not be used. */
export type InputErrorCode =
  | 'binary'
  | 'damaged'
  | 'empty'
  | 'not-found'
  | 'not-readable'
  | 'too-large'
  | 'undecodable';

/** An input that cannot be used: the run goes on without it, and the exit status tells. */
export class InputError extends Error {
  /** `code` is for programs; `message` says what, where and what to do, in one line. */
  constructor(
    readonly code: InputErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'InputError';
  }
}
