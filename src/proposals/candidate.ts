/** A unit of an open scope and where it stands in it. */
export interface Candidate {
  /** The trimmed unit, folded. */
  readonly text: string;
  /** The log odds that it is a call, by its characters. */
  readonly odds: () => number;
  /** The trigger stands right before it. */
  readonly first: boolean;
  /** A list marker opens it. */
  readonly marked: boolean;
  /** It is a line of its own that no punctuation ends. */
  readonly heading: boolean;
  /** A colon and the first item of a list follow it. */
  readonly leads: boolean;
  /** It is the first sentence of a list's item, and another one follows there. */
  readonly titles: boolean;
  /** A semicolon parts it from a unit that is a call. */
  readonly parallel: boolean;
  /** It stands in post-posed content, with more than one unit: none of them follows the trigger. */
  readonly quoted: boolean;
  /** It is half of a quotation that an attribution parts (“……,”他提议,“……。”), and stands before it. */
  readonly half: boolean;
  /** A question mark ends it. */
  readonly asks: boolean;
  /** It is a quotation by itself, behind a scope that was opened outside of one. */
  readonly aside: boolean;
  /** The last of a quotation that somebody claims with a trigger (“……。”王五建议。) and in which no other unit is a call. */
  readonly claimed: boolean;
  /** The speaker's name and 的 open it, so that the narrator tells of somebody or something of his. */
  readonly named: boolean;
  /** A verb of saying, and no trigger, gives the speaker the word in it once more. */
  readonly said: boolean;
  readonly layout: 'turn' | 'narrative';
}
