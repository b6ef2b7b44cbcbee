import { columnsOf, displayWidth } from './width.js';

/** What may not begin a line: closing punctuation stays with what it closes. */
const closing = new Set('，。、；：？！）】》」』”’…·,.;:?!)]}%％');

/**
 * Breaks a text without line ends into lines of at most `columns` display columns (at least 2), the further ones set in
 * by `indent`. Chinese breaks anywhere but before closing punctuation. Every character stays: without their indent, the
 * lines joined are the text.
 */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const characters = [...text];
  const lines: string[] = [];
  let from = 0;
  let room = columns;
  let width = 0;
  for (let i = 0; i < characters.length; i++) {
    const next = columnsOf(characters[i] as string);
    if (width + next > room && i > from) {
      const at = breakBefore(characters, from, i);
      lines.push(characters.slice(from, at).join(''));
      from = at;
      room = columns - displayWidth(indent);
      width = displayWidth(characters.slice(from, i).join(''));
    }
    width += next;
  }
  lines.push(characters.slice(from).join(''));
  return lines.map((line, i) => (i === 0 ? line : indent + line));
}

/** Where to break so that `at`, or the one of two characters before it, opens a line that it may open. */
function breakBefore(characters: readonly string[], from: number, at: number): number {
  for (let back = at; back > from && back > at - 3; back--) {
    if (!closing.has(characters[back] as string)) return back;
  }
  return at;
}
