/** Milliseconds by a clock that only goes forward. Node has it at hand, where `performance` is loaded when first asked for. */
export function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}
