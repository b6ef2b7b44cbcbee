// What stands around a trigger word that tells whether it is a verb. Offsets are those of the folded view.
import { notNames } from '../lexicon/not-names.js';
import { papersOf } from '../lexicon/people-kinds.js';
import { surnames } from '../lexicon/surnames.js';
import { anyOf } from '../text/any-of.js';
import { isIn } from '../text/character-set.js';
import { sentenceStart } from '../text/sentences.js';
import { parseColumnKinds } from '../text/tables/columns.js';
import { transliterating } from '../text/transliterating.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';

const surname = new Set(surnames.join(''));
const noName = new Set(notNames);

/** The title of a book or document goes on no further before or behind a word of it. */
const longestTitle = 80;

/** The head of a table goes on no further before or behind a word of it. */
const longestHead = 100;

/** 国际社会应该支持…, 要弘扬…. */
const demand = /^(?:[^,]{0,12},)?(?:我们|[^,]{2,8}(?:社会|各国|各方|双方|国家))?(?:应该|应当|应|要(?!求))/;

/** A sentence is read back no further for it. */
const longestDemand = 200;

/** 委员庞庆有|呼吁: whether a name ends at `end`, at a clause's head or behind a post. */
export function endsName(chars: string, end: number): boolean {
  // 帕尔哈提|建议
  if (/[\u4e00-\u9fff]·[\u4e00-\u9fff]{1,6}$/.test(chars.slice(Math.max(0, end - 8), end))) return true;
  if ([3, 2, 1].every((step) => isIn(transliterating, chars, end - step))) return true;
  const name = /(?:^|[,。;:!?“”\n员表长任授师民家人席士])([\u4e00-\u9fff]{2})[\u4e00-\u9fff]$/.exec(
    chars.slice(Math.max(0, end - 4), end),
  )?.[1];
  return name !== undefined && surname.has(name.charAt(0)) && !noName.has(name);
}

/** Whether the word before `start` is 代表 or 委员 with nothing before it but punctuation: then 建议 is more often the noun. */
export function isBareSeat(chars: string, start: number): boolean {
  return /(?:^|[,。;:!?\n“、])(?:人大代表|政协委员|代表委员|代表|委员|提案)$/.test(
    chars.slice(Math.max(0, start - 6), start),
  );
}

const people = new RegExp(`(?:^|[,。;:!?\\n“、])${anyOf(papersOf)}$`);

/** Whether the word before `start` is 群众, 企业 and no more, whose 建议 may be papers too. */
export function isBarePeople(chars: string, start: number): boolean {
  return people.test(chars.slice(Math.max(0, start - 3), start));
}

/** Whether a place lies between these marks in its line: 《建议加快立法》. */
export function isInside(chars: string, at: number, open: string, close: string): boolean {
  const opened = lastIndexWithin(chars, open, Math.max(0, at - longestTitle), at);
  if (opened < 0 || lastIndexWithin(chars, '\n', opened, at) >= 0) return false;
  return indexWithin(chars, close, opened, at + longestTitle) > at;
}

/** Whether the trigger at `start` is what somebody should do: its sentence has an 应 or 要 before it, and no subject behind that. */
export function isDemanded(chars: string, start: number): boolean {
  const sentence = chars.slice(sentenceStart(chars, start, Math.max(0, start - longestDemand)), start);
  return chars.startsWith('呼吁', start) && demand.test(sentence);
}

/** Whether the word is the head of a table's column, or part of it: 姓名|建议. */
export function isColumn(chars: string, start: number, end: number): boolean {
  const from = Math.max(0, start - longestHead);
  const behind = indexWithin(chars, '\n', end, Math.min(chars.length, end + longestHead));
  const line = {
    start: lastIndexWithin(chars, '\n', from, start) + 1 || from,
    end: behind < 0 ? Math.min(chars.length, end + longestHead) : behind,
  };
  return indexWithin(chars, '|', line.start, line.end) >= 0 && parseColumnKinds(chars, line).length > 0;
}
