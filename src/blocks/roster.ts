import { countedSpeakers } from '../lexicon/attendees.js';
import { speechCompounds, turnAdverbs } from '../lexicon/speech-nouns.js';
import { parseLeadingMention } from '../mentions/leading/leading-mention.js';
import { isTransliterated } from '../mentions/names/foreign-name.js';
import { isName } from '../mentions/names/name.js';
import { parseWholeMention } from '../mentions/whole-mention.js';
import { anyOf } from '../text/any-of.js';
import { isIn } from '../text/character-set.js';
import { nextSentence, sentenceOrLineEnds } from '../text/sentences.js';
import { type View, wordsOf } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';

/** 发言, but no 发言人 and no 发言时. */
const speech = new RegExp(`发言(?!${anyOf(speechCompounds)})`, 'g');

const inTurn = `${anyOf(turnAdverbs)}?`;

/** What may stand between the names and 发言: 先后, 等四人在会上, 等企业家代表围绕主题作了简短. */
const between = new RegExp(
  [
    `^(?:也|(?:等(?:[\\d一二三四五六七八九十两]{1,3}[位名人])?|[\\d一二三四五六七八九十两]{1,3}[位名人])(?:[\\u4e00-\\u9fff]{0,4}?${anyOf(countedSpeakers)}){0,2})?`,
    inTurn,
    '(?:在[^,。;、]{0,10}上|会上)?',
    '(?:(?:围绕|就|结合|针对|从)[^。;]{1,30})?',
    inTurn,
    '(?:(?:登台|上台|登场)|(?:作|做|进行)了?[^,。;、]{0,10}|交流|大会)?$',
  ].join(''),
);

/** 九位委员就培训、防洪、保护|作了发言: no names. */
const matter = /就|围绕|针对/;

/** 先后发言的有:, 发言的有. */
const leading = /^的(?:是|有|还有|委员有|代表有|同志有|依次是|分别是|先后是):?/;

/** How far before it the list of names may begin, and how near it the list ends. */
const reach = 600;
const nearest = 44;

/** The names that a sentence like 会上,甲、乙、丙先后发言 announces, in order, as the view has them; empty where none does. */
export function findAnnounced(view: View): readonly string[] {
  for (const { 0: word, index } of view.chars.matchAll(speech)) {
    const names = namesBehind(view, index + word.length) ?? namesBefore(view, index);
    if (names.length > 1) return names.map((name) => wordsOf(view, name));
  }
  return [];
}

/** 先后发言的有:|甲、乙、丙。; null where the words lead to none. */
function namesBehind(view: View, at: number): readonly Span[] | null {
  const length = leading.exec(view.chars.slice(at, at + 8))?.[0].length;
  if (length === undefined) return null;
  const to = stopBehind(view.chars, at + length);
  return parseWholeMention(view, at + length, to)?.names ?? [];
}

function stopBehind(chars: string, from: number): number {
  let end = from;
  while (end < chars.length && end - from < reach && !isIn(sentenceOrLineEnds, chars, end)) end++;
  return end;
}

function namesBefore(view: View, at: number): readonly Span[] {
  const { chars } = view;
  let start = at;
  while (start > 0 && at - start < reach && !isIn(sentenceOrLineEnds, chars, start - 1)) start--;
  let best: readonly Span[] = [];
  for (let from = start; from < at; from = nextClause(chars, from, at)) {
    const names = announcedFrom(view, from, at);
    if (names.length > best.length) best = names;
  }
  return best;
}

/** The names that stand from `from` on, where nothing but what leads to 发言 at `at` is behind them; parted by 、 or by commas. */
function announcedFrom(view: View, from: number, at: number): readonly Span[] {
  for (let to = Math.max(from + 2, at - nearest); to <= at; to++) {
    const listed = between.test(view.chars.slice(to, at)) ? parseWholeMention(view, from, to) : null;
    if (
      listed &&
      !matter.test(view.chars.slice(from, to)) &&
      listed.names.every((name) => isNameOfPerson(view.chars, name))
    )
      return listed.names;
  }
  const names: Span[] = [];
  for (let start = from; start < at; ) {
    const clause = nextClause(view.chars, start, at);
    const mention = parseLeadingMention(view, start, clause < at ? clause - 1 : at, 'posted');
    if (!mention) return [];
    names.push(...mention.names);
    if (between.test(view.chars.slice(mention.end, at))) return names;
    if (mention.end !== clause - 1) return [];
    start = clause;
  }
  return [];
}

/** 王志强, but no 王志强争相. */
function isNameOfPerson(chars: string, { start, end }: Span): boolean {
  const name = chars.slice(start, end);
  return isName(name) || isTransliterated(name);
}

function nextClause(chars: string, from: number, to: number): number {
  const end = nextSentence(chars, from, to);
  const comma = indexWithin(chars, ',', from, end);
  return comma < 0 ? end : comma + 1;
}
