/** What `read` gives of the first item of which it gives anything; null where it gives nothing of any. */
export function firstOf<Item, Found>(items: readonly Item[], read: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = read(item);
    if (found !== null) return found;
  }
  return null;
}
