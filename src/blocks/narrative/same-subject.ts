import { addressees } from '../../lexicon/addressees.js';
import { documents, publicWords } from '../../lexicon/documents.js';
import { findRepresented, isAdjunct, stripAdverbs } from '../../mentions/adjunct.js';
import { groupBeforeManner } from '../../mentions/group.js';
import { isManner } from '../../mentions/manner.js';
import { endsBody } from '../../mentions/posts/body.js';
import { endsPost } from '../../mentions/posts/post.js';
import { pronoun } from '../../mentions/words/person-words.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { toPhrases } from '../../text/phrases.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { isCircumstance } from './circumstance.js';
import { countPeople } from './meant/named-together.js';
import { personNounEnd } from './person-noun.js';

const document = toPhrases(documents);

/** 这位县政协委员, 该学者: the words that point at whoever was named, who they are follows. */
const demonstrative = /^(?:[这那]一?[位名个]|该|上述)/;

/** 这位“油条大王”: what the report calls whoever was named. */
const called = /^[这那]位“[^”]{2,8}”$/;

const side = /^(?:[\u4e00-\u9fff]方|中[\u4e00-\u9fff]|该[院校社团局]|双方|两国)(?:都|均|一贯|始终|历来|一向)?$/;

const personEnds = toCharacterSet('员师家长户匠官者手工生人士译爸妈娘伙子父母友叔姨爷奶嫂哥姐民商');

/** 提案的|核心是|建议…, 他提出的议案,|就是|建议…, 带来了三份提案,|其中一份|建议…. */
const gist = /^(?:其?核心|重点|主旨|大意|目的|中心意思)就?是$|^就是$|^其中(?:之一|[一两二三][份条个项件])(?:就是)?$/;

/** 我愿|提出以下建议. */
const wish = /^我们?[也还]?(?:愿|想|谨)$/;

/** 在随后发布的公报中|建议. */
const paper = new RegExp(`^在[^,]{0,12}${anyOf(publicWords)}[中里上]$`);

/** 归纳了大家的意思,|向街道|提议, 孙玉兰|向主讲人: whom something is said to, up to the end. */
export const toward = new RegExp(`向[^,。;:向]{0,24}${anyOf(addressees)}$`);

/** 边翻边|建议, 一坐下便|倡议. */
const manner = /^(?:边.{1,4}|一边.{1,8}一)边$|^一(?:坐下|落座|开口|上来|进门|见面)[就便]?$/;

/** A post is no longer with its body: 县人大社会建设委员会委员. */
export const longestPost = 24;

/** 他建议, 建议: whoever spoke last, a person where it says 他; `represents` where the clause says 她代表… . */
export interface SameSubject {
  readonly kind: 'same';
  /**
   * 他 is a person, 前者 and 后者 one of two who were named, 他们 and 该组织 may be a group, 该决议 is whoever passed it, 中方 who speaks for it; a missing subject is whoever
   * spoke, behind a list marker whoever has the word.
   */
  readonly means: 'person' | 'former' | 'latter' | 'people' | 'issuer' | 'side' | 'speaker' | 'lister';
  readonly represents: Span | null;
  readonly start: number;
  /** How many people 两人 and 三人 stand for; without it, nobody knows. */
  readonly count?: number;
  /** 老人: what the text calls whoever is meant; it is all that is known where nobody was named before. */
  readonly called?: Span;
}

/** Reads the words from a clause's start to its verb as whoever was named before; null where they name somebody. View offsets. */
export function parseSameSubject(chars: string, start: number, end: number): SameSubject | null {
  const length = pronoun.startingAt(chars, start, end);
  if (length > 0 && !isSideDelegate(chars, start + length, end) && isAdjunct(chars, start + length, end)) {
    const word = chars.slice(start, start + length);
    const count = countPeople(word);
    const represents = findRepresented(chars, start + length, end);
    return { kind: 'same', means: meaningOf(word), represents, start, ...(count > 1 && { count }) };
  }
  const noun = personNounEnd(chars, start, end);
  if (noun > start && isAdjunct(chars, noun, end))
    return { kind: 'same', means: 'person', represents: null, start, called: { start, end: noun } };
  const represents = chars.startsWith('代表', start) ? findRepresented(chars, start, end) : null;
  if (represents && endsBody(chars, represents.start, represents.end) && isAdjunct(chars, represents.end, end))
    return { kind: 'same', means: 'speaker', represents, start };
  const means = meaningAt(chars, start, end);
  return means && { kind: 'same', means, represents: null, start };
}

/** 中方|代表: whoever stands for a side, where 他|代表… tells for whom somebody speaks. */
function isSideDelegate(chars: string, at: number, end: number): boolean {
  return chars.charAt(at - 1) === '方' && chars.startsWith('代表', at) && stripAdverbs(chars, at + 2, end) === at + 2;
}

function meaningAt(chars: string, start: number, end: number): SameSubject['means'] | null {
  if (pointsBack(chars, start, end) || endsInPronoun(chars, start, end) || called.test(chars.slice(start, end)))
    return 'person';
  if (isDocument(chars, start, end)) return 'issuer';
  return isSide(chars, start, end) || namesNobody(chars, start, end) ? 'speaker' : null;
}

function meaningOf(word: string): SameSubject['means'] {
  if (word === '前者') return 'former';
  if (word === '后者') return 'latter';
  if (/^[他她]们|^该(?!委员$|代表|负责人|专家|学者|同志|教授|律师)/.test(word)) return 'people';
  if (word === '中方') return 'side';
  return /^[他她]/.test(word) ? 'person' : 'speaker';
}

/** 随后, 还|代表协会向全行业, 并|就下一步工作: adverbs alone, or behind one of them a phrase that no group opens. */
function namesNobody(chars: string, start: number, end: number): boolean {
  if (stripAdverbs(chars, start, end) === start) return true;
  const words = chars.slice(start, end);
  if (
    (isManner(chars, start, end) && !groupBeforeManner(chars, start, end)) ||
    manner.test(words) ||
    gist.test(words) ||
    wish.test(words) ||
    paper.test(words) ||
    isCircumstance(chars, start, end) ||
    toward.exec(words)?.index === 0
  )
    return true;
  const opening =
    /^(?:[还也又并]|同时)(?=代表|就(?!业)|向|围绕|针对)/.exec(chars.slice(start, start + 4))?.[0].length ?? 0;
  return opening > 0 && isAdjunct(chars, start + opening, end);
}

/** 围绕冷链|他|提出: a phrase that opens the clause, and the pronoun right before the verb. */
function endsInPronoun(chars: string, start: number, end: number): boolean {
  const to = stripAdverbs(chars, start, end);
  return (
    to > start &&
    /^(?:(?:围绕|针对|关于|就|对|为|谈到|说到).{1,14}|今年|[那当去前次]年|这次|此次|今天|会上|如今|[^,。]{2,4}中|(?:身为|作为|担任)[^,。]{2,20}的)(?<!其)[他她]$/.test(
      chars.slice(start, to),
    )
  );
}

/** Whether the words from `start` to the verb name nobody, but point at whoever was named before. */
function pointsBack(chars: string, start: number, end: number): boolean {
  const pointer = demonstrative.exec(chars.slice(start, start + 3))?.[0].length ?? 0;
  if (pointer === 0) return false;
  for (let to = start + pointer + 1; to <= Math.min(end, start + longestPost); to++)
    if ((endsPost(chars, start + pointer, to) || isIn(personEnds, chars, to - 1)) && isAdjunct(chars, to, end))
      return true;
  return false;
}

/** 新方|主张, 中土都|主张, 该会|主张: the side or the body that the speaker is of, or both sides. */
function isSide(chars: string, start: number, end: number): boolean {
  return chars.startsWith('主张', end) && side.test(chars.slice(start, end));
}

/** 该决议, 宣言, 《坎帕拉宣言》, 报告向各国政府, 在提案中 before a verb. */
function isDocument(chars: string, from: number, end: number): boolean {
  const start = chars.charAt(from) === '在' ? from + 1 : from;
  const to = stripAdverbs(chars, start, end);
  if (isWithinPaper(chars, start, to)) return true;
  if (start > from) return false;
  if (chars.charAt(start) === '《') return indexWithin(chars, '》', start, to) === to - 1;
  const paper = documentAt(chars, start);
  return paper.end > paper.start && paper.end <= to && /^(?:就此|向[^,。]{2,12})?$/.test(chars.slice(paper.end, to));
}

/** 提案|中, which somebody has handed in. */
function isWithinPaper(chars: string, start: number, to: number): boolean {
  const paper = documentAt(chars, start).end;
  return paper > start && paper + 1 === to && /[中里]/.test(chars.charAt(paper));
}

/** The paper that a clause opens with, 该 and 这份 aside: 公报|还提议. Empty where it opens with none. View offsets. */
export function documentAt(chars: string, clause: number): Span {
  const start = skipPointer(chars, clause);
  return { start, end: start + document.startingAt(chars, start) };
}

/** Whether a sentence that starts at `start` tells what a paper says: 白皮书介绍了…, 该决议还…, but not 草案里费用高,…. */
export function opensWithDocument(chars: string, start: number): boolean {
  const paper = documentAt(chars, start);
  return paper.end > paper.start && !/[里中]/.test(chars.charAt(paper.end));
}

/** Behind 该, 这份. */
function skipPointer(chars: string, start: number): number {
  if (chars.charAt(start) === '该') return start + 1;
  return /^这[份项一]/.test(chars.slice(start, start + 2)) ? start + 2 : start;
}
