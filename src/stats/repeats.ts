import { nearFrom, openIndex, toFingerprint } from '../similar/index.js';
import type { Occurrence, Repeat } from './types.js';

/** An occurrence, and what tells who it is by. */
interface Spoken {
  readonly occurrence: Occurrence;
  readonly speaker: string;
}

/** The occurrences of one proposal, and the occasions that they are counted for. */
interface Group {
  readonly occurrences: Occurrence[];
  readonly occasions: Set<string>;
}

/**
 * What several reports have in the same or nearly the same words. A report counts once, and so does what a person says
 * on one day, which two papers may report.
 */
export function findRepeats(spoken: readonly Spoken[]): Repeat[] {
  const index = openIndex<Group>(nearFrom.proposals);
  const groups = new Map<Group, Group>();
  for (const { occurrence, speaker } of spoken.toSorted(byDate)) {
    const own: Group = { occurrences: [], occasions: new Set() };
    const similar = index.add(own, toFingerprint(occurrence.text));
    const group = similar ? (groups.get(similar.of) as Group) : own;
    groups.set(own, group);
    const occasions = [`file ${occurrence.file}`, `day ${occurrence.date ?? occurrence.file} ${speaker}`];
    if (!occasions.some((occasion) => group.occasions.has(occasion))) group.occurrences.push(occurrence);
    for (const occasion of occasions) group.occasions.add(occasion);
  }
  return [...new Set(groups.values())]
    .map(({ occurrences }) => occurrences)
    .filter(({ length }) => length > 1)
    .sort((a, b) => b.length - a.length);
}

function byDate({ occurrence: { date: a } }: Spoken, { occurrence: { date: b } }: Spoken): number {
  if (a === b || a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : 1;
}
