import type { ReportDocument } from '../types.js';

/** The keywords of a proposal, the most telling first, each as it stands in the text but without blanks. */
export type FindKeywords = (text: string) => readonly string[];

/** A way to find keywords, and the segmenter behind it. */
export interface Keywords {
  readonly find: FindKeywords;
  /** Engine and version, e.g. `nodejieba 3.5.8`. */
  readonly segmenter: string;
}

/** The document with keywords on every proposal and the segmenter's name. Nothing but proposals is cut into words. */
export function addKeywords(document: ReportDocument, { find, segmenter }: Keywords): ReportDocument {
  const speakers = document.speakers.map((speaker) => ({
    ...speaker,
    proposals: speaker.proposals.map((proposal) => ({ ...proposal, keywords: find(proposal.text) })),
  }));
  return { ...document, speakers, segmenter };
}
