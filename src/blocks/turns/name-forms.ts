// Forms that names have in the heads of turns beside those that stand anywhere.
import { toMention } from '../../mentions/mention.js';
import { maskedStart } from '../../mentions/names/masked-name.js';
import { isName, readsAsName } from '../../mentions/names/name.js';
import { postEnd } from '../../mentions/posts/post.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { toVoice, type Voice } from '../../mentions/voice.js';
import { given, surnameLength } from '../../mentions/words/name-words.js';
import { isIn } from '../../text/character-set.js';
import { transliterationEnd } from '../../text/transliterating.js';
import { type View, wordsOf } from '../../text/view.js';
import type { Span } from '../../types.js';

/** Seats that stand within a name. */
const councillor = /^(?:议员|委员)$/;

/** 吴**, 居民胡*生: a name of which an office shows a part, perhaps behind a post; null where the words are none. */
export function parseMaskedVoice(view: View, { start, end }: Span): Voice | null {
  const name = maskedStart(view.chars, start, end);
  if (name < 0) return null;
  const posts = name > start ? [splitPost(view.chars, start, name)] : [];
  return toVoice(view, toMention({ start: name, end }, posts, { start, end }), null);
}

/** 陈议员秀霞, 王委员大同: the post within the name, as the records of Taiwan's councils have it; null where the words are anything else. */
export function parseWithinName(view: View, { start, end }: Span, words: string): Voice | null {
  const surname = surnameLength(words, 0);
  const held = postEnd(words, surname, words.length);
  const own = words.slice(held);
  if (surname === 0 || !councillor.test(words.slice(surname, held))) return null;
  if (own.length !== 2 || ![0, 1].every((at) => isIn(given, own, at))) return null;
  const parts = [
    { start, end: start + surname },
    { start: start + held, end },
  ];
  const post = { organization: null, post: { start: start + surname, end: start + held } };
  const voice = toVoice(view, { start, end, names: [], posts: [post], sector: null }, null);
  return { ...voice, name: parts.map((part) => wordsOf(view, part)).join('') };
}

/** 接待手记(钟秀云). */
export function isSigned(words: string): boolean {
  const name = /^[^()]{2,8}\(([^()]{2,4})\)$/.exec(words)?.[1];
  return name !== undefined && isName(name);
}

/** 麦麦提敏, where the report has 麦麦提敏·吐尔逊: the given name of a foreign one. */
export function parsePartOfName(view: View, head: Span, words: string): Voice | null {
  const isPart = transliterationEnd(words, 0, 3) === 3 && view.concordance(`${words}·`).length > 0;
  return isPart ? toVoice(view, toMention(head), null) : null;
}

/** ——揭晓燕: behind a dash a name that begins like a word. */
export function parseSignature(view: View, head: Span, words: string): Voice | null {
  const isAlone = view.chars.startsWith('——', head.start - 2) && /^\n?$/.test(view.chars.charAt(head.end));
  return isAlone && readsAsName(words) ? toVoice(view, toMention(head), null) : null;
}
