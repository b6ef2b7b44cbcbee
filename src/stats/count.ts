import type { Count } from './types.js';

/** What a key was counted for, and the first fact that has it. */
interface Counted<Key, Fact> extends Count {
  readonly key: Key;
  readonly first: Fact;
}

/**
 * Counts facts by their keys: the greatest count first, of equal ones what came first, the key null last. Facts of one
 * report must follow each other.
 */
export function countBy<Key, Fact extends { readonly report: unknown }>(
  facts: readonly Fact[],
  keysOf: (fact: Fact) => readonly Key[],
): Counted<Key, Fact>[] {
  const counts = new Map<Key, { key: Key; first: Fact; last: Fact; proposals: number; reports: number }>();
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const count = counts.get(key);
      if (!count) {
        counts.set(key, { key, first: fact, last: fact, proposals: 1, reports: 1 });
        continue;
      }
      count.proposals += 1;
      if (count.last.report !== fact.report) count.reports += 1;
      count.last = fact;
    }
  }
  return [...counts.values()]
    .map(({ last: _, ...counted }) => counted)
    .sort((a, b) => isOpen(a) - isOpen(b) || b.proposals - a.proposals || b.reports - a.reports);
}

function isOpen({ key }: { readonly key: unknown }): number {
  return key === null ? 1 : 0;
}
