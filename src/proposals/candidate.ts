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
  /** It is an item of a list of reasons, problems or work done. */
  readonly told: boolean;
  /** It is a line of its own that no punctuation ends. */
  readonly heading: boolean;
  /** A colon and the first item of a list follow it. */
  readonly leads: boolean;
  /** A semicolon parts it from a unit that is a call. */
  readonly parallel: boolean;
  /** A question mark ends it. */
  readonly asks: boolean;
  /** It opens with who says so and a verb that is no trigger and hopes for nothing: 法国反对|提高关税. */
  readonly said: boolean;
}
