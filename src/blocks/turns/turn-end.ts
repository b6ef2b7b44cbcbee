import { decisions } from '../../lexicon/decisions.js';
import { handlingManners, replyLabels } from '../../lexicon/reply-labels.js';
import { atOnceAdverbs, replyingVerbs } from '../../lexicon/speaking-words.js';
import { endsBody } from '../../mentions/posts/body.js';
import { endsPost } from '../../mentions/posts/post.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { lineMarkerEnd } from '../../text/markers.js';
import { sentenceMarksOrQuote } from '../../text/sentences.js';
import { stageLabelEnd } from '../../text/stage-label.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { isListLine, type Line } from '../line.js';
import { isNarratorLine } from '../narrative/narrator-line.js';
import { isCommentary } from './commentary.js';
import { interviewMarks, isBareQuestion } from './heads/answers.js';
import { isQuotedWhole } from './quoted-turn.js';
import type { TurnHead } from './turn.js';
import {
  isAboveIntroduction,
  isHeadedAlike,
  isMotion,
  isNextSection,
  isNumbered,
  isOuterHeading,
  isSection,
  isTitleOfNext,
} from './turn-headings.js';

/** [10:05] 市残联副理事长谷粱秋:…|[10:11] 【网友互动】…: in a live report a heading behind a clock begins another entry. */
const clock = /^[[(【]\d{1,2}:\d{2}(?::\d{2})?[\])】](【?)/;
const longestClock = 11;

/** #给老人一个“慢绿灯”#, above the next speaker. */
const hashtag = /^#[^#。]{2,24}#$/;

/** What a department prints below a motion. */
const reply = new RegExp(
  `^[✅⏳➡→]?${anyOf(replyLabels)}:(?![要须]|应(?!到))|^↳|^(?:作者|官方|小编)回复:|^(?:办理)?(?:满意度|解决程度|办理(?:态度|速度)):|^【(?:办理|承办|部门)?(?:答复|回复|回应|办理|反馈)[^】]{0,6}】`,
);
/** What a form says of who takes the motion in hand, below what it proposes or above it. */
const handling = new RegExp(
  `^(?:审查(?:意见|结果)|(?:议案|提案)处理|(?:希望)?${anyOf(handlingManners)}(?:单位|部门|期限)|是否同意[^:。]{0,6}|答复方式|附议代表):`,
);
/** What a department's decision on an opinion is, in a cell or on a line of its own. */
const decided = new RegExp(`^${anyOf(decisions)}(?:\\|?$|。)|^[是否]\\|$`);
const answering = /^([^,。:]{2,16}?)(?:联合)?(?:答复|回复|回应|总结|小结)(?:讲话|发言)?:/;
const longestAnswer = 24;
/** 当场答复:, of which the narrator tells. */
const answeredAtOnce = new RegExp(
  `(?:${anyOf(atOnceAdverbs)}|现场)(?:作出|给出)?了?(?:${anyOf(replyingVerbs)}|解释|说明)(?:说|道)?:$`,
);
const longestAnswering = 10;
/** No label is longer: 联系人及电话. */
const longestLabel = 8;
const question =
  /^[■●◆□▲★*#]{0,3}(?:(?:记者)?追问|问|记者问?|主持人问|网友问|[一二三四五六七八九十]问|[Qq]\d?|本[刊报网台]):/;

/** Whether the turn whose head is at `at` ends before the line at `next`: another begins there, a section, or the narrator speaks. */
export function isTurnEnd(view: View, lines: readonly Line[], at: number, next: number, head: TurnHead): boolean {
  const { chars } = view;
  const line = lines[next] as Line;
  if (line.tellsPost) return false;
  if (clock.test(clockOf(chars, lines[at] as Line)) && clock.exec(clockOf(chars, line))?.[1] === '【') return true;
  if (
    (line.head && !isOwnItem(head, line.head)) ||
    lines[next - 1]?.endsWords ||
    isSection(chars, line) ||
    isMotion(chars, line) ||
    isOuterHeading(chars, line, lines[at] as Line) ||
    isTitleOfNext(view, lines, next, head) ||
    isAboveIntroduction(chars, lines, next)
  )
    return true;
  if (lines[next + 1]?.head && hashtag.test(chars.slice(line.start, line.end))) return true;
  if (question.test(chars.slice(line.start, line.start + 9)) || stageLabelEnd(chars, line.start) > line.start)
    return true;
  if (isAnswered(chars, lines[at] as Line, line)) return true;
  if (isQuotedWhole(chars, lines, at, next, head) || isHeadedAlike(chars, lines, at - 1, next)) return true;
  if (isShortAnswer(chars, head) && !goesOnInList(chars, lines[next - 1] as Line, line)) return true;
  if (head.rule === 'turn-row' && leavesTable(chars, lines[at] as Line, line)) return true;
  if (head.rule === 'answer' && (isIn(interviewMarks, chars, line.start) || isNextQuestion(chars, lines, next)))
    return true;
  const words = chars.slice(line.start, line.end);
  if (reply.test(words) || isCommentary(chars, line) || isAnswer(chars, line)) return true;
  const isDecided = decided.test(words) && !(lines[next + 1] && isListLine(chars, lines[next + 1] as Line));
  if ((handling.test(words) || isDecided) && hasSaid(chars, lines, at, next)) return true;
  if (isNumbered(chars, line) && isNumbered(chars, lines[at] as Line) && !chars.startsWith(':\n', line.start - 2))
    return true;
  return isNextSection(chars, lines, at, next) || isNarratorLine(view, line, head.voice);
}

/** 问:张伟民委员:…|答:…: what answers somebody who asks is not his. */
function isAnswered(chars: string, head: Span, line: Span): boolean {
  return (
    /^(?:提?问|追问)/.test(chars.slice(head.start, head.start + 2)) &&
    /^(?:回?答|答复):/.test(chars.slice(line.start, line.start + 3))
  );
}

/** 企业会不会觉得背上了包袱?, above the next answer. */
function isNextQuestion(chars: string, lines: readonly Line[], next: number): boolean {
  return lines[next + 1]?.head?.rule === 'answer' && isBareQuestion(chars, lines[next] as Line);
}

function clockOf(chars: string, { start }: Span): string {
  return chars.slice(start, start + longestClock);
}

/** 区住建局回复:…, 副局长张伟民当场答复:…: a body, or whoever the narrator lets answer, has no more to say than the paragraph and the list that it announces. */
function isShortAnswer(chars: string, { voice, contentStart }: TurnHead): boolean {
  const words = chars.slice(Math.max(0, contentStart - longestAnswering), contentStart);
  const group = voice.group ?? '';
  return answeredAtOnce.test(words) || (endsBody(group, 0, group.length) && /[答回]复:$/.test(words));
}

/** Whether a line is an item of a list that the line above announces or is an item of. */
function goesOnInList(chars: string, above: Line, line: Line): boolean {
  return isListLine(chars, line) && (chars.charAt(above.end - 1) === ':' || isListLine(chars, above));
}

/** 联系人:…, below the last row of a table of strokes. */
function leavesTable(chars: string, row: Span, line: Span): boolean {
  const labelled = indexWithin(chars, ':', line.start, Math.min(line.end, line.start + longestLabel)) > line.start;
  return (
    labelled && indexWithin(chars, '|', row.start, row.end) >= 0 && indexWithin(chars, '|', line.start, line.end) < 0
  );
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
        triggers.length > 0 || isIn(sentenceMarksOrQuote, chars, chars.charAt(end - 1) === '|' ? end - 2 : end - 1),
    );
}

/** 3、总务主任|答复:…, 校长|总结:…, 市公交公司|回复:…: whoever holds a post, or a body, answers, or closes the meeting. */
function isAnswer(chars: string, { start, end }: Span): boolean {
  const from = lineMarkerEnd(chars, start);
  const holder = answering.exec(chars.slice(from, Math.min(end, from + longestAnswer)))?.[1];
  if (holder === undefined) return false;
  const to = from + holder.length;
  return endsPost(chars, from, to) || endsBody(chars, from, to);
}
