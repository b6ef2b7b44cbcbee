/** A line of a text without its line end, and where it starts, in UTF-16 units. */
export interface TextLine {
  readonly text: string;
  readonly start: number;
}

/** The lines of a text, empty ones too; they end as in `text/lines`. */
export function toTextLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) {
    lines.push({ text: text.slice(start, match.index), start });
    start = match.index + match[0].length;
  }
  return [...lines, { text: text.slice(start), start }];
}
