import { lineBreak } from '../../text/lines.js';

/** A line of a text without its line end, and where it starts, in UTF-16 units. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text, empty ones too. */
export function toTextLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const match of text.matchAll(lineBreak)) {
    lines.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...lines, { text: text.slice(start), start }];
}
