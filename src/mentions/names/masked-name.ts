import { isHan } from '../../text/han.js';
import { endsPost } from '../posts/post.js';
import { surnameLength } from '../words/name-words.js';
import { follower } from './name-boundary.js';

const marks = /^[*×○]{1,2}/;
/** 吴**, 胡*生, 胡×生. */
const whole = /[\u3400-\u9fff](?:[*×○]{1,2}|[*×○][\u3400-\u9fff])$/;

/** The end of a name of which an office shows a part (吴**, 欧阳*, 张*明, 张×|建议), or `at` where none starts. View offsets. */
export function maskedEnd(chars: string, at: number, to: number): number {
  const from = at + surnameLength(chars, at);
  const mask = from > at ? (marks.exec(chars.slice(from, Math.min(to, from + 2)))?.[0] ?? '') : '';
  if (mask === '') return at;
  const end = from + mask.length;
  const isOver = end >= to || follower.startingAt(chars, end) > 0;
  if (isOver || !isHan(chars.charCodeAt(end))) return end;
  // 高×宽 tells how large something is.
  return mask.includes('×') ? at : end + 1;
}

/** Where such a name starts that fills a head, perhaps behind a post: 居民|胡*生; -1 where none does. View offsets. */
export function maskedStart(chars: string, from: number, to: number): number {
  const at = chars.slice(from, to).search(whole);
  if (at < 0) return -1;
  const isDouble = surnameLength(chars, from + at - 1) === 2;
  const start = from + at - (at > 0 && isDouble ? 1 : 0);
  return start === from || endsPost(chars, from, start) ? start : -1;
}
