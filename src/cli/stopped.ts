/** The run was ended before its end: by its user (130), or by its first failure (1). The message is one line. */
export class Stopped extends Error {
  constructor(
    readonly status: 1 | 130,
    message: string,
  ) {
    super(message);
    this.name = 'Stopped';
  }
}
