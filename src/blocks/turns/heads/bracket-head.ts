import { rubrics } from '../../../lexicon/rubrics.js';
import { hearingLabels, hearingParts } from '../../../lexicon/stage-labels.js';
import { toMention } from '../../../mentions/mention.js';
import { readsAsName } from '../../../mentions/names/name.js';
import { endsBody } from '../../../mentions/posts/body.js';
import { endsPost } from '../../../mentions/posts/post.js';
import { splitPost } from '../../../mentions/posts/split-post.js';
import { isBare, isWriter, toGroupVoice, toPostWords, toVoice, type Voice } from '../../../mentions/voice.js';
import { party } from '../../../mentions/words/group-words.js';
import { role } from '../../../mentions/words/post-words.js';
import { anyOf } from '../../../text/any-of.js';
import { columnKind } from '../../../text/tables/columns.js';
import { hasGapBefore, nextGap, type View } from '../../../text/view.js';
import { indexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { postsOnLine } from '../author-posts.js';
import { parseListedVoice } from '../listed-voice.js';
import type { TurnHead } from '../turn.js';
import { longestHead, skipOpening, trimHead } from '../turn-edges.js';
import { parsePersonVoice, parseTurnVoice } from '../turn-voice.js';
import { toNickname } from './net-head.js';

const rubric = new Set(rubrics);

/** [嘉宾:|宓宗尧], 【录音·|何秀芬】, [同期声 字幕:|何秀芬]. */
const guest = new RegExp(
  `^(?:(?:特邀|访谈|主讲)?(?:嘉宾|专家|来宾):|(?:(?:${anyOf(hearingLabels)}|现场)(?:字幕)?|字幕)[·:])`,
);

/** [同期 |市人大代表楚延平], [应询人 |区财政局局长楚延平]: before a blank such a word does without a mark. */
const stage = new RegExp(`^(?:${anyOf(hearingLabels)}(?:字幕)?|${anyOf(hearingParts)}人)`);

/** 【同期声】(字幕:|何秀芬). */
const caption = /^\(字幕[·:]/;

/** 【市交警支队|答复】. */
const replying = /(?:的?(?:答复|回复|回应|回音))$/;

/** 【1号|凌志远】, 【九楼|程大姐】: where somebody sits or lives. */
const place = /^(?:\d{1,2}号|[一二三四五六七八九十\d]{1,3}(?:号楼|单元|[楼栋幢层户]))/;

/** No word for what somebody is before his name is longer with its colon. */
const longestRole = 8;

/** What closes the brackets of a head: 【某委员】, [某委员]. */
const closings: Readonly<Record<string, string>> = { '【': '】', '[': ']' };

/** 【甲玛乡代表团】|次仁旺堆代表: behind the brackets that open a head; `start` where none do. */
export function behindBracket(chars: string, start: number, to: number): number {
  const closing = closings[chars.charAt(start - 1)];
  const close = closing ? indexWithin(chars, closing, start, to) : -1;
  return close > start && close + 1 < to ? close + 1 : start;
}

/** 【嘉宾|:张伟民】: whether the brackets that open a head close behind its colon. View offsets. */
export function isWithinBracket(chars: string, start: number, colon: number): boolean {
  const closing = closings[chars.charAt(start - 1)];
  return closing !== undefined && indexWithin(chars, closing, start, start + longestHead) > colon;
}

/** How much of what stands within brackets says only how somebody is heard. */
function labelLength(view: View, open: number, close: number): number {
  const words = view.chars.slice(open, close);
  const staged = stage.exec(words)?.[0].length ?? 0;
  return guest.exec(words)?.[0].length ?? (staged > 0 && hasGapBefore(view, open + staged) ? staged : 0);
}

/** 【某委员】…, [某委员]…: a head within brackets; null for other lines. View offsets. */
export function parseBracketHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const closing = start > line.start ? closings[chars.charAt(start - 1)] : undefined;
  const open = closing ? start : -1;
  const close = closing ? indexWithin(chars, closing, start, Math.min(line.end, start + longestHead)) : -1;
  if (close < 0) return null;
  const labelled = labelLength(view, open, close);
  const seat = place.exec(chars.slice(open, close))?.[0].length ?? 0;
  const mayBeGroup =
    isPresenter(chars, open, close) || chars.charAt(close + 1) === ':' || role.endingAt(chars, close, open) > 1;
  const parse = mayBeGroup ? parseTurnVoice : parsePersonVoice;
  const from = hasGapBefore(view, open + seat) ? open + seat : open + labelled;
  const voice =
    (labelled === 0 ? (parseHeld(view, open, close) ?? parseParted(view, open, close)) : null) ??
    parseBody(view, open, close) ??
    parse(view, trimHead(chars, from, close)) ??
    parsePosted(view, from, close) ??
    parseDescribed(view, open, close);
  // [记者张伟民/综合报导] stands before what the narrator tells.
  const isCredit = voice !== null && isWriter(voice) && indexWithin(chars, '/', open, close) > 0;
  if (!voice || isRubric(voice) || isCredit) return null;
  // 【仇一帆】|团市委副书记
  const posts = isBare(voice) && voice.name ? postsOnLine(view, { start: close + 1, end: line.end }) : [];
  return {
    start: line.start,
    contentStart: posts.length > 0 ? line.end : skipOpening(chars, close + 1, line.end),
    voice: posts.length > 0 ? { ...voice, posts: posts.map((post) => toPostWords(view, post)) } : voice,
    rule: 'turn-bracket',
    bare: isBare(voice),
    ornamented: start > line.start,
  };
}

/** 【局长:王强】, 【网友:大海】, 【主持人:王芳】: what somebody is before the name, of whom the last is no speaker by it; null where nothing is said so. */
function parseHeld(view: View, open: number, close: number): Voice | null {
  const colon = indexWithin(view.chars, ':', open, Math.min(close, open + longestRole));
  if (colon <= open) return null;
  const post = { start: open, end: colon };
  const name = { start: colon + 1, end: close };
  if (isPresenter(view.chars, open, colon)) return toGroupVoice(view, post);
  if (view.chars.slice(open, colon) === '网友') return toNickname(view, name, post);
  if (!endsPost(view.chars, open, colon) || !readsAsName(view.chars.slice(name.start, name.end))) return null;
  return toVoice(view, toMention(name, [splitPost(view.chars, open, colon)]), null);
}

/** 【字开朝·州政协委员】, 【李纯　九三学社市委会】: a name and what he is or where, that a dot or a blank parts; null where none does. */
function parseParted(view: View, open: number, close: number): Voice | null {
  const dot = indexWithin(view.chars, '·', open, Math.min(close, open + longestRole));
  const nameEnd = dot > open ? dot : nextGap(view, open, close);
  const start = dot > open ? dot + 1 : nameEnd;
  if (start >= close || !readsAsName(view.chars.slice(open, nameEnd))) return null;
  if (!(dot > open && endsPost(view.chars, start, close)) && !endsBody(view.chars, start, close)) return null;
  const name = { start: open, end: nameEnd };
  return toVoice(view, toMention(name, [splitPost(view.chars, start, close)]), null);
}

/** 【区教育局|答复】, [民建某市委会]: the body that answers, or a party's; null for other words. */
function parseBody(view: View, open: number, close: number): Voice | null {
  const end = close - (replying.exec(view.chars.slice(open, close))?.[0].length ?? 0);
  const speaks = end < close || party.startingAt(view.chars, open, close) > 0;
  return speaks && endsBody(view.chars, open, end) ? toGroupVoice(view, { start: open, end }) : null;
}

/** 【2号 |第五鸣,消费者代表】: a name and the posts that a comma parts from it; null elsewhere. */
function parsePosted(view: View, from: number, close: number): Voice | null {
  const comma = indexWithin(view.chars, ',', from, close);
  const isPosted = comma > from && readsAsName(view.chars.slice(from, comma)) && endsPost(view.chars, comma + 1, close);
  return isPosted ? parseListedVoice(view, from, close) : null;
}

/** 【张伟民 茶商|,来华12年】: whoever is named with what he is, and described; null elsewhere. */
function parseDescribed(view: View, open: number, close: number): Voice | null {
  const comma = indexWithin(view.chars, ',', open, close);
  const voice = comma > open ? parsePersonVoice(view, { start: open, end: comma }) : null;
  return voice?.name && voice.posts.length > 0 ? voice : null;
}

/** 【应询人】|区市场监管局局长 占国梁, 【追问】|贺兰明, 【同期声】|(字幕:何秀芬): a part between brackets, and who takes it behind them; null for other lines. View offsets. */
export function parsePartHead(view: View, line: Span, start: number): TurnHead | null {
  const behind = behindBracket(view.chars, start, line.end);
  const label = caption.exec(view.chars.slice(behind, line.end))?.[0].length ?? 0;
  if (behind + label === start || line.end - behind > longestHead) return null;
  // 【附议人】|关铁柱
  const kind = columnKind(view.chars.slice(start, behind - 1));
  if (kind === 'other') return null;
  // 【提案人】苟晓峰|【部门】维修车间
  const next = indexWithin(view.chars, '【', behind, line.end);
  const end = next > behind ? next : label > 0 && view.chars.charAt(line.end - 1) === ')' ? line.end - 1 : line.end;
  const voice = parsePersonVoice(view, trimHead(view.chars, behind + label, end));
  if (!voice?.name || isWriter(voice)) return null;
  return {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: kind === 'name' ? 'turn-label' : 'turn-bracket',
    bare: isBare(voice),
    ornamented: true,
  };
}

/** 【代表心声】: a column. */
function isRubric({ name }: Voice): boolean {
  return name !== null && rubric.has(name);
}

/** 【主持人】, 【南岭日报记者】 */
function isPresenter(chars: string, open: number, close: number): boolean {
  return /^主持人$|记者$/.test(chars.slice(open, close));
}
