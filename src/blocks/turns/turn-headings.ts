import { paperSections } from '../../lexicon/paper-sections.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { isNextMarker } from '../../text/markers.js';
import { clauseMarks, sentenceMarksOrQuote } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { isListLine, isNextItem, type Line } from '../line.js';
import { isNarratorLine } from '../narrative/narrator-line.js';
import type { TurnHead } from './turn.js';

const ofPaper = `(?![^】*]*${anyOf(paperSections)})`;
const section = new RegExp(
  `^(?:[▌▎][^。]{2,30}|【${ofPaper}[^】]{2,30}】|\\*\\*${ofPaper}[^*]{2,30}\\*\\*|第[一二三四五六七八九十]{1,3}(?:代表团|代表小组|小组|组|单元|场)|之[一二三四五六七八九十]{1,3}(?:\\([^()]{2,6}\\))?)$`,
);
const outer = /^[一二三四五六七八九十]{1,3}、[^,。;]{2,20}$/;
const motion =
  /^(?!【(?:案由|提案题目|提案名称|题目|案名|标题)】)(?:[【★●■◆]|第|\d)[^。,:]{0,12}关于[^。:]{2,36}的(?:提案|建议|议案|建议案)$|^[【|]?(?:建议|提案|议案)?第[\d一二三四五六七八九十]{1,4}号(?:建议|提案|议案)?[】|]?$|^标题:/;

/** A section's or a speech's heading is no longer than this. */
const longestSection = 40;

/** No heading above another one is longer. */
export const longestKicker = 8;

/** How many lines the title of a speech and whom it addresses fill. */
const introductionLines = 3;

/** What an entry's heading opens with. */
const bullet = /[●▲■◆★▌▎]/;

/** 【第29号】关于关爱留守妇女的提案: the title of the next motion. */
export function isMotion(chars: string, { start, end }: Span): boolean {
  return motion.test(chars.slice(start, Math.min(end, start + longestSection)));
}

/** 【现场连线点二:冷链仓】, **有话当面说**: what parts the sections of a page, and no heading of a speech. */
export function isSection(chars: string, { start, end }: Span): boolean {
  return section.test(chars.slice(start, Math.min(end, start + longestSection)));
}

/** 三、意见采纳情况 behind (八)逄博(区人大代表): a heading of the level above. */
export function isOuterHeading(chars: string, { start, end }: Span, first: Span): boolean {
  return chars.charAt(first.start) === '(' && outer.test(chars.slice(start, Math.min(end, start + longestSection)));
}

/** 五、专家组综合意见: a section of the paper, and no item of somebody's list. */
const ofPaperAtAll = /^[^,。;:]{4,20}(?:意见|情况|表态|讨论|总结|小结|回应|结论|安排|要求)$/;

/** 四、设计单位…, where 三、 stands above the turn, or on its head alone on a line, and no number in it: the next section of the paper. */
export function isNextSection(chars: string, lines: readonly Line[], at: number, next: number): boolean {
  const number = sectionNumber(chars, lines[next] as Line);
  if (number < 2) return false;
  const { start, end } = lines[next] as Line;
  const isOwnLine = lines[at]?.head?.rule === 'turn-line' && ofPaperAtAll.test(chars.slice(start, end));
  for (let above = next - 1; above >= 0; above--) {
    const before = sectionNumber(chars, lines[above] as Line);
    if (before > 0) return (above < at || (above === at && isOwnLine)) && before === number - 1;
  }
  return false;
}

/** The number that a line opens with: 3 for 三、; 0 where it opens with none. */
function sectionNumber(chars: string, { start }: Span): number {
  return chars.charAt(start + 1) === '、' ? Math.max(0, '〇一二三四五六七八九十'.indexOf(chars.charAt(start))) : 0;
}

/**
 * The headline that a printed speech carries above the name of its speaker; above a head of another kind, or a paragraph
 * that gives the word to somebody else, that of a section, where the sentences before it have their full stops.
 */
export function isTitleOfNext(view: View, lines: readonly Line[], next: number, head: TurnHead): boolean {
  const { chars } = view;
  const { start, end } = lines[next] as Line;
  const below = lines[next + 1];
  const rule = below?.head?.rule;
  if (
    (rule === undefined && !(below && isNarratorLine(view, below, head.voice))) ||
    end - start > longestSection ||
    isIn(clauseMarks, chars, end - 1)
  )
    return false;
  if (lines[next]?.triggers.length !== 0 && rule !== 'turn-line') return false;
  if (isNextItem(chars, lines, next)) return false;
  if (rule === 'turn-line') return !isChat(chars, head);
  return followsSentence(chars, lines, next) && !isListLine(chars, lines[next] as Line);
}

/** ◎ 让村医留得住|各位委员:, above 我叫张伟民,是县政协委员。: the title of the next speech, or whom it addresses. */
export function isAboveIntroduction(chars: string, lines: readonly Line[], next: number): boolean {
  const below = lines.slice(next + 1, next + 1 + introductionLines);
  const at = next + 1 + below.findIndex(({ head }) => head !== null);
  return (
    at > next &&
    lines[at]?.head?.rule === 'turn-self' &&
    lines.slice(next, at).every(({ start, end }) => end - start <= longestSection && chars.charAt(end - 1) !== '。')
  );
}

/** 缪春林(业委会委员) 19:36: in a chat no line has its full stop, and none is a headline. */
function isChat(chars: string, { start, contentStart }: TurnHead): boolean {
  return /\d:\d\d$/.test(chars.slice(start, contentStart));
}

/**
 * ● 破解“医养两张皮”, where ● 关于河滩露营 stands above the turn, or 2.让停车更方便 behind 1.让夜市更干净 above the next head: the heading of the next entry, which is headed like the turn or in
 * whose paragraph somebody 建议s, and no item of a list; also where the heading above is on the turn's own line, ■ 关于食堂的建议(市人大代表妥建国).
 */
export function isHeadedAlike(chars: string, lines: readonly Line[], above: number, next: number): boolean {
  const [heading, before, line, below] = [lines[above], lines[next - 1], lines[next], lines[next + 1]];
  const own = lines[above + 1];
  if (own && line && own.head?.rule === 'turn-line' && isBesideHeading(chars, own, line)) return true;
  return (
    heading !== undefined &&
    line !== undefined &&
    heading.head === null &&
    (isBulletedAlike(chars, heading, line) ||
      (below?.head != null && isNextMarker(chars, heading.start, line.start))) &&
    !isIn(clauseMarks, chars, heading.end - 1) &&
    !isIn(clauseMarks, chars, line.end - 1) &&
    line.end - line.start <= longestSection &&
    isIn(sentenceMarksOrQuote, chars, (before as Line).end - 1) &&
    below !== undefined &&
    ((own?.head && below.head?.rule === own.head.rule) ||
      (below.triggers.length > 0 && isIn(sentenceMarksOrQuote, chars, below.end - 1)))
  );
}

/** ■ 给古树配一本“病历”, where ■ 关于食堂的建议(市人大代表妥建国) is the head of the turn. */
function isBesideHeading(chars: string, own: Span, line: Line): boolean {
  return (
    isBulletedAlike(chars, own, line) &&
    !isIn(clauseMarks, chars, line.end - 1) &&
    line.end - line.start <= longestSection
  );
}

function isBulletedAlike(chars: string, above: Span, line: Span): boolean {
  return bullet.test(chars.charAt(above.start)) && chars.charAt(above.start) === chars.charAt(line.start);
}

/** Whether the line before ends a sentence, or is itself a short heading behind one: 食品安全|检测车开到市场里. */
function followsSentence(chars: string, lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1] as Line;
  if (chars.charAt(before.end - 1) === '。') return true;
  const above = lines[at - 2];
  return (
    above !== undefined &&
    before.end - before.start <= longestKicker &&
    !isIn(clauseMarks, chars, before.end - 1) &&
    chars.charAt(above.end - 1) === '。'
  );
}

/** In numbered minutes every number is a new entry. */
export function isNumbered(chars: string, line: Span): boolean {
  return /^\d{1,2}[.、]/.test(chars.slice(line.start, line.start + 3));
}
