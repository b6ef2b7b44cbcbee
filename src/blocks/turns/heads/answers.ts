import { intervieweeLabels, interviewVerbs } from '../../../lexicon/interview-words.js';
import { parseLeadingMention } from '../../../mentions/leading/leading-mention.js';
import { toMention } from '../../../mentions/mention.js';
import { isName } from '../../../mentions/names/name.js';
import { endsPost, type Post } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import { anyOf } from '../../../text/any-of.js';
import { isIn, toCharacterSet } from '../../../text/character-set.js';
import type { View } from '../../../text/view.js';
import { lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import type { TurnHead } from '../turn.js';
import { skipOpening, trimHead } from '../turn-edges.js';

/** What an interview is announced with: 近日,记者专访某学院副教授某某. */
const interview = new RegExp(
  `${anyOf(intervieweeLabels)}(?:\\([一二三四五六七八九十\\d]{1,2}\\))?:|${anyOf(interviewVerbs)}(?:到|了)?|【(?:人物|嘉宾|委员|代表)?(?:名片|简介)】\\n?`,
  'g',
);

/** No post and name behind such a word are longer. */
const longestPhrase = 60;

/** 外交部发言人宓志远主持例行记者会: whoever meets the press answers. */
const spokesman =
  /(?<=^|\n|日|,)[^\n,。:日]{2,20}发言人[^\n,。:日]{2,6}(?=(?:主持|举行)例行(?:记者会|新闻发布会)|(?:就[^\n,。]{2,20})?答记者问)/g;

/** What opens the answers of an interview, of four characters at most. */
const answer = /^(?:\*\*)?[答A]:/;
const longestOpening = 4;

/** What opens the questions and the answers of an interview in which each has a mark. */
export const interviewMarks = toCharacterSet('○●■□◆◇◎');

/** 企业会不会觉得背上了包袱?: a question alone on its line that no mark tells. */
const bareQuestion = /^(?![“(【])[^\n。!;:”]{4,40}\?$/;
const longestQuestion = 42;

/** An interview whose questions have no mark has no fewer of them. */
const fewestQuestions = 3;

/** Returns a function that reads a line that opens with 答: or the mark of the answers, or that stands below a question where nothing is marked, as words of whom the report interviews, else of `above`, whose name stands above the question; null for other lines. */
export function toAnswerReader(view: View): (line: Span, above: Voice | null) => TurnHead | null {
  let voice: Voice | null = null;
  let read = 0;
  let mark: string | null | undefined;
  let parted: boolean | undefined;
  const isParted = () => {
    parted ??= hasBareQuestions(view.chars);
    return parted;
  };
  return (line, above) => {
    if (mark === undefined && isIn(interviewMarks, view.chars, line.start)) mark = findAnswerMark(view.chars);
    const opens = mark != null && view.chars.charAt(line.start) === mark;
    const isMarked = opens || answer.test(view.chars.slice(line.start, line.start + longestOpening));
    const isBelow = !isMarked && isBareQuestion(view.chars, lineAbove(view.chars, line.start)) && isParted();
    if (!isMarked && !isBelow) return null;
    voice = findInterviewee(view, read, line.start, read > 0) ?? voice;
    read = line.start;
    const behindMark = opens
      ? line.start + 1
      : skipOpening(view.chars, view.chars.indexOf(':', line.start) + 1, line.end);
    const spoken = voice ?? (isBelow ? null : above);
    return (
      spoken && {
        start: line.start,
        contentStart: isBelow ? line.start : behindMark,
        voice: spoken,
        rule: 'answer',
        bare: false,
        ornamented: false,
      }
    );
  };
}

/** Whether a line is a question and no more. */
export function isBareQuestion(chars: string, { start, end }: Span): boolean {
  return end - start <= longestQuestion && chars.charAt(end - 1) === '?' && bareQuestion.test(chars.slice(start, end));
}

function lineAbove(chars: string, start: number): Span {
  let end = start;
  while (chars.charAt(end - 1) === '\n') end--;
  // No question is longer, and a text of one line would be read back to its beginning for each turn.
  const from = Math.max(0, end - longestQuestion - 1);
  return { start: Math.max(from, lastIndexWithin(chars, '\n', from, end) + 1), end };
}

/** Whether questions part a text. */
function hasBareQuestions(chars: string): boolean {
  return chars.split('\n').filter((line) => bareQuestion.test(line)).length >= fewestQuestions;
}

/** The mark of the answers in an interview whose questions and answers have each a mark of their own: ○ …? ● …; null in others. */
function findAnswerMark(chars: string): string | null {
  const lines = chars.split('\n');
  const pairs = lines.flatMap((line, i) => {
    const below = lines[i + 1] ?? '';
    return isIn(interviewMarks, line, 0) && line.endsWith('?') && isIn(interviewMarks, below, 0)
      ? [line.charAt(0) + below.charAt(0)]
      : [];
  });
  const [pair = ''] = pairs;
  return pairs.length > 1 && pair[0] !== pair[1] && pairs.every((each) => each === pair) ? (pair[1] ?? null) : null;
}

/** Whom the text from `from` to `to` announces: the first person with a post behind a word for an interview; with `anew` on a line of its own. */
function findInterviewee(view: View, from: number, to: number, anew: boolean): Voice | null {
  const announced = view.chars.slice(from, to);
  for (const hit of announced.matchAll(interview)) {
    if (anew && !hit[0].endsWith(':')) continue;
    const start = from + hit.index + hit[0].length;
    const { end } = trimHead(view.chars, start, phraseEnd(view.chars, start));
    const mention = parseLeadingMention(view, start, end, 'posted');
    if (mention && mention.posts.length > 0) return toVoice(view, mention, null);
    const isCard = view.chars.charAt(end) === '\n' && hit[0].startsWith('【');
    if ((view.chars.charAt(end) === ',' || isCard) && isName(view.chars.slice(start, end)))
      return parseNamed(view, start, end);
  }
  return anew ? null : findSpokesman(view, from, announced);
}

function findSpokesman(view: View, from: number, announced: string): Voice | null {
  for (const { index, 0: words } of announced.matchAll(spokesman)) {
    const start = from + index;
    const mention = parseLeadingMention(view, start, start + words.length, 'posted');
    if (mention) return toVoice(view, mention, null);
  }
  return null;
}

/** 戚润生,农工党党员,县中医院主任, or 戚润生|市人大代表|县中医院主任 on two lines: the posts behind the name. */
function parseNamed(view: View, start: number, end: number): Voice {
  const parts = view.chars.charAt(end) === ',' ? /[,、]/ : /[\n|、]/;
  const posts: Post[] = [];
  for (let at = end; parts.test(view.chars.charAt(at)); ) {
    const to = endBefore(view.chars, at + 1, /[,。;:!?|、\n]/);
    if (endsPost(view.chars, at + 1, to)) posts.push(splitPost(view.chars, at + 1, to));
    else if (posts.length > 0 && view.chars.charAt(at) === '\n') break;
    at = to;
  }
  return toVoice(view, toMention({ start, end }, posts), null);
}

function phraseEnd(chars: string, from: number): number {
  return endBefore(chars, from, /[,。;:!?\n]/);
}

function endBefore(chars: string, from: number, marks: RegExp): number {
  const hit = marks.exec(chars.slice(from, from + longestPhrase));
  return Math.min(chars.length, from + (hit?.index ?? longestPhrase));
}
