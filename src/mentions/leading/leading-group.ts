import { concernVerbs, moodNouns, opinionNouns } from '../../lexicon/opinion-words.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import type { Span } from '../../types.js';
import { longestClause } from '../clause.js';
import { follower, likePreposition, parseGroup } from '../group.js';
import { panel } from '../words/group-words.js';

const digits = toCharacterSet('0123456789');
const opinion = new RegExp(
  `^的(?:${anyOf(opinionNouns)}|(?:书面|大会)?发言)|^最?${anyOf(concernVerbs)}的|^${anyOf(moodNouns)}`,
);
/** What ends in one of these is of people, where 会议听取了 is of none. */
const people = toCharacterSet('家员表们者友民组行人');
const attending = /^(?:听取|听完|看完|视察|考察|察看|边.边|[拉拦叫][住着])/;
const aspects = toCharacterSet('着了');

/**
 * Reads the group at the head of a clause, where a preposition, an adverb or a day follows it: 财经委员会对…, 俄罗斯国家杜马16日….
 * Its `end` tells how far it goes. View offsets; null where the clause opens with none.
 */
export function parseLeadingGroup(chars: string, from: number, to: number): Span | null {
  const limit = Math.min(to, from + longestClause);
  for (let end = from + 2; end <= limit; end++) {
    if (
      likePreposition.test(chars.slice(end, end + 3)) ||
      chars.startsWith('非政府组织', end - 3) ||
      (end < to &&
        follower.startingAt(chars, end, to) === 0 &&
        !isIn(digits, chars, end) &&
        !isVerb(chars, end) &&
        !isShortened(chars, from, end))
    )
      continue;
    // 市政协|调研组走访后
    if (panel.startingAt(chars, end, to) > 0) continue;
    const group = parseGroup(chars, from, end);
    if (group && group.end - group.start > 1) return group;
  }
  return null;
}

/** 世界卫生组织|(世卫组织): whether brackets hold a short form of what stands before them, in characters of it. */
function isShortened(chars: string, from: number, at: number): boolean {
  const short = /^\(([\u4e00-\u9fff]{2,8})\)/.exec(chars.slice(at, at + 10))?.[1];
  return short !== undefined && [...short].every((each) => chars.slice(from, at).includes(each));
}

/** 民进某支部|作书面发言. */
const speech = /^[作做]了?(?:书面|大会|口头|联合|重点|交流|专题)?发言/;

/** 几位老人|请年轻人写了一张纸条. */
const handing = /^[请托让叫][^,。]{2,12}(?:写|代|转|念|带|捎)/;
const longestHanding = 16;

/**
 * 老党员们|抽着旱烟, 两位律师|关心的是, 与会专家|听取了汇报, 代表们|边走边看: a verb of one character, told by its 着 or 了, what is on
 * somebody's mind, or what people do at a meeting or on the spot; 法制委员会|经与各方沟通, 评议组|经合议.
 */
function isVerb(chars: string, at: number): boolean {
  return (
    isIn(aspects, chars, at + 1) ||
    opinion.test(chars.slice(at, at + 4)) ||
    speech.test(chars.slice(at, at + 7)) ||
    /^(?:[坐站围蹲]在|经(?:[与同过充反认多集评]|合议|商[议讨定]|论证|内部)|给(?:记者|大家))/.test(
      chars.slice(at, at + 3),
    ) ||
    (isIn(people, chars, at - 1) &&
      (attending.test(chars.slice(at, at + 3)) || handing.test(chars.slice(at, at + longestHanding))))
  );
}
