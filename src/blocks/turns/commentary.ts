import { commentaryLabels, noticeLabels } from '../../lexicon/commentary-labels.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { type Phrases, toPhrases } from '../../text/phrases.js';
import type { Span } from '../../types.js';

const commentary = toPhrases(commentaryLabels);
const notice = toPhrases(noticeLabels);
const beforeLabel = toCharacterSet('【●▲■◆★┃');

/** Whether a line is what the paper adds: 小记点评:…, 【记者手记】, ■短评 on a line of its own. */
export function isCommentary(chars: string, line: Span): boolean {
  return opensWith(commentary, chars, line) || isNotice(chars, line);
}

/** Whether a line is what the page tells its readers: 声明:…, 【温馨提示】…. */
export function isNotice(chars: string, line: Span): boolean {
  return opensWith(notice, chars, line);
}

function opensWith(labels: Phrases, chars: string, { start, end }: Span): boolean {
  const from = isIn(beforeLabel, chars, start) ? start + 1 : start;
  const label = labels.startingAt(chars, from, end);
  const mark = chars.charAt(from + label);
  if (label === 0) return false;
  if (chars.charAt(start) === '【') return mark === '】';
  return mark === ':' || (from > start && (from + label === end || mark === chars.charAt(start)));
}
