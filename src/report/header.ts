import type { Span } from '../types.js';
import type { PartRuleName } from './rules.js';

/** A line of the report that is nobody's words: the header's own, or what the page printed around the report. */
export interface HeaderPart extends Span {
  readonly fate: 'header' | 'furniture';
  /** The rule that told it. */
  readonly rule: PartRuleName;
}

/** What the report says of itself (annotation.md, Report fields). Dates are ISO; null where it does not say. */
export interface Header {
  readonly title: string | null;
  readonly source: string | null;
  readonly publishedOn: string | null;
  readonly heldOn: string | null;
  /** In the order of the text; view offsets of whole lines. */
  readonly parts: readonly HeaderPart[];
}
