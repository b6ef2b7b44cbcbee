import { isIn, toCharacterSet } from '../text/character-set.js';
import { nextSentence } from '../text/sentences.js';
import type { View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { parseLeadingMention } from './leading-mention.js';
import { parseWholeMention } from './whole-mention.js';
import { write } from './write.js';

/** 先后发言, 依次作了交流发言: what follows the names in a sentence that announces speakers. */
const announcing =
  /(?:先后|依次|分别|相继|逐一|陆续|轮流|(?:等)?[\d一二三四五六七八九十两]{1,3}[位名](?:同志|委员|代表|专家|学者|负责人)?|等)(?:在会上)?(?:作|做|进行)?(?:了)?[^,。;、\n]{0,8}发言/g;

const stops = toCharacterSet('。;!?\n');

/** How far before it the list of names may begin. */
const reach = 600;

/** The names that a sentence like 会上,甲、乙、丙先后发言 announces, as written, in order; empty where none does. */
export function findAnnounced(view: View): readonly string[] {
  for (const hit of view.chars.matchAll(announcing)) {
    const names = namesBefore(view, hit.index);
    if (names.length > 1) return names.map((name) => write(view, name));
  }
  return [];
}

function namesBefore(view: View, at: number): readonly Span[] {
  const { chars } = view;
  let start = at;
  while (start > 0 && at - start < reach && !isIn(stops, chars, start - 1)) start--;
  let best: readonly Span[] = [];
  for (let from = start; from < at; from = nextClause(chars, from, at)) {
    const end = chars.charAt(at - 1) === '等' ? at - 1 : at;
    const names = (parseWholeMention(view, from, end) ?? parseLeadingMention(view, from, at, 'posted'))?.names ?? [];
    if (names.length > best.length) best = names;
  }
  return best;
}

function nextClause(chars: string, from: number, to: number): number {
  const end = nextSentence(chars, from, to);
  const comma = indexWithin(chars, ',', from, end);
  return comma < 0 ? end : comma + 1;
}
