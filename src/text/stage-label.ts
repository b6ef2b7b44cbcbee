import { stageLabels } from '../lexicon/stage-labels.js';
import { toPhrases } from './phrases.js';

const label = toPhrases(stageLabels);
const brackets: Readonly<Record<string, string>> = { '【': '】', '[': ']', '(': ')' };

/** The end of the label that a broadcast's script puts before a paragraph (【同期声】, (解说)), or `at` where none stands. View offsets. */
export function stageLabelEnd(chars: string, at: number): number {
  const close = brackets[chars.charAt(at)];
  const end = close ? at + 1 + label.startingAt(chars, at + 1) : at;
  return end > at + 1 && chars.charAt(end) === close ? end + 1 : at;
}
