import { endsInSentence } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import type { Line } from '../../line.js';
import { postsOnLine } from '../author-posts.js';

/** No thesis is longer. */
const longestThesis = 40;

/** “村里的药柜不能老空着”, 工资保证金不能只管工地, between a name and the post below it. */
export function isThesis(view: View, line: Line | undefined): boolean {
  if (line === undefined || line.head !== null || line.end - line.start > longestThesis) return false;
  const words = view.chars.slice(line.start, line.end);
  if (/^“.*”$/.test(words)) return true;
  const isPlain = !endsInSentence(view.chars, line.start, line.end) && !/[:|()“”]|^代表/.test(words);
  return isPlain && postsOnLine(view, line).length === 0;
}

/** 令狐静代表:|您提出的…收悉: a letter to whoever stands above. */
export function isReply({ chars }: View, { start }: Span): boolean {
  return /^(?:您们?|你们?|贵(?:[会委办]|单位))(?:在|提|所|的|反映|关于|《)/.test(chars.slice(start, start + 5));
}

/** 05, above a body as above each name: the number of its speech, on a line of its own. */
export function isNumber({ chars }: View, line: Line | undefined): boolean {
  return line !== undefined && /^\d{1,2}$/.test(chars.slice(line.start, line.end));
}

/** ——守住老城的“味道”: what a printed speech carries between its speaker and its first paragraph. */
export function isSpeechTitle(view: View, line: Span): boolean {
  return view.chars.charAt(line.start) === '—' && /[^。!?;:,]/.test(view.chars.charAt(line.end - 1));
}
