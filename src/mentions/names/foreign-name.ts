import { transliterationEnd } from '../../text/transliterating.js';
import { country, isCity, opensWithCommonSurname } from '../words/name-words.js';
import { post } from '../words/post-words.js';
import { said } from '../words/verb-words.js';

/** Whether this string reads as a minority or foreign name written out: four characters or more, all of the kind but for a second 和 (呼和巴图). */
export function isTransliterated(text: string): boolean {
  if (text.includes('·')) return isDotted(text);
  // 主持人|敲敲话筒
  if (text.length < 4 || country.startingAt(text, 0) > 0 || text.charAt(0) === text.charAt(1)) return false;
  // 包|乌云其木格: a Chinese surname before a Mongolian name; 孟和巴图, whose first character is a surname, too.
  const from = (text.length > 4 && opensWithCommonSurname(text)) || text.startsWith('孟和') ? 1 : 0;
  return transliterationEnd(text, from, text.length) === text.length;
}

/** 额尔敦, 苏日娜: whether this string is three characters of foreign names and no place's, which stands for a name only where the place does. */
export function isForeignName(text: string): boolean {
  return text.length === 3 && transliterationEnd(text, 0, 3) === 3 && !country.has(text) && !isCity(text);
}

/** 布和·巴特尔: parts of Chinese characters joined with ·, and no post behind the last, which may be one by itself (拉吉夫·梅农). */
export function isDotted(text: string): boolean {
  const last = text.length - text.lastIndexOf('·') - 1;
  const held = post.endingAt(text, text.length);
  return (
    text.length <= 20 &&
    /^[\u3400-\u9fff\ud800-\udfff-]{1,8}(?:·[\u3400-\u9fff\ud800-\udfff]{1,6})+$/.test(text) &&
    !/[的了是一说]/.test(text) &&
    said.endingAt(text, text.length) === 0 &&
    (held === 0 || held === last)
  );
}
