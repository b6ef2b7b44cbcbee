/** Share of the longer text's characters, in one stretch, from which two texts count as overlapping. */
const overlapping = 0.8;

/** How many members two lists have in common, each counted once. */
export function countCommon(found: readonly string[], gold: readonly string[]): number {
  const left = new Map<string, number>();
  for (const key of gold) left.set(key, (left.get(key) ?? 0) + 1);
  return found.filter((key) => {
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0;
  }).length;
}

/** How many texts of one list overlap with one of the other, each counted once. */
export function countOverlapping(found: readonly string[], gold: readonly string[]): number {
  const left = [...gold];
  return found.filter((text) => {
    const at = left.findIndex((other) => shareOf(text, other) >= overlapping);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}

/** The longest stretch that both texts hold, as a share of the longer text. */
function shareOf(one: string, other: string): number {
  let longest = 0;
  let above = new Uint16Array(other.length + 1);
  for (let i = 1; i <= one.length; i++) {
    const row = new Uint16Array(other.length + 1);
    for (let j = 1; j <= other.length; j++) {
      if (one[i - 1] !== other[j - 1]) continue;
      row[j] = (above[j - 1] ?? 0) + 1;
      longest = Math.max(longest, row[j] ?? 0);
    }
    above = row;
  }
  return longest / Math.max(one.length, other.length, 1);
}
