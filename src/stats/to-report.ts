import type { ReportDocument } from '../types.js';
import type { CountedReport } from './types.js';

/** What statistics need of a report document. */
export type CountableDocument = Pick<ReportDocument, 'file' | 'title' | 'heldOn' | 'publishedOn'> & {
  readonly speakers: readonly {
    readonly name: string | null;
    readonly group: string | null;
    readonly organization: string | null;
    readonly affiliation: string | null;
    readonly proposals: readonly { readonly text: string; readonly keywords?: readonly string[] }[];
  }[];
};

/** What is counted of a report document. */
export function toCountedReport({ file, title, heldOn, publishedOn, speakers }: CountableDocument): CountedReport {
  return {
    file,
    title,
    date: heldOn ?? publishedOn,
    proposals: speakers.flatMap(({ name, group, organization, affiliation, proposals }) =>
      proposals.map(({ text, keywords = null }) => ({
        speaker: name ?? group,
        organization,
        affiliation,
        text,
        keywords,
      })),
    ),
  };
}
