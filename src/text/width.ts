import { eastAsianWidth } from 'get-east-asian-width';

const emoji = /\p{Emoji}/u;

/**
 * The display columns of one character (a code point): 2 for wide and full-width ones and for emoji, 0 for the
 * diacritics that stand on the letter before them, else 1. Where terminals differ it is the larger number: a line may
 * come out short, never long.
 */
export function columnsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x20 || (point >= 0x7f && point < 0xa0)) return 0;
  if (point < 0xa0) return 1;
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  if (point >= 0x300 && point <= 0x36f) return 0;
  return emoji.test(character) ? 2 : eastAsianWidth(point);
}

/** The display columns of a text on one line: `displayWidth('建议a')` is 5. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += columnsOf(character);
  return width;
}

/** The display columns of the widest of these texts, 0 of none. */
export function widestOf(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, displayWidth(text)), 0);
}

/** A text with blanks behind it, so that it takes `columns` display columns; a wider one stays as it is. */
export function padTo(columns: number, text: string): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
