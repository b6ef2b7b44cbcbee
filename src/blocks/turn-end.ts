import { commentaryLabels } from '../lexicon/commentary-labels.js';
import { decisions } from '../lexicon/decisions.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import type { View } from '../text/view.js';
import type { Span } from '../types.js';
import { interviewMarks } from './answers.js';
import { isListLine, isNextItem, type Line } from './lines.js';
import { isNarratorLine } from './narrator-line.js';
import { stageLabelEnd } from './stage-label.js';
import type { TurnHead } from './turn.js';

const commentary = toPhrases(commentaryLabels);
const section =
  /^(?:[▌▎][^。]{2,30}|【(?![^】]*(?:建议|对策|问题|现状|原因))[^】]{2,30}】|\*\*(?![^*]*(?:建议|对策|问题|现状|原因))[^*]{2,30}\*\*|第[一二三四五六七八九十]{1,3}(?:代表团|代表小组|小组|组|单元|场))$/;
const outer = /^[一二三四五六七八九十]{1,3}、[^,。;]{2,20}$/;
const motion =
  /^(?:[【★●■◆]|第|\d)[^。,:]{0,12}关于[^。:]{2,36}的(?:提案|建议|议案|建议案)$|^【?第[\d一二三四五六七八九十]{1,4}号(?:建议|提案|议案)】?$|^标题:/;
/** What a department prints below a motion. */
const reply =
  /^(?:(?:承办|办理|现场)(?:单位|部门)?(?:答复|回复|情况|结果|意见)|(?:回复|答复)(?:部门|单位|机构|内容|时间|意见|情况)?|回应|采纳情况|处理(?:意见|结果|情况)|部门(?:答复|回复|回应)|(?:领导)?批[办示](?:意见)?):|^【(?:办理|承办|部门)?(?:答复|回复|回应|办理|反馈)[^】]{0,6}】/;
/** What a form says of who takes the motion in hand, below what it proposes or above it. */
const handling =
  /^(?:审查(?:意见|结果)|(?:议案|提案)处理|(?:希望)?(?:承办|主办|会办|协办|分办)(?:单位|部门|期限)|是否同意[^:。]{0,6}|答复方式|附议代表):/;
/** What a department's decision on an opinion is, in a cell or on a line of its own. */
const decided = new RegExp(`^(?:${decisions.join('|')})(?:\\|?$|。)|^[是否]\\|$`);
const stops = toCharacterSet('。!?;”');
const ends = toCharacterSet('。!?;:,');

/** A section's or a speech's heading is no longer than this. */
const longestSection = 40;

/** Nor the heading above another one. */
const longestKicker = 8;

/** What a narrator goes on with between those who speak. */
const narrating = /欢迎|留言|话题|气氛|现场|会场|话音|掌声|记者|一旁|随后|接着|多位|不少|与会/;

const calling = /(?:^|,)(?:要|应|须)/;

/** What an entry's heading opens with. */
const bullet = /[●▲■◆★▌▎]/;

/** No speech that stands in quotation marks has more lines with its head. */
const longestQuoted = 8;

/** In how many lines beside a turn the one before or the next stands. */
const nearestTurn = 6;

const question =
  /^[■●◆□▲★*#]{0,3}(?:(?:记者)?追问|问|记者问?|主持人问|网友问|[一二三四五六七八九十]问|[Qq]\d?|本[刊报网台]):/;

/** Whether the turn whose head is at `at` ends before the line at `next`: another begins there, a section, or the narrator speaks. */
export function isTurnEnd(view: View, lines: readonly Line[], at: number, next: number, head: TurnHead): boolean {
  const { chars } = view;
  const line = lines[next] as Line;
  if (line.tells) return false;
  if (
    (line.head && !isOwnItem(head, line.head)) ||
    lines[next - 1]?.signs ||
    isSection(chars, line) ||
    isMotion(chars, line) ||
    isOuterHeading(chars, line, lines[at] as Line) ||
    isTitleOfNext(view, lines, next, head)
  )
    return true;
  if (question.test(chars.slice(line.start, line.start + 9)) || stageLabelEnd(chars, line.start) > line.start)
    return true;
  if (isQuotedWhole(chars, lines, at, next, head) || isHeadedAlike(chars, lines, at - 1, next)) return true;
  if (head.rule === 'answer' && isIn(interviewMarks, chars, line.start)) return true;
  const words = chars.slice(line.start, line.end);
  if (reply.test(words) || isCommentary(chars, line)) return true;
  const isDecided = decided.test(words) && !(lines[next + 1] && isListLine(chars, lines[next + 1] as Line));
  if ((handling.test(words) || isDecided) && hasSaid(chars, lines, at, next)) return true;
  if (isNumbered(chars, line) && isNumbered(chars, lines[at] as Line) && !chars.startsWith(':\n', line.start - 2))
    return true;
  return isNextSection(chars, lines, at, next) || isNarratorLine(view, line, head.voice);
}

/**
 * 某委员:|“建议……。”|话题转到资金: what was said stands in quotation marks, as it does for the speaker before or the next one,
 * holds what is proposed, and the narrator speaks in the line behind it.
 */
function isQuotedWhole(chars: string, lines: readonly Line[], at: number, next: number, head: TurnHead): boolean {
  if (next - at > longestQuoted) return false;
  const said = lines
    .slice(at, next)
    .filter((line) => !line.tells && line.end > head.contentStart && !isShortHeading(chars, line));
  const line = lines[next] as Line;
  return (
    said.some(({ triggers }) => triggers.length > 0) &&
    chars.charAt(line.start) !== '“' &&
    !isListLine(chars, line) &&
    narrating.test(chars.slice(line.start, line.end)) &&
    !calling.test(chars.slice(line.start, line.end)) &&
    isQuotation(chars, said, head.contentStart) &&
    [-1, 1].some((step) => isQuotedTurn(chars, lines, step < 0 ? at : next, step))
  );
}

/** 03 说用钱. */
function isShortHeading(chars: string, { start, end }: Line): boolean {
  return end - start <= longestKicker && !isIn(ends, chars, end - 1) && chars.charAt(end - 1) !== '”';
}

/** Whether quotation marks stand around all of these lines, and a sentence ends within. */
function isQuotation(chars: string, lines: readonly Line[], from: number): boolean {
  return lines.every(
    ({ start, end }) =>
      chars.charAt(Math.max(start, from)) === '“' && chars.charAt(end - 1) === '”' && isIn(stops, chars, end - 2),
  );
}

/** Whether the words of the head that is nearest before or behind a line, by the step, stand in quotation marks. */
function isQuotedTurn(chars: string, lines: readonly Line[], from: number, step: number): boolean {
  for (let i = from + step; i >= 0 && i < lines.length && Math.abs(i - from) <= nearestTurn; i += step) {
    const { head, end } = lines[i] as Line;
    if (!head) continue;
    const below = lines[i + 1]?.tells ? lines[i + 2] : lines[i + 1];
    const words = head.contentStart < end ? lines[i] : below;
    return words !== undefined && isQuotation(chars, [words], head.contentStart);
  }
  return false;
}

/** 张伟民委员建议:|1.(区卫健委主任)增加床位: what brackets say of an item of somebody's own list. */
function isOwnItem({ rule, voice }: TurnHead, item: TurnHead): boolean {
  return item.rule === 'turn-item' && rule !== 'turn-item' && voice.name !== null;
}

/** Whether the speaker has said something above a line: a sentence, or what he proposes. */
function hasSaid(chars: string, lines: readonly Line[], at: number, next: number): boolean {
  return lines
    .slice(at, next)
    .some(
      ({ end, triggers }) =>
        triggers.length > 0 || isIn(stops, chars, chars.charAt(end - 1) === '|' ? end - 2 : end - 1),
    );
}

/** 小记点评:…. */
function isCommentary(chars: string, { start, end }: Span): boolean {
  const label = commentary.startingAt(chars, start, end);
  return label > 0 && chars.charAt(start + label) === ':';
}

/** 【第29号】关于关爱留守妇女的提案: the title of the next motion. */
function isMotion(chars: string, { start, end }: Span): boolean {
  return motion.test(chars.slice(start, Math.min(end, start + longestSection)));
}

/** 【现场连线点二:冷链仓】, **有话当面说**: what parts the sections of a page, and no heading of a speech. */
function isSection(chars: string, { start, end }: Span): boolean {
  return section.test(chars.slice(start, Math.min(end, start + longestSection)));
}

/** 三、意见采纳情况 behind (八)逄博(区人大代表): a heading of the level above. */
function isOuterHeading(chars: string, { start, end }: Span, first: Span): boolean {
  return chars.charAt(first.start) === '(' && outer.test(chars.slice(start, Math.min(end, start + longestSection)));
}

/** 四、设计单位…, where 三、 stands above the turn, and no number in it: the next section of the paper. */
function isNextSection(chars: string, lines: readonly Line[], at: number, next: number): boolean {
  const number = sectionNumber(chars, lines[next] as Line);
  if (number < 2) return false;
  for (let above = next - 1; above >= 0; above--) {
    const before = sectionNumber(chars, lines[above] as Line);
    if (before > 0) return above < at && before === number - 1;
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
function isTitleOfNext(view: View, lines: readonly Line[], next: number, head: TurnHead): boolean {
  const { chars } = view;
  const { start, end } = lines[next] as Line;
  const below = lines[next + 1];
  const rule = below?.head?.rule;
  if (
    (rule === undefined && !(below && isNarratorLine(view, below, head.voice))) ||
    end - start > longestSection ||
    isIn(ends, chars, end - 1)
  )
    return false;
  if (lines[next]?.triggers.length !== 0 && rule !== 'turn-line') return false;
  if (isNextItem(chars, lines, next)) return false;
  if (rule === 'turn-line') return !isChat(chars, head);
  return followsSentence(chars, lines, next) && !isListLine(chars, lines[next] as Line);
}

/** 缪春林(业委会委员) 19:36: in a chat no line has its full stop, and none is a headline. */
function isChat(chars: string, { start, contentStart }: TurnHead): boolean {
  return /\d:\d\d$/.test(chars.slice(start, contentStart));
}

/** ● 破解“医养两张皮”, where ● 关于河滩露营 stands above the turn: the heading of the next entry, in whose paragraph somebody 建议s, and no item of a list. */
function isHeadedAlike(chars: string, lines: readonly Line[], above: number, next: number): boolean {
  const [heading, before, line, below] = [lines[above], lines[next - 1], lines[next], lines[next + 1]];
  return (
    heading !== undefined &&
    line !== undefined &&
    heading.head === null &&
    bullet.test(chars.charAt(heading.start)) &&
    chars.charAt(heading.start) === chars.charAt(line.start) &&
    !isIn(ends, chars, heading.end - 1) &&
    !isIn(ends, chars, line.end - 1) &&
    line.end - line.start <= longestSection &&
    isIn(stops, chars, (before as Line).end - 1) &&
    below !== undefined &&
    below.triggers.length > 0 &&
    isIn(stops, chars, below.end - 1)
  );
}

/** Whether the line before ends a sentence, or is itself a short heading behind one: 食品安全|检测车开到市场里. */
function followsSentence(chars: string, lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1] as Line;
  if (chars.charAt(before.end - 1) === '。') return true;
  const above = lines[at - 2];
  return (
    above !== undefined &&
    before.end - before.start <= longestKicker &&
    !isIn(ends, chars, before.end - 1) &&
    chars.charAt(above.end - 1) === '。'
  );
}

/** In numbered minutes every number is a new entry. */
function isNumbered(chars: string, line: Span): boolean {
  return /^\d{1,2}[.、]/.test(chars.slice(line.start, line.start + 3));
}
