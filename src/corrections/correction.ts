import type { Speaker } from '../types.js';

/** Who proposes something, as far as a reviewer can say. */
export type Who = Pick<Speaker, 'name' | 'group' | 'organization' | 'title' | 'affiliation'>;

/** A place in a report that is found again after small edits: the words, and what stood around them. */
export interface Anchor {
  /** UTF-16 offset at which the words stood when the report was reviewed. */
  readonly start: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

/** What every correction says of the report that it is about. */
interface AboutReport {
  /** The report's name as it was given. */
  readonly file: string;
  /** SHA-256 of the report's text, in hexadecimal digits; see `toHash`. */
  readonly hash: string;
  /** The proposal that was judged, or the words that were missed. */
  readonly at: Anchor;
}

/** What a reviewer says of one proposal: it is one by this speaker, it is none, it has other bounds, or it was missed. */
export type Correction =
  | (AboutReport & { readonly action: 'accept' | 'add'; readonly speaker: Who })
  | (AboutReport & { readonly action: 'reject' })
  | (AboutReport & { readonly action: 'change'; readonly to: Anchor; readonly speaker: Who });
