import { isIn } from '../../../text/character-set.js';
import { isListLine, isNextItem, type Line } from '../../line.js';
import { sentenceEnds } from './bracketed-signature.js';

/** 报:市委领导。, 签发:…: who gets the paper. */
const distribution = /^(?:抄?[报送]|签发|发):/;
const longestLabel = 4;

/** ■ 给古树配一本“病历”: a heading, whose quotation mark ends no sentence. */
const heading = /^[●▲■◆★][^。,;:!?]{2,30}”$/;
const longestHeading = 33;

/** Whether a line is a paragraph that ends a sentence, and opens no turn. */
export function isText(chars: string, line: Line | undefined): boolean {
  return (
    line !== undefined &&
    line.head === null &&
    isIn(sentenceEnds, chars, line.end - 1) &&
    !heading.test(chars.slice(line.start, Math.min(line.end, line.start + longestHeading))) &&
    !distribution.test(chars.slice(line.start, line.start + longestLabel))
  );
}

/** Whether a line is such a paragraph, or part of a list: 提出以下建议:|1.修路;|2.架桥。, or one without any mark. */
export function isWords(chars: string, lines: readonly Line[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (isText(chars, line)) return true;
  if (line?.head === null && (isNextItem(chars, lines, at) || isNextItem(chars, lines, at + 1))) return true;
  const mark = line && line.head === null ? chars.charAt(line.end - 1) : '';
  return (
    (mark === ';' && line !== undefined && isListLine(chars, line)) ||
    (mark === ':' && below !== undefined && isListLine(chars, below))
  );
}
