import { labels } from '../lexicon/labels.js';
import { proposerLabels } from '../lexicon/proposer-labels.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { emojiEnd, markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, type View } from '../text/view.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { endsPost } from './post.js';
import { isWriter, type Voice } from './speaker.js';
import { stageLabelEnd } from './stage-label.js';
import { parseTurnVoice } from './turn-voice.js';
import { write } from './write.js';

const author = '作者';
const label = toPhrases(labels);
const proposer = toPhrases(proposerLabels);

const ornaments = toCharacterSet('*#>@【[|丨▌▍▎※☞◎▼▽◤◢▪▫◉❖');
const openings = toCharacterSet('*:】]');

/** What closes the brackets of a head: 【某委员】, [某委员]. */
const closings: Readonly<Record<string, string>> = { '【': '】', '[': ']' };

/** What may stand at the end of a head behind the speaker. */
const tail =
  /(?:[*】\]]|\((?:书面|联合|联名|补充|大会|现场)?(?:发言)?(?:摘要|摘登|节选|实录|发言|补充|回应|答复|插话|追问|视频|视频连线|连线|线上)?\)|(?:的|首先|率先|接着|随后|最后|第一个|先)?(?:作|做)?(?:书面|大会|口头|交流)?发言(?:摘要|摘登|时?说)?|(?:现场)?(?:答复|回应|回答|补充)(?:道|说)?|的?书面(?:意见|材料)|(?:\d{4}[-./])?\d{1,2}[-./月]\d{1,2}日?(?:\d{1,2}:\d{2}(?::\d{2})?)?|\d{1,2}:\d{2})$/;
const tailEnds = toCharacterSet('*】])言要登说复应答充道说日见料0123456789');

/** 5楼, #12, 3栋, in front of what a message board or a group chat prints. */
const floor = /^(?:#?\d{1,4}(?:楼|F|#)|\d{1,3}(?:号楼|栋|幢|单元)(?!居民|住户|业主|的)|楼主|沙发|板凳|地板)+/;

/** 02, 1号 in front of a head, a blank behind it. */
const serial = /^\d{1,2}号?(?![\d:])/;

/** 14:36, likewise, in a record that keeps the time. */
const clock = /^\d{1,2}:\d{2}(?!\d)/;

/** 专家一:, 受访专家(二):, or 第三组 with a blank behind it, in front of a name. */
const part =
  /^第[一二三四五六七八九十]{1,2}组(?=[\u4e00-\u9fff])|^(?:受访)?(?:专家|嘉宾|发言人|受访者)(?:[一二三四五六七八九十\d]{1,2}|\([一二三四五六七八九十\d]{1,2}\)):/;

/** What somebody says in the row of a table is no shorter. */
const shortestCell = 6;

/** A turn's head is no longer than this. */
const longestHead = 60;

/** The head of a turn (民革区委主委张三:) and where the words behind it begin. View offsets. */
export interface TurnHead {
  readonly start: number;
  readonly contentStart: number;
  readonly voice: Voice;
  readonly rule: 'turn-colon' | 'turn-label' | 'turn-bracket' | 'turn-row' | 'turn-line' | 'answer';
  /** How the head was written, so that like follows like: a bare name counts on a line of its own only among its kind. */
  readonly bare: boolean;
  /** Whether a number or a bullet stands before it. */
  readonly marked: boolean;
}

/** Reads a line as a turn's head with or without words behind it; null where it opens none. */
export function parseTurnHead(view: View, line: Span): TurnHead | null {
  const start = skipOrnament(view, line.start, line.end);
  return (
    parseColonHead(view, line, start) ??
    parseBracketHead(view, line, start) ??
    parseRowHead(view, line) ??
    parseLineHead(view, line, start)
  );
}

function parseColonHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const labelled = parseLabelledHead(view, line, start);
  if (labelled) return labelled;
  const colon = headColon(chars, start, Math.min(line.end, start + longestHead));
  if (colon < 0) return null;
  const head = trimHead(chars, start, colon);
  if (
    /[。;!?,]/.test(withoutBrackets(chars.slice(head.start, head.end))) ||
    label.has(chars.slice(head.start, head.end))
  )
    return null;
  const voice = parseTurnVoice(view, head, true);
  return (
    voice && {
      start: line.start,
      contentStart: skipOpening(chars, colon + 1, line.end),
      voice,
      rule: 'turn-colon',
      bare: isBare(voice),
      marked: start > line.start,
    }
  );
}

/** The first colon that is none of a clock's (网友“老街坊” 05-23 21:17); -1 where there is none. */
function headColon(chars: string, from: number, to: number): number {
  for (let at = indexWithin(chars, ':', from, to); at >= 0; at = indexWithin(chars, ':', at + 1, to))
    if (!/\d:\d\d/.test(chars.slice(at - 1, at + 3))) return at;
  return -1;
}

/** 提案人:民盟某县总支; 作者:市政协委员张伟民, but no author whose post the line does not tell. */
function parseLabelledHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const length = proposer.startingAt(chars, start, line.end);
  const from = start + length + 1;
  if (length === 0 || chars.charAt(from - 1) !== ':' || from >= line.end || line.end - from > longestHead) return null;
  const voice = parseTurnVoice(view, { start: from, end: line.end }, true);
  if (!voice || (chars.startsWith(author, start) && (voice.posts.length === 0 || isWriter(voice)))) return null;
  return {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: 'turn-label',
    bare: isBare(voice),
    marked: start > line.start,
  };
}

function parseBracketHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const closing = start > line.start ? closings[chars.charAt(start - 1)] : undefined;
  const open = closing ? start : -1;
  const close = closing ? indexWithin(chars, closing, start, Math.min(line.end, start + longestHead)) : -1;
  if (close < 0) return null;
  const voice = parseTurnVoice(
    view,
    trimHead(chars, open, close),
    isPresenter(chars, open, close) || chars.charAt(close + 1) === ':',
  );
  return (
    voice && {
      start: line.start,
      contentStart: skipOpening(chars, close + 1, line.end),
      voice,
      rule: 'turn-bracket',
      bare: isBare(voice),
      marked: start > line.start,
    }
  );
}

/** 1 谭玉珍 镇个体劳动者协会会长 第七条说得太死。…: the row of a table, numbered or not, its cells parted by blanks. */
function parseRowHead(view: View, line: Span): TurnHead | null {
  const { chars } = view;
  const isNumbered = /^\d{1,3}$/.test(chars.slice(line.start, nextGap(view, line.start, line.end)));
  const nameStart = isNumbered ? nextGap(view, line.start, line.end) : line.start;
  const postStart = nextGap(view, nameStart, line.end);
  const contentStart = nextGap(view, postStart, line.end);
  if (line.end - contentStart < shortestCell) return null;
  const voice = parseTurnVoice(view, { start: nameStart, end: contentStart }, false);
  const isRow = voice?.name === write(view, { start: nameStart, end: postStart }) && voice.posts.length > 0;
  return isRow ? { start: line.start, contentStart, voice, rule: 'turn-row', bare: false, marked: true } : null;
}

/** Where the next blank stands behind `at`; `to` where none does. */
function nextGap(view: View, at: number, to: number): number {
  let next = Math.min(at + 1, to);
  while (next < to && !hasGapBefore(view, next)) next++;
  return next;
}

/** 【主持人】 */
function isPresenter(chars: string, open: number, close: number): boolean {
  return chars.slice(open, close) === '主持人';
}

function parseLineHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (line.end - line.start > longestHead || /^(?:代表|访)/.test(chars.slice(start, start + 2))) return null;
  const dash = line.start + chars.slice(line.start, line.end).lastIndexOf('——');
  const head = trimHead(chars, dash > start ? dash + 2 : start, line.end);
  if (head.end - head.start > 40 || /[。;!?,:]/.test(withoutBrackets(chars.slice(head.start, head.end)))) return null;
  const voice = parseTurnVoice(view, head, dash < start);
  if (!voice || isWriter(voice)) return null;
  return {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: 'turn-line',
    bare: isBare(voice) || voice.group !== null,
    marked: start > line.start,
  };
}

/** Number, bullet, bold, bracket or the label of a script before a head. */
function skipOrnament(view: View, from: number, to: number): number {
  const { chars } = view;
  const stage = stageLabelEnd(chars, from);
  if (stage > from) return stage;
  const number = (serial.exec(chars.slice(from, from + 4)) ?? clock.exec(chars.slice(from, from + 6)))?.[0].length ?? 0;
  let at = number > 0 && hasGapBefore(view, from + number) ? from + number : from;
  at += floor.exec(chars.slice(at, Math.min(to, at + 8)))?.[0].length ?? 0;
  const label = part.exec(chars.slice(at, Math.min(to, at + 10)))?.[0].length ?? 0;
  if (chars.charAt(at + label - 1) === ':' || hasGapBefore(view, at + label)) at += label;
  for (;;) {
    const marked = markerEnd(chars, at, true);
    if (marked > at && marked < to) at = marked;
    else if (at < to && isIn(ornaments, chars, at)) at++;
    else {
      const sign = emojiEnd(chars, at);
      if (sign === at || sign > to) return at;
      at = sign;
    }
  }
}

/** A head without the brackets and the note (书面发言, 摘要) at its end. */
function trimHead(chars: string, from: number, to: number): Span {
  let end = withoutNote(chars, from, to);
  while (isIn(tailEnds, chars, end - 1)) {
    const length = tail.exec(chars.slice(from, end))?.[0].length ?? 0;
    if (length === 0 || end - length <= from) break;
    end -= length;
  }
  return { start: from, end };
}

/** 祝海川(市工商联副主席)|2分50秒: what stands behind a stroke. */
function withoutNote(chars: string, from: number, to: number): number {
  const stroke = Math.max(lastIndexWithin(chars, '|', from, to), lastIndexWithin(chars, '丨', from, to));
  return stroke > from && !endsPost(chars, stroke + 1, to) ? stroke : to;
}

/** The text without what stands in its first pair of brackets. */
function withoutBrackets(text: string): string {
  const open = text.indexOf('(');
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return close < 0 ? text : text.slice(0, open) + text.slice(close + 1);
}

/** The first character of a turn's words behind its colon. */
export function skipOpening(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && isIn(openings, chars, at)) at++;
  return at;
}

function isBare(voice: Voice): boolean {
  return voice.name !== null && voice.posts.length === 0;
}
