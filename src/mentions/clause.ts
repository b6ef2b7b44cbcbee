import { skipAmount } from '../text/amount.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { isLineHead } from '../text/lines.js';
import { emojiStart, lineMarkerEnd } from '../text/markers.js';
import { shortestSpeech, speechMarks } from '../text/quotes.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import { endsPost } from './posts/post.js';

const boundaries = toCharacterSet(',。;:!?|‘’"\n…—“”】');
const sayingEnds = toCharacterSet('道说称');
const particles = toCharacterSet('呢啊吧呀嘛');
/** What stands behind a verb of saying of one character. */
export const afterSaying = toCharacterSet(',:。“');
const openings = toCharacterSet(',:。“”—');

/** No note on somebody in brackets is longer, nor are his posts there. */
const longestNote = 48;

/** How many UTF-16 units before a verb its clause may begin: no longer clause tells who speaks. */
export const longestClause = 400;

/** The start of the clause that holds `at`, no earlier than `from` and no further away than {@link longestClause}. */
export function clauseStart(chars: string, at: number, from: number): number {
  const limit = Math.max(from, at - longestClause);
  let start = at;
  while (start > limit && !isClauseBoundary(chars, start - 1) && !endsInEmoji(chars, start))
    start = chars.charAt(start - 1) === ')' ? bracketStart(chars, start - 1, limit) : start - 1;
  return isLineHead(chars, start) ? Math.min(at, lineMarkerEnd(chars, start)) : start;
}

/** 朴正焕(朝鲜族,45岁)|建议, 张伟民(市政协委员,某公司总经理)|建议: where the note on somebody in brackets that ends at `close` begins; `close` where none does. */
function bracketStart(chars: string, close: number, limit: number): number {
  const open = lastIndexWithin(chars, '(', Math.max(limit, close - longestNote), close);
  return open >= 0 && (/[族岁男女]/.test(chars.slice(open, close)) || endsPost(chars, open + 1, close)) ? open : close;
}

/** “不文明行为”清单: a mark that sets off a word belongs to what is said. */
function opensWord(chars: string, at: number): boolean {
  if (chars.charAt(at) !== '“') return false;
  const close = indexWithin(chars, '”', at, Math.min(chars.length, at + shortestSpeech));
  return close > 0 && !isIn(speechMarks, chars, close - 1);
}

/** 不想来了😂|建议改成红绿灯; at a line's head it is a bullet. */
function endsInEmoji(chars: string, end: number): boolean {
  if (chars.charCodeAt(end - 1) < firstSymbol) return false;
  const start = emojiStart(chars, end);
  return start < end && !isLineHead(chars, start);
}

/** The first code unit of a surrogate pair, or of a variation selector behind a sign. */
const firstSymbol = 0xd800;

/** Quotation marks around a word or two (“强烈建议”) bound no clause. */
function isClauseBoundary(chars: string, at: number): boolean {
  if (!isIn(boundaries, chars, at)) return false;
  const char = chars.charAt(at);
  if (char === '“') return !opensWord(chars, at);
  return (
    char !== '”' ||
    isIn(speechMarks, chars, at - 1) ||
    lastIndexWithin(chars, '“', Math.max(0, at - shortestSpeech), at) < 0
  );
}

/** The first character of content after a verb that ends at `at`: 道, punctuation and an opening quotation mark are skipped. */
export function contentStart(chars: string, at: number, to: number): number {
  let start = skipAmount(chars, at);
  if (isIn(sayingEnds, chars, start) && isIn(afterSaying, chars, start + 1)) start++;
  // 我建议呢,…: what fills the pause.
  if (isIn(particles, chars, start) && chars.charAt(start + 1) === ',') start++;
  while (start < to && isIn(openings, chars, start) && !opensWord(chars, start)) start++;
  return start;
}
