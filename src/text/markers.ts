import { isIn, toCharacterSet } from './character-set.js';
import { parseNumber } from './numerals.js';

const numerals = '一二三四五六七八九十';
const numeral = `[${numerals}]{1,3}`;
const digits = '0123456789';
const head = '(?=[,:、]|要|是|建议|应)';
/** 一、二年级: what two numbers in a row count. */
const counted =
  '(?:一、二|二、三|三、四|四、五|五、六|六、七)(?:年级|年|层|楼|期|级|号|[栋幢]|单元|两[\u4e00-\u9fff]|组|班|区|类|等|季度|月|线|轮|批|把手)';
/** 建议:二、三厂区: behind a colon a list begins with its first item. */
const unbegun = '(?<=:)(?:二、三|三、四|四、五|五、六|六、七|七、八|八、九)';
/** 1.|9月底前: no decimal. */
const month = '\\d{1,2}月(?:底|初|末|中|上旬|下旬|\\d|[之以]?前|起|份)';
const letters = 'ABCDEFGHabcdefgh';
const bullets = '√·»→§Ø~✿❀●○■□◆◇▲△★☆►▶➢※▪▫◦▸▷❖✦✧➤➔◎';
const signs = '✅✔☑🔹🔸👉📌';
const roman = toRange(0x2160, 0x216b) + toRange(0x2170, 0x217b);
const bracketed = toRange(0x3220, 0x3229);
const circled = toRange(0x2460, 0x249b) + toRange(0x2776, 0x2793);

/** A kind of list marker: the characters that it may begin with, its pattern, and what an item opens with that has one. */
export interface Marker {
  readonly firsts: string;
  readonly pattern: string;
  readonly example: string;
}

/** What may open a list item after any punctuation. */
export const inlineMarkers: readonly Marker[] = [
  { firsts: numerals, pattern: `${numeral}是`, example: '一是|修路' },
  { firsts: numerals, pattern: `${numeral}则`, example: '二则|修路' },
  { firsts: numerals, pattern: `(?<=[:;])${numeral},(?=[\\u4e00-\\u9fff])`, example: ':一,|修路' },
  {
    firsts: numerals,
    pattern: `(?!(?<=[^:;。!?\\n])${counted}|(?<=(?<!建议)。)一、二年级(?!.*二、)|${unbegun})${numeral}、(?!${numeral}、${numeral})(?=[\\u4e00-\\u9fff“《])`,
    example: '一、|修路',
  },
  { firsts: numerals, pattern: `${numeral}要(?=[\\u4e00-\\u9fff])`, example: '一要|修路' },
  { firsts: '其', pattern: `其${numeral}(?:是|${head})`, example: '其一,|修路' },
  {
    firsts: '第',
    pattern: `第${numeral}(?!、(?:第|[${numerals}](?![是、,]))|(?<=第[${numerals}]{2,3})条(?![,:]))(?:点|条|项|方面)?(?:建议|意见)?(?:是|${head})`,
    example: '第一点建议,|修路',
  },
  {
    firsts: '第',
    pattern: '第一个(?:建议|意见)?(?:是|[,:、]|(?=(?:要|应|建议)[^\\n]{0,120}第二))',
    example: '第一个是|修路',
  },
  { firsts: '第', pattern: `第[${numerals.slice(1)}]个(?:建议|意见)?(?:是|${head})`, example: '第二个|要修路' },
  {
    firsts: '首其再',
    pattern: '(?:首先|其次)(?:是(?!否))?|再次(?=[,:、是要应建])|(?<=(?:首先|其次)[^。;\\n]{2,60}[,。;])再次|再者',
    example: '首先,|修路',
  },
  {
    firsts: '最末',
    pattern: `(?<=(?:其次|[其第][二三四五]|[二三四五]是)[^。;\\n]{2,60}[。;])最后是(?!否)|(?:最后|末了)${head}|(?<=(?:首先|其次)[^。;\\n]{2,60}[,;])最后(?![一二三十几\\d])`,
    example: '最后,|修路',
  },
  { firsts: '(', pattern: `\\(${numeral}\\)`, example: '(一)|修路' },
  { firsts: '(', pattern: '\\(\\d{1,2}\\)', example: '(1)|修路' },
  { firsts: '(', pattern: '\\([甲乙丙丁戊]\\)(?!方)', example: '(甲)|修路' },
  { firsts: '(', pattern: '\\((?:i{1,3}|iv|vi{0,3}|ix|x)\\)', example: '(ii)|修路' },
  { firsts: '(以及和', pattern: '(?:以及|及|和)?\\([a-h]\\)', example: '以及(b)|修路' },
  { firsts: digits, pattern: '\\d{1,2}(?:、|\\.(?!\\d))(?=[\\u4e00-\\u9fff“《])', example: '1.|修路' },
  { firsts: digits, pattern: '(?<=[:;。])\\d{1,2}、(?=[\\dA-Z])', example: ':1、|204路末班车晚些' },
  { firsts: digits, pattern: `(?<=[:;。])\\d{1,2}\\.(?=${month})`, example: ':1.|9月底前修路' },
  { firsts: digits, pattern: '(?<=[:;。,])\\d{1,2}\\)(?=[\\u4e00-\\u9fff“《])', example: ':1)|修路' },
  { firsts: circled, pattern: '[\\u2460-\\u249b\\u2776-\\u2793]', example: '①|修路' },
];

/** What opens a list item at a line's head only. */
export const lineMarkers: readonly Marker[] = [
  {
    firsts: `(${numerals}${digits}`,
    pattern: `(?<twice>${numeral}、|\\((?:${numeral}|\\d{1,2})\\)|\\d{1,2}[、.)])\\k<twice>(?!${numeral}|\\d)|(?<number>\\d{1,2})\\.\\k<number>、`,
    example: '1.1、|修路',
  },
  {
    firsts: digits,
    pattern: `\\d{1,2}(?:[、)]|\\.(?=${month}|\\d{1,3}(?:号[楼院]|[栋幢](?!高)))|\\.(?!\\d{1,2}(?!\\d)|\\d{3,9}[万亿元米公吨千倍%]))`,
    example: '1.|2025年前修路',
  },
  { firsts: `${numerals}建`, pattern: `(?:${numeral}|建议${numeral})[、.:]`, example: '建议一:|修路' },
  { firsts: numerals, pattern: `${numeral},(?=[\\u4e00-\\u9fff])`, example: '一,|修路' },
  { firsts: '【[', pattern: `[【[](?:${numeral}|\\d{1,2})[】\\]]`, example: '【一】|修路' },
  { firsts: letters, pattern: '[A-Ha-h][.、)](?=[\\u4e00-\\u9fff“《])', example: 'A.|修路' },
  { firsts: '甲乙丙丁戊', pattern: '[甲乙丙丁戊][、.]', example: '甲、|修路' },
  { firsts: roman, pattern: '[\\u2160-\\u216b\\u2170-\\u217b][.、,]?', example: 'Ⅰ.|修路' },
  { firsts: bracketed, pattern: '[\\u3220-\\u3229]', example: '㈠|修路' },
  { firsts: '—', pattern: '—{1,4}', example: '——|修路' },
  { firsts: '-', pattern: '-{1,3}(?!\\d)', example: '-|修路' },
  { firsts: digits, pattern: '\\d\ufe0f?\u20e3', example: '1\ufe0f\u20e3|修路' },
  { firsts: '/', pattern: '/{1,3}(?![\\d/])', example: '//|修路' },
  { firsts: '*', pattern: '\\*(?!\\*)', example: '*|修路' },
  { firsts: bullets, pattern: `[${bullets}]\\ufe0f?(?:\\(?\\d{1,2}[、)](?!\\d))?`, example: '●|修路' },
  // A bullet of a word processor that is a letter in another font.
  { firsts: 'o', pattern: 'o(?=[\\u4e00-\\u9fff“])', example: 'o|修路' },
  // The last four are of two UTF-16 units each, of which the first is the same or looked at alone.
  { firsts: signs, pattern: `(?:${[...signs].join('|')})\\ufe0f?`, example: '✅|修路' },
];

const inlineMarker = new RegExp(`(?:${patternsOf(inlineMarkers)})[,:、.]?`, 'y');
const lineMarker = new RegExp(`(?:${patternsOf(lineMarkers)})`, 'y');

/** What the markers begin with: few places are looked at more closely. */
const firsts = toCharacterSet([...inlineMarkers, ...lineMarkers].map((marker) => marker.firsts).join(''));

function patternsOf(markers: readonly Marker[]): string {
  return markers.map(({ pattern }) => pattern).join('|');
}

/** The characters from one code unit to another, both included. */
function toRange(from: number, to: number): string {
  return String.fromCharCode(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
}

const emoji = /(?:\p{Extended_Pictographic}[\ufe0f\u200d]*)+/uy;
const lastEmoji = /\p{Extended_Pictographic}[\ufe0f\u200d]{0,2}$/u;
const longestEmoji = 4;
const sign = new RegExp(`[${signs}]`, 'uy');

const aspect = /[^,。;:\n]{2,8}(?:上|方面),(?:要|应|需|必须)/y;

/** The end of the list marker at `at`, after any punctuation, or `at` where there is none: `markerEnd('一是加强管理', 0)` is 2. */
export function markerEnd(chars: string, at: number): number {
  return isIn(firsts, chars, at) ? matchEnd(inlineMarker, chars, at) : at;
}

/** The same at the head of a line, where `1.`, `——` and `✅` are markers, too. */
export function lineMarkerEnd(chars: string, at: number): number {
  const line = isIn(firsts, chars, at) ? matchEnd(lineMarker, chars, at) : at;
  return line > at ? line : markerEnd(chars, at);
}

/** Whether a sign that marks the items of a list stands at a place: ✅. */
export function isSign(chars: string, at: number): boolean {
  return isIn(firsts, chars, at) && matchEnd(sign, chars, at) > at;
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

/** The number in a marker: 一, 12, ②. */
const number = /[一二三四五六七八九十]+|\d+|[\u2460-\u249b\u2776-\u2793]/;

/** How the item at a line's head is marked, whatever its number: (一), 1、. */
export function markerKind(chars: string, at: number): string {
  return toKind(chars.slice(at, lineMarkerEnd(chars, at)));
}

function toKind(marker: string): string {
  return marker.replace(number, (count) => (/\d/.test(count) ? '1' : count >= '一' ? '一' : '①'));
}

/** 第十条第|(二)|项, 表|(2), ①|②|③号, 一是一|二是|二: what stands before and behind a number that refers to something. */
const referring = /[第图表项条款附注见将至到和与及\u2460-\u2473]/;
const referred = /[项条款号类目表期章节、一二三四五六七八九十\u2460-\u2473]/;

/** Whether the marker at `at` is the same sign as that at `above`, or is written like that at `above` and has the number that comes next, so that it needs no punctuation before it: 1.增加床位|2.引进人才. */
export function isNextMarker(chars: string, above: number, at: number): boolean {
  // ✅增加床位|✅引进人才
  if (isSign(chars, at) && isSign(chars, above)) return chars.codePointAt(at) === chars.codePointAt(above);
  const end = markerEnd(chars, at);
  if (end === at || referring.test(chars.charAt(at - 1)) || referred.test(chars.charAt(end))) return false;
  const [first, next] = [chars.slice(above, markerEnd(chars, above)), chars.slice(at, end)];
  return first !== '' && toKind(first) === toKind(next) && numberIn(next) === numberIn(first) + 1;
}

/** What tells which item a marker opens: 2 for (2), for ② a number that follows that of ①. */
function numberIn(marker: string): number {
  const count = number.exec(marker)?.[0] ?? '';
  return count >= '\u2460' && count <= '\u2793' ? count.charCodeAt(0) : parseNumber(count);
}
