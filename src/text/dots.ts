import { isIn, toCharacterSet } from './character-set.js';
import { fold, foldUnit } from './fold.js';
import { isHan } from './han.js';
import { transliterating } from './transliterating.js';

const newline = 0x0a;
const space = 0x20;
const dot = 0x2e;
const zero = 0x30;
const nine = 0x39;
const fullStop = 0x3002;
const middleDot = 0xb7;

/** No sentence that a dot without a blank ends has fewer characters behind its last mark. */
const shortestSentence = 4;
/** What a sentence may end in before its dot. */
const closing = '”’")》';
/** What may open or close right behind the dot. */
const quotes = '“”"';
const numerals = toCharacterSet('〇一二三四五六七八九十');

/** The rest of a name, and its seat. */
const seated = /^[\u3400-\u9fff]{2,4}(?:[議议][員员]|委[員员]|代表)/;

/** What a dot of any width stands for: the end of a sentence, the dot within a foreign name, or itself. */
export function toDot(text: string, at: number): number {
  if (isWithinSeatedName(text, at)) return middleDot;
  if (isFullStop(text, at)) return fullStop;
  return isWithinForeignName(text, at) ? middleDot : dot;
}

/** Half-width typography ends a sentence with a dot, mostly with a blank behind it; 一. is a list marker, 卡尔.马克思 a name. */
function isFullStop(text: string, at: number): boolean {
  // 十四.五
  if (isIn(numerals, text, at - 1) && isIn(numerals, text, at + 1)) return false;
  const next = at + 1 < text.length ? foldUnit(text.charCodeAt(at + 1)) : newline;
  const isBlank = next === space || next === newline;
  if (!isHan(text.charCodeAt(at - 1)) || isNumber(text, at)) return isBlank && closesBefore(text, at);
  return isBlank || ((isHan(next) || quotes.includes(String.fromCharCode(next))) && !isWithinName(text, at));
}

/** 一., 第十二.: whether nothing but a numeral stands before a dot, where 不超过百分之三. ends a sentence. */
function isNumber(text: string, at: number): boolean {
  let start = at;
  while (isIn(numerals, text, start - 1)) start--;
  return start < at && (!isHan(text.charCodeAt(start - 1)) || text.charAt(start - 1) === '第');
}

/** 谷辣斯．巴萬議員: two or three characters that are no number, a few more and a seat behind them; a sentence is longer. */
function isWithinSeatedName(text: string, at: number): boolean {
  if (isIn(numerals, text, at - 1)) return false;
  const before = text.slice(Math.max(0, at - shortestSentence), at);
  return /(?:^|[^\u3400-\u9fff．.])[\u3400-\u9fff]{2,3}$/.test(before) && seated.test(text.slice(at + 1, at + 8));
}

/** Whether a bracket or a quotation mark of any width closes right before `at`. */
function closesBefore(text: string, at: number): boolean {
  return at > 0 && closing.includes(String.fromCharCode(foldUnit(text.charCodeAt(at - 1))));
}

/** 卡尔.马克思: characters of foreign names on both sides, two on one of them at least. */
function isWithinForeignName(text: string, at: number): boolean {
  const isForeign = (...steps: number[]) =>
    steps.every((step) => isIn(transliterating, fold(text.charAt(at + step)), 0));
  return isForeign(-1, 1) && (isForeign(-2, 2) || isForeign(-3, -2));
}

/** Whether a dot stands in a foreign name, or behind a word or two alone. */
function isWithinName(text: string, at: number): boolean {
  if (isWithinForeignName(text, at)) return true;
  for (let i = at - 1; i >= at - shortestSentence; i--)
    if (!isHan(text.charCodeAt(i)) && !isDigit(text, i)) return true;
  return false;
}

/** 提高到8万元.林权: digits of any width may stand in the words. */
export function isDigit(text: string, at: number): boolean {
  const unit = foldUnit(text.charCodeAt(at));
  return unit >= zero && unit <= nine;
}
