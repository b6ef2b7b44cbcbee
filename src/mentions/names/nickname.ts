import { nicknamedPeople, notNicknames } from '../../lexicon/nicknamed-people.js';
import { anyOf } from '../../text/any-of.js';
import { type Mention, toMention } from '../mention.js';
import { isName } from './name.js';

const quoted = new RegExp(`^(${anyOf(nicknamedPeople)})“[^“”()]{2,16}”`);
const bare = new RegExp(`^(网友|网民|用户)(?!${anyOf(notNicknames)})[^()“”]{2,16}$`);

/** No nickname is longer with the word before it and its quotation marks. */
const longestNickname = 20;

/**
 * 网友“小满妈妈”, 居民“老好人”张伟民: whatever somebody calls himself or is called, at the head of a stretch; the name
 * behind it is the better one. View offsets; null where none stands there.
 */
export function parseNickname(chars: string, start: number, end: number): Mention | null {
  const hit = quoted.exec(chars.slice(start, Math.min(end, start + longestNickname)));
  if (!hit) return null;
  const mention = withKind(start, start + hit[0].length, (hit[1] as string).length, 1);
  const named = [mention.end + 3, mention.end + 2].find((to) => to <= end && isName(chars.slice(mention.end, to)));
  return named === undefined ? mention : { ...mention, end: named, names: [{ start: mention.end, end: named }] };
}

/** 网友跑外卖的阿旺: a whole head, which needs no quotation marks. View offsets; null for other heads. */
export function parseBareNickname(chars: string, start: number, end: number): Mention | null {
  const hit = end - start > longestNickname ? null : bare.exec(chars.slice(start, end));
  return hit && withKind(start, end, (hit[1] as string).length, 0);
}

/** A mention with the word before the nickname as its post; `quotes` is the width of the mark on either side. */
function withKind(start: number, end: number, kind: number, quotes: number): Mention {
  const name = { start: start + kind + quotes, end: end - quotes };
  const post = { organization: null, post: { start, end: start + kind } };
  return toMention(name, [post], { start, end });
}
