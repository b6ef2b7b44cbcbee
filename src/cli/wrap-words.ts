import { displayWidth } from '../text/width.js';

/** Where a line may break: behind a blank, and beside a Chinese character, but not before what closes or behind what opens. */
const breaks =
  /(?<= )|(?<=[\u2e80-\u9fff，。、；：？！）”」』])(?![ ，。、；：？！）”」』])|(?<=[^ （“「『])(?=[\u2e80-\u9fff（“「『])/u;

/** Breaks a text into lines of at most `columns` display columns, at blanks and between Chinese characters. */
export function wrapWords(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const part of text.split(breaks)) {
    if (line !== '' && displayWidth((line + part).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line];
}
