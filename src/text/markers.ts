import { isIn, toCharacterSet } from './character-set.js';

const numeral = '[一二三四五六七八九十]{1,3}';
const head = '(?=[,:、]|要|是|建议|应)';

/** What may open a list item after any punctuation: 一是, 第一, 首先, 其一, (一), ①. */
const inlineMarkers = [
  `${numeral}是`,
  `${numeral}则`,
  `(?<=[:;])${numeral},(?=[\\u4e00-\\u9fff])`,
  `${numeral}、(?=[\\u4e00-\\u9fff“《])`,
  `${numeral}要(?=[\\u4e00-\\u9fff])`,
  `其${numeral}(?:是|${head})`,
  `第${numeral}(?!、第|(?<=第[一二三四五六七八九十]{2,3})条(?![,:]))(?:点|条|项|方面)?(?:建议|意见)?(?:是|${head})`,
  `第一个(?:建议|意见)?(?:是|[,:、]|(?=(?:要|应|建议)[^\\n]{0,120}第二))`,
  `第[二三四五六七八九十]个(?:建议|意见)?(?:是|${head})`,
  '首先|其次|再次|再者',
  `(?:最后|末了)${head}|(?<=(?:首先|其次)[^。;\\n]{2,60},)最后(?![一二三十几\\d])`,
  `\\(${numeral}\\)`,
  '\\(\\d{1,2}\\)',
  '(?:以及|及|和)?\\([a-h]\\)',
  '\\d{1,2}(?:、|\\.(?!\\d))(?=[\\u4e00-\\u9fff“《])',
  '(?<=[:;。,])\\d{1,2}\\)(?=[\\u4e00-\\u9fff“《])',
  '[\\u2460-\\u249b\\u2776-\\u277f]',
];

/** What opens a list item at a line's head only: 1. 1、 一、 —— *. */
const lineMarkers = [
  '\\d{1,2}(?:[、)]|\\.(?!\\d{1,2}(?!\\d)|\\d{3,9}[万亿元米公吨千倍%]))',
  `(?:${numeral}|建议${numeral})[、.:]`,
  '—{1,4}',
  '-{1,3}(?!\\d)',
  '\\*(?!\\*)',
  '[·●○■□◆◇▲△★☆►▶➢※▪▫◦▸▷❖✦✧➤➔◎]\\ufe0f?',
  '(?:[✅✔☑]|🔹|🔸|👉|📌)\\ufe0f?',
];

const inlineMarker = new RegExp(`(?:${inlineMarkers.join('|')})[,:、.]?`, 'y');
const lineMarker = new RegExp(`(?:${lineMarkers.join('|')})`, 'y');

const emoji = /\p{Extended_Pictographic}[\ufe0f\u200d]*/uy;
const lastEmoji = /\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}$/u;
const longestEmoji = 4;

const aspect = /[^,。;:\n]{2,8}(?:上|方面),(?:要|应|需|必须)/y;

/** What the markers begin with: few places are looked at more closely. */
const firsts = toCharacterSet(
  `(0123456789一二三四五六七八九十其第首再最末此还建以及和—-*·●○■□◆◇▲△★☆►▶➢※▪▫◦▸▷❖✦✧➤➔◎✅✔☑${'🔹'.charAt(0)}${circled(0x2460, 0x249b)}${circled(0x2776, 0x277f)}`,
);

/** The characters from one code unit to another, both included. */
function circled(from: number, to: number): string {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

/**
 * The end of the list marker at `at`, or `at` where there is none.
 *
 * `markerEnd('一是加强管理', 0, false)` is 2. Line markers (`1.`, `——`, `✅`) count only where `atLineHead`.
 */
export function markerEnd(chars: string, at: number, atLineHead: boolean): number {
  if (!isIn(firsts, chars, at)) return at;
  const line = atLineHead ? matchEnd(lineMarker, chars, at) : at;
  return line > at ? line : matchEnd(inlineMarker, chars, at);
}

/** The end of the emoji at `at` with what joins it to another one, or `at` where there is none. */
export function emojiEnd(chars: string, at: number): number {
  return matchEnd(emoji, chars, at);
}

/** The start of the emoji that ends at `end`, or `end` where none does. */
export function emojiStart(chars: string, end: number): number {
  const last = chars.slice(Math.max(0, end - longestEmoji), end);
  return end - (lastEmoji.exec(last)?.[0].length ?? 0);
}

/** Whether a line opens with the aspect that its item is about, as those of a list without markers do: 政治上,要把准方向. */
export function opensWithAspect(chars: string, at: number): boolean {
  return matchEnd(aspect, chars, at) > at;
}

function matchEnd(pattern: RegExp, chars: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(chars) ? pattern.lastIndex : at;
}

/** How the item at a line's head is marked, whatever its number: (一), 1、. */
export function markerKind(chars: string, at: number): string {
  return chars
    .slice(at, markerEnd(chars, at, true))
    .replace(/[一二三四五六七八九十]+|\d+/, (number) => (/\d/.test(number) ? '1' : '一'));
}
