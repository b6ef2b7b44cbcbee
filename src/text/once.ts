/** A value that is worked out when it is first asked for, and kept: most runs, or most callers, never need it. */
export function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= build();
    return value;
  };
}
