/** A constant that is built when it is first asked for, where most runs never need it. */
export function once<T>(build: () => T): () => T {
  let value: T | undefined;
  return () => {
    value ??= build();
    return value;
  };
}
