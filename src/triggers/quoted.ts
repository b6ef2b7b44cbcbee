// Words that the report quotes, as a name or a headline, and that propose nothing there. Offsets are those of the folded view.
import { sentenceEnd } from '../text/sentences.js';
import { lastIndexWithin } from '../text/within.js';

/** ‘呼吁|完善制度’的建议: how the report calls one. */
const named = /^[^。!?\n”’]{2,30}[”’](?:的|(?:正|就)?是[^,。]{0,10}的?)(?:建议|提案|议案|呼声|话题|标语|心愿)/;

/** “建议|取消英语”登上热搜. */
const trending = /^”.{0,80}(?:登上|冲上|上了)[^。]{0,4}热搜/;

/** 第一是“建议|加强”“建议完善”太多: a phrase as everybody writes it. */
const phrase = /^[^。!?,\n”’]{2,4}[”’](?:“[^。!?,\n”’]{2,8}[”’])*(?:太|这类|之类|式的?|的(?:套话|空话|提法|说法))/;

/** Whether the word opens what the report calls so, or a slogan of which it tells. */
export function isSlogan(chars: string, start: number, end: number): boolean {
  if (!/[“‘]/.test(chars.charAt(start - 1))) return false;
  const words = chars.slice(end, sentenceEnd(chars, end, Math.min(chars.length, end + longestSlogan)));
  return named.test(words) || phrase.test(words) || trending.test(words.slice(Math.max(0, words.indexOf('”'))));
}
const longestSlogan = 130;

/** 【代表建议春节休九天】, without any mark. */
const bracketed = /^【[^】,。;:\n]{4,24}】/;
const longestBracket = 26;

/** How far a topic between hash marks goes on before and behind a word of it. */
const longestTag = 20;

/** #代表|建议|图书馆延时开放#: whether the word stands in a topic on the net. */
export function isTagged(chars: string, start: number, end: number): boolean {
  return (
    /#[^#。,;:\n]*$/.test(chars.slice(Math.max(0, start - longestTag), start)) &&
    /^[^#。,;:\n]+#/.test(chars.slice(end, end + longestTag))
  );
}

/** 【代表|建议|春节休九天】, (委员|建言|): whether the word stands in a headline between brackets that goes on behind it, or names a column. */
export function isHeadline(chars: string, start: number, end: number): boolean {
  const open = lastIndexWithin(chars, '【', Math.max(0, start - longestBracket), start);
  const whole = open < 0 ? 0 : (bracketed.exec(chars.slice(open, open + longestBracket))?.[0].length ?? 0);
  const isWithin = start > open + 1 && open + whole > end + 1;
  return isWithin || (chars.charAt(end) === ')' && /\([^()]{1,6}$/.test(chars.slice(Math.max(0, start - 7), start)));
}
