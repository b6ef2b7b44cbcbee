/** What an action gives; null where it throws, whatever the reason. */
export function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}
