import type { CrossCount } from '../types.js';

/** An affiliation, null where it is not known, and its keywords in the order of their counts. */
interface CrossGroup {
  readonly name: string | null;
  readonly counts: readonly CrossCount[];
}

/** Counts that stand in the order of their affiliations, by affiliation. */
export function toGroups(crossings: readonly CrossCount[]): CrossGroup[] {
  const groups: { name: string | null; counts: CrossCount[] }[] = [];
  for (const count of crossings) {
    const last = groups.at(-1);
    if (last?.name === count.affiliation) last.counts.push(count);
    else groups.push({ name: count.affiliation, counts: [count] });
  }
  return groups;
}
