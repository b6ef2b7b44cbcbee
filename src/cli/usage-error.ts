/** The command line asks for something that cannot be done: exit status 2. The message is one line. */
export class UsageError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UsageError';
  }
}

/** A file cannot be written. */
export class WriteError extends UsageError {}

/** The error for a file that cannot be written, for the reason that the system gives. */
export function toWriteError(path: string, error: unknown): WriteError {
  if (error instanceof WriteError) return error;
  const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new WriteError(`${path}: cannot be written (${reason}); check the folder and its permissions`, error);
}
