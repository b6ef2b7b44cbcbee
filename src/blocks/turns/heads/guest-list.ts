// What the list of guests at a report's head tells of whoever speaks under another name. Offsets are those of the view.
import { toMention } from '../../../mentions/mention.js';
import { isName } from '../../../mentions/names/name.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { isListed } from '../../../mentions/posts/posts-behind.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import { surnameLength } from '../../../mentions/words/name-words.js';
import { isLineHead } from '../../../text/lines.js';
import { hasGapBefore, nextGap, type View, wordsOf } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';

/** No name that is shortened is longer. */
const longestName = 4;

/** Nothing in a guest's brackets is longer. */
const longestPost = 24;

/** Reads 窦, where the list of guests has 窦明远 某大学副教授(以下简称“窦”), as him; null where no list has it. View offsets. */
export function parseShortened(view: View, { start, end }: Span, words: string): Voice | null {
  const at = view.chars.indexOf(`简称“${words}”`);
  const from = at < 0 ? -1 : view.chars.lastIndexOf('\n', at) + 1;
  const to = from < 0 ? -1 : nextGap(view, from, at);
  const isFull = to - from > 1 && to - from <= longestName && view.chars.startsWith(words, from);
  return isFull ? toVoice(view, toMention({ start: from, end: to }, [], { start, end }), null) : null;
}

/** Reads 亓, where the list of guests has 亓思远 市青联副主席 and nobody else of that surname, as him; null where no list has one. View offsets. */
export function parseSurname(view: View, head: Span, words: string): Voice | null {
  if (words === '' || surnameLength(words, 0) !== words.length) return null;
  const guests = view
    .concordance(words)
    .slice(0, mostMentions)
    .flatMap((start) => [2, 1].map((given) => ({ start, end: start + words.length + given })))
    .filter((name) => isName(wordsOf(view, name)) && isGuestAt(view, name.start, name.end));
  const [guest] = guests;
  const isAlone = new Set(guests.map((name) => wordsOf(view, name))).size === 1;
  return guest && isAlone ? toVoice(view, toMention(guest, [], head), null) : null;
}

/** A list of guests stands early: no more places are looked at. */
const mostMentions = 24;

/** Whether the list of guests has the words as a pen name: 旷野 作家, 嘉宾:旷野(作家). */
export function isGuest(view: View, words: string): boolean {
  return view
    .concordance(words)
    .slice(0, mostMentions)
    .some((at) => isGuestAt(view, at, at + words.length));
}

function isGuestAt(view: View, at: number, end: number): boolean {
  return (isLineHead(view.chars, at) && isListed(view, end, end - at)) || isPostBehind(view, at, end);
}

/** 色音|(市妇联副主席), at a line's head or behind a colon, a blank or another's brackets. */
function isPostBehind(view: View, at: number, end: number): boolean {
  const { chars } = view;
  const close = chars.charAt(end) === '(' ? indexWithin(chars, ')', end, end + longestPost) : -1;
  const opens = isLineHead(chars, at) || /[:)、]/.test(chars.charAt(at - 1)) || hasGapBefore(view, at);
  return close > end && opens && endsPost(chars, end + 1, close);
}
