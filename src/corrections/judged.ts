import type { Speaker } from '../types.js';
import type { Who } from './correction.js';
import type { Review, ReviewedReport } from './review.js';
import { isKept } from './reviewed-document.js';

/** What reviewers have judged of a report: the program's proposals, beside those that they want to see. */
export interface Judged {
  /** The speakers as found, with those proposals alone that somebody has judged. */
  readonly found: readonly Speaker[];
  /** What the reviewers accepted, changed or added, each under its speaker; one may come more than once. */
  readonly wanted: readonly (Who & { readonly proposals: readonly string[] })[];
  /** Proposals that nobody has judged. */
  readonly open: number;
}

/** What a review says about how well the program did; what nobody judged is left out on both sides. */
export function toJudged({ text, document }: ReviewedReport, { entries }: Review): Judged {
  const judged = entries.filter(({ correction }) => correction !== null);
  const proposals = new Set(judged.flatMap(({ found }) => found ?? []));
  return {
    found: document.speakers.map((speaker) => ({
      ...speaker,
      proposals: speaker.proposals.filter((proposal) => proposals.has(proposal)),
    })),
    wanted: judged.filter(isKept).map(({ who, span }) => ({ ...who, proposals: [text.slice(span.start, span.end)] })),
    open: entries.length - judged.length,
  };
}
