import { labels } from '../lexicon/labels.js';
import { proposerLabels } from '../lexicon/proposer-labels.js';
import { rubrics } from '../lexicon/rubrics.js';
import { fold } from '../text/fold.js';
import { toPhrases } from '../text/phrases.js';
import { nextGap, type View } from '../text/view.js';
import { indexWithin } from '../text/within.js';
import type { Span } from '../types.js';
import { parseRow } from './row.js';
import { isWriter, type Voice } from './speaker.js';
import { skipOpening, skipOrnament, trimHead, withoutBrackets } from './turn-edges.js';
import { parseListedVoice, parseMaskedVoice, parsePostedVoice, parseTurnVoice } from './turn-voice.js';

const author = '作者';
const label = toPhrases(labels);
const proposer = toPhrases(proposerLabels);
const rubric = new Set(rubrics);

/** 提出人:市人大代表裘玉茹|等12人. */
const others = /等[\d一二三四五六七八九十]{1,4}[人名位](?:代表|委员)?$/;

/** 问(某委员), 答(某局局长): whoever asks or answers stands in the brackets. */
const asked = /^(?:提?问|追问|询问|回?答|答复|回应|应询)\((?=[^()]{2,40}\)$)/;

/** (区卫健委主任负责): who is to do it. */
const inCharge = /^(?:负责|牵头|主责|主办|承办|配合|落实)$/;

/** What closes the brackets of a head: 【某委员】, [某委员]. */
const closings: Readonly<Record<string, string>> = { '【': '】', '[': ']' };

/** What leads from a speaker to a quotation in a paragraph. */
const saying = /发言|说|表示|反映|介绍|补充/;

const quotes: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** A turn's head is no longer than this. */
const longestHead = 60;

/** The head of a turn (民革区委主委张三:) and where the words behind it begin. View offsets. */
export interface TurnHead {
  readonly start: number;
  readonly contentStart: number;
  readonly voice: Voice;
  readonly rule: 'turn-colon' | 'turn-label' | 'turn-bracket' | 'turn-item' | 'turn-row' | 'turn-line' | 'answer';
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
    parseItemHead(view, line, start) ??
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
  const head = withinBrackets(chars, trimHead(chars, behindBracket(chars, start, colon), colon));
  const words = chars.slice(head.start, head.end);
  if (/[。;!?]/.test(withoutBrackets(words)) || label.has(words)) return null;
  if (saying.test(chars.slice(head.end, colon)) && goesOnTold(chars, colon + 1, line.end)) return null;
  const voice = withoutBrackets(words).includes(',') ? parsePostedVoice(view, head) : parseTurnVoice(view, head, true);
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

/** The person alone of a head that says who asks or answers. */
function withinBrackets(chars: string, { start, end }: Span): Span {
  const length = asked.exec(chars.slice(start, end))?.[0].length ?? 0;
  return length > 0 ? { start: start + length, end: end - 1 } : { start, end };
}

/** 【甲玛乡代表团】|次仁旺堆代表: behind the brackets that open a head; `start` where none do. */
function behindBracket(chars: string, start: number, to: number): number {
  const closing = closings[chars.charAt(start - 1)];
  const close = closing ? indexWithin(chars, closing, start, to) : -1;
  return close > start && close + 1 < to ? close + 1 : start;
}

/** The first colon that is none of a clock's (网友“老街坊” 05-23 21:17); -1 where there is none. */
function headColon(chars: string, from: number, to: number): number {
  for (let at = indexWithin(chars, ':', from, to); at >= 0; at = indexWithin(chars, ':', at + 1, to))
    if (!/\d:\d\d/.test(chars.slice(at - 1, at + 3))) return at;
  return -1;
}

/** 原师傅率先发言:“拆了可惜。”他建议…: the narrator goes on behind the quotation, and may give the word to others. */
function goesOnTold(chars: string, from: number, to: number): boolean {
  const mark = quotes[chars.charAt(from)];
  const close = mark ? indexWithin(chars, mark, from + 1, to) : -1;
  return close > 0 && /^[他她](?![人们])/.test(chars.slice(close + 1, close + 3));
}

/** 提案人:民盟某县总支; 【名片】程雪琴,市政协委员; 作者:市政协委员张伟民, but no author whose post the line does not tell. */
function parseLabelledHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const length = proposer.startingAt(chars, start, line.end);
  const mark = chars.charAt(start + length);
  const from = start + length + 1;
  if (length === 0 || (mark !== ':' && mark !== '】') || from >= line.end || line.end - from > longestHead) return null;
  const field = fieldEnd(view, from, line.end);
  const end = field - (others.exec(chars.slice(from, field))?.[0].length ?? 0);
  const voice =
    parseMaskedVoice(view, from, end) ??
    parseTurnVoice(view, trimHead(chars, from, end), true) ??
    parseListedVoice(view, from, end);
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

/** 提案人:付晓棠 |界别:致公党: where the next field of a form begins on the line; `to` where none does. */
function fieldEnd(view: View, from: number, to: number): number {
  let at = nextGap(view, from, to);
  while (at < to && !/^[\u4e00-\u9fff]{2,6}:/.test(view.chars.slice(at, nextGap(view, at, to))))
    at = nextGap(view, at, to);
  return at;
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
  if (!voice || isRubric(voice)) return null;
  return {
    start: line.start,
    contentStart: skipOpening(chars, close + 1, line.end),
    voice,
    rule: 'turn-bracket',
    bare: isBare(voice),
    marked: start > line.start,
  };
}

/** (一)(居民代表佘连生)|在背街划一排车位: whose an entry of a list is, by the brackets at its head. */
function parseItemHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (start === line.start || chars.charAt(start) !== '(') return null;
  const close = indexWithin(chars, ')', start, Math.min(line.end, start + longestHead));
  const voice = close > 0 ? parseTurnVoice(view, { start: start + 1, end: close }, false) : null;
  if (!voice || voice.posts.length === 0 || isWriter(voice) || inCharge.test(voice.name ?? '') || close + 1 >= line.end)
    return null;
  return { start: line.start, contentStart: close + 1, voice, rule: 'turn-item', bare: false, marked: true };
}

/** 【代表心声】: a column. */
function isRubric({ name }: Voice): boolean {
  return name !== null && rubric.has(fold(name));
}

/** 1 谭玉珍 镇个体劳动者协会会长 第七条说得太死。…: the row of a table. */
function parseRowHead(view: View, line: Span): TurnHead | null {
  const row = parseRow(view, line);
  return row && { start: line.start, ...row, rule: 'turn-row', bare: false, marked: true };
}

/** 【主持人】 */
function isPresenter(chars: string, open: number, close: number): boolean {
  return chars.slice(open, close) === '主持人';
}

function parseLineHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (line.end - line.start > longestHead || /^(?:代表|访|记(?![协者]))/.test(chars.slice(start, start + 2)))
    return null;
  const dash = line.start + chars.slice(line.start, line.end).lastIndexOf('——');
  const head = trimHead(chars, dash > start ? dash + 2 : start, line.end);
  if (head.end - head.start > 40 || /[。;!?,:]|\|.*\|/.test(withoutBrackets(chars.slice(head.start, head.end))))
    return null;
  const voice = parseTurnVoice(view, head, dash < start);
  // 老年大学“一座难求” is a headline.
  if (!voice || isWriter(voice) || voice.group?.endsWith('”')) return null;
  return {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: 'turn-line',
    bare: isBare(voice) || voice.group !== null,
    marked: start > line.start,
  };
}

function isBare(voice: Voice): boolean {
  return voice.name !== null && voice.posts.length === 0;
}
