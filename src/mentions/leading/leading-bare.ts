import { landEnds } from '../../lexicon/land-ends.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { isLineHead } from '../../text/lines.js';
import { transliterating } from '../../text/transliterating.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { isIntroduced } from '../introduction.js';
import { bareName, type Segment } from '../mention.js';
import { isForeignName } from '../names/foreign-name.js';
import { isFullName, isName, isPlacedName, isSureName, readsAsName } from '../names/name.js';
import { type Certainty, nameEnd } from '../names/name-end.js';
import { endsBody } from '../posts/body.js';
import { apposedPosts } from '../posts/posts-behind.js';
import { country, isCity, nameless } from '../words/name-words.js';
import { post } from '../words/post-words.js';

/** 那日松(某院研究员), 那日松是某院研究员: what introduces a name right behind it. */
const introducers = toCharacterSet('(是');

/** 戈壮壮,27岁: what tells that a name stands before it. */
const age = /^,(?:今年|现年)?\d{2}岁/;

/** 蹇敏|代表民革市委会作了发言: what only a person does. */
const spokesman = /^代表[^,。;]{2,20}[会联团组委](?:作|做|发言)/;
const longestOffice = 26;

/** 其木格|(女): what is told of somebody right behind the name. */
const sexMark = /^\([男女][,)]/;

/** A foreign name of two characters may be a word as well. */
const shortestForeign = 3;

/** No family name of a foreigner is longer. */
const longestLastName = 6;

/** Reads the name without a post that the stretch from `start` to `to` opens with; null where there is none. View offsets. */
export function leadingBare(view: View, start: number, to: number, certainty: Certainty): Segment | null {
  const end = nameEnd(view, start, to, 'bare');
  if (end > start && (isSure(view, start, end) || (end === to && certainty === 'placed' && isAlone(view, start, end))))
    return bareName(start, end);
  const foreign = certainty === 'placed' ? markedForeignEnd(view, start, to) : start;
  if (foreign > start) return bareName(start, foreign);
  const last = lastNameEnd(view, start, to);
  if (last > start) return bareName(start, last);
  const known = introducedEnd(view, start, to, certainty === 'placed' ? isForeignOrLong : isName);
  return known > start ? bareName(start, known) : null;
}

/** 应若兰|建议: three characters with a rare surname between a sentence's head and the verb, none of which opens a verb. */
function isAlone({ chars }: View, start: number, end: number): boolean {
  if (end - start !== 3 || !/[\n。]/.test(chars.charAt(start - 1))) return false;
  return ![start, start + 1, start + 2].some((at) => isIn(nameless, chars, at));
}

/** 特木尔|说, which the report has again, or 其木格|(女)说: at a line's head three characters of foreign names before the verb. */
function markedForeignEnd({ chars, concordance }: View, start: number, to: number): number {
  const end = start + shortestForeign;
  const name = chars.slice(start, end);
  const isMarked = sexMark.test(chars.slice(end, end + 3)) || (end === to && concordance(name).length > 1);
  return isMarked && isLineHead(chars, start) && isForeignName(name) ? end : start;
}

function isSure(view: View, start: number, end: number): boolean {
  const { chars, concordance } = view;
  const name = chars.slice(start, end);
  // 质检科的 |闪 红| 说
  if (hasGapBefore(view, start + 1)) return true;
  if (isCity(name)) return false;
  return (
    isSureName(name) ||
    isFullName(name, false) ||
    // 格仓州, of which a report says 格仓, too
    (concordance(name).length > 1 && !landEnds.some((land) => concordance(name + land).length > 0)) ||
    age.test(chars.slice(end, end + 8)) ||
    spokesman.test(chars.slice(end, end + longestOffice)) ||
    (chars.charAt(end) === ',' && apposedPosts(chars, end + 1).length > 0)
  );
}

/** 惠特莫尔 where the report has said 约翰·惠特莫尔. */
function lastNameEnd({ chars, concordance }: View, start: number, to: number): number {
  for (let end = Math.min(to, start + longestLastName); end > start + 1; end--)
    if (isForeign(chars.slice(start, end)) && concordance(`·${chars.slice(start, end)}`).length > 0) return end;
  return start;
}

/** Whether only characters that foreign names are written with stand in this string. */
export function isForeign(name: string): boolean {
  return [...name].every((char) => isIn(transliterating, char, 0));
}

/** 法基, 山本直树, 宁可欣: what no surname opens must be written like a foreign name, or be long, and what a common word opens. */
export function isForeignOrLong(name: string): boolean {
  if (isName(name) || (name.length > 2 && readsAsName(name))) return true;
  if (isPlacedName(name)) return name.length > 2 || isForeign(name);
  // 萨科: no department, though 科 ends one.
  return isForeign(name) && name.length === 2 && endsBody(name, 0, 2) && !country.has(name) && !post.has(name);
}

/** 俞国庆充分肯定…: no word that could follow a name does, but the report has given this one a post. */
function introducedEnd(view: View, start: number, to: number, accepts: (name: string) => boolean): number {
  for (const count of [4, 3, 2]) {
    const end = start + count;
    if (end > to) continue;
    const name = view.chars.slice(start, end);
    const introducing = isIn(introducers, view.chars, end);
    if (!(introducing ? isPlacedName(name) : accepts(name))) continue;
    if (!introducing && view.concordance(name)[0] === start) continue;
    if (isIntroduced(view, name)) return end;
  }
  return start;
}
