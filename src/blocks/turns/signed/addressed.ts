import type { View } from '../../../text/view.js';
import type { Line } from '../../line.js';

/** No page of such notes has fewer. */
const fewest = 2;

/** ——退休工人 张伟民; who wrote it down or speaks for a body is not whose note it is. */
const opens = /^——(?!—|(?:执笔|发言|撰稿|联系|整理)人)/;

/**
 * ■市公交公司:踏板太高,建议改低。|——退休工人 张伟民, where several notes are so: the lines with the head of each note given to whoever signs
 * below it, for the one that it has names whom it is for.
 */
export function withAddressed(view: View, lines: readonly Line[]): readonly Line[] {
  const signer = (i: number) => {
    const [line, below] = [lines[i], lines[i + 1]];
    const isFor = line?.head?.rule === 'turn-colon' && line.head.voice.group !== null;
    const isSigned = below?.head && opens.test(view.chars.slice(below.start, below.end));
    return isFor && isSigned ? below.head : null;
  };
  const signers = lines.map((_, i) => signer(i));
  if (signers.filter((head) => head !== null).length < fewest) return lines;
  return lines.map((line, i) => {
    if (signers[i - 1]) return { ...line, head: null, endsWords: true, signature: true };
    const signed = signers[i];
    if (!line.head || !signed) return line;
    return {
      ...line,
      head: { ...signed, start: line.start, contentStart: line.head.contentStart, bare: false, ornamented: true },
    };
  });
}
