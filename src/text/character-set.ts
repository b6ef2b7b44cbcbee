/** A set of characters, asked by code unit: 1 for a member, 0 for every other, undefined behind the end of a text. */
export type CharacterSet = Readonly<Uint8Array>;

/** The set of these characters, none of which lies beyond the basic plane. */
export function toCharacterSet(characters: string): CharacterSet {
  const set = new Uint8Array(0x10000);
  for (let i = 0; i < characters.length; i++) set[characters.charCodeAt(i)] = 1;
  return set;
}

/** Whether the character at `at` is in the set; none is before the text or behind it. */
export function isIn(set: CharacterSet, chars: string, at: number): boolean {
  return set[chars.charCodeAt(at)] === 1;
}
