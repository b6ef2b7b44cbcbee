import type { CountedProposal, CountedReport } from '../../src/stats/index.js';

/** A proposal with this text and, where they are given, what else is known of it. */
export function proposalOf(text: string, more: Partial<CountedProposal> = {}): CountedProposal {
  return { speaker: '林谋斌', organization: null, affiliation: null, text, keywords: [], ...more };
}

/** A report of that day with these proposals. */
export function reportOf(
  date: string | null,
  proposals: readonly CountedProposal[],
  file = `${date}.txt`,
): CountedReport {
  return { file, title: null, date, proposals };
}

/** A finder for texts whose keywords are of no matter. */
export const noKeywords = () => [];
