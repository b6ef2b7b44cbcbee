import type { View } from '../../text/view.js';
import type { Line } from '../line.js';

/** No page of such notes has fewer. */
const fewest = 2;

/**
 * ■市公交公司:踏板太高,建议改低。|——退休工人 张伟民, where several notes are so: the lines with the head of each note given to whoever signs
 * below it, for the one that it has names whom it is for.
 */
export function withAddressed(view: View, lines: readonly Line[]): readonly Line[] {
  const isNote = (line: Line | undefined, below: Line | undefined) =>
    line?.head?.rule === 'turn-colon' &&
    line.head.voice.group !== null &&
    below !== undefined &&
    /^——[^—]/.test(view.chars.slice(below.start, below.start + 3));
  if (lines.filter((line, i) => isNote(line, lines[i + 1])).length < fewest) return lines;
  return lines.map((line, i) => {
    if (isNote(lines[i - 1], line)) return { ...line, head: null, signs: true, signature: true };
    const signature = lines[i + 1];
    if (!line.head || !isNote(line, signature)) return line;
    const signed = signature?.head && { ...signature.head, bare: false, ornamented: true };
    return { ...line, head: signed ? { ...signed, start: line.start, contentStart: line.head.contentStart } : null };
  });
}
