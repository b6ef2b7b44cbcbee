import { columnsOf } from './width.js';

/** What may not begin a line: closing punctuation stays with what it closes. */
const closing = new Set('，。、；：？！）】》」』”’…·,.;:?!)]}%％');

/**
 * Breaks a text into lines of at most `columns` display columns (at least 2). Chinese breaks anywhere but before closing
 * punctuation. Every character stays; nothing is added: the lines joined are the text, its own line ends aside.
 */
export function wrap(text: string, columns: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine([...line], Math.max(columns, 2)));
}

function wrapLine(characters: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  let from = 0;
  let width = 0;
  for (let i = 0; i < characters.length; i++) {
    const next = columnsOf(characters[i] as string);
    if (width + next > columns) {
      const at = breakBefore(characters, from, i);
      lines.push(characters.slice(from, at).join(''));
      from = at;
      width = characters.slice(from, i).reduce((sum, character) => sum + columnsOf(character), 0);
    }
    width += next;
  }
  lines.push(characters.slice(from).join(''));
  return lines;
}

/** Where to break so that the character at `at` opens no line it may not open: one character earlier at most twice. */
function breakBefore(characters: readonly string[], from: number, at: number): number {
  for (let back = at; back > from && back > at - 3; back--) {
    if (!closing.has(characters[back] as string)) return back;
  }
  return at;
}
