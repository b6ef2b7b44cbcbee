/** A set of characters as one bit for every UTF-16 unit. */
type CharacterSet = Readonly<Uint32Array>;

/** The set of these characters, none of which lies beyond the basic plane. */
export function toCharacterSet(characters: string): CharacterSet {
  const set = new Uint32Array(0x10000 / 32);
  for (let i = 0; i < characters.length; i++) {
    const unit = characters.charCodeAt(i);
    set[unit >> 5] = (set[unit >> 5] as number) | (1 << (unit & 31));
  }
  return set;
}

/** Whether the character at `at` is in the set; none is before the text or behind it. */
export function isIn(set: CharacterSet, chars: string, at: number): boolean {
  const unit = chars.charCodeAt(at);
  return (((set[unit >> 5] as number) >>> (unit & 31)) & 1) === 1;
}
