/** The pattern of any of these words, or pieces of patterns, as a group of its own. */
export function anyOf(pieces: readonly string[]): string {
  return `(?:${pieces.join('|')})`;
}
