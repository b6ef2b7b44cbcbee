/** The command line asks for something that cannot be done: exit status 2. The message is one line. */
export class UsageError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UsageError';
  }
}
