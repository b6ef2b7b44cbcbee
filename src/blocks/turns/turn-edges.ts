import { forumFloors } from '../../lexicon/comment-marks.js';
import { headNotes } from '../../lexicon/head-notes.js';
import { numberedDelegates } from '../../lexicon/numbered-people.js';
import { partLabels } from '../../lexicon/part-labels.js';
import { maskedStart } from '../../mentions/names/masked-name.js';
import { isName } from '../../mentions/names/name.js';
import { endsPost } from '../../mentions/posts/post.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { emojiEnd, lineMarkerEnd } from '../../text/markers.js';
import { stageLabelEnd } from '../../text/stage-label.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { lastIndexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';

const ornaments = toCharacterSet('*#>@└├【[|▌▍▎※☞◎▼▽◤◢▪▫◉❖');
const openings = toCharacterSet('*:】]');

/** What may stand at the end of a head behind the speaker. */
const tail = new RegExp(`${anyOf(headNotes)}$`);
const tailEnds = toCharacterSet(
  '》*】])名交出言要登说映信电访复应答充道说日见料访谈录论者会受法触方议案纲点文岁话0123456789',
);

/** A turn's head is no longer than this. */
export const longestHead = 60;

/** 5楼, #12, 3栋, in front of what a message board or a group chat prints. */
const floor = new RegExp(
  `^(?:${anyOf(forumFloors)}|\\d{1,3}-\\d{3,4}(?![\\d-])|\\d{1,3}(?:号楼|栋|幢|单元)(?!居民|住户|业主|的)|\\d{3,4}室(?=[\\u4e00-\\u9fff])|楼主)+`,
);

/** 02, 1号 in front of a head, a blank behind it. */
const serial = /^\d{1,2}号?(?![\d:])/;
/** 2.1, the number of a section, likewise. */
const sectionNumber = /^\d{1,2}(?:\.\d{1,2}){1,2}/;
/** 1号|(消费者)邱玉梅, 1号,|消费者代表苟玉兰:, 一号|代表苟玉兰:. */
const seatNumber = new RegExp(
  `^(?:\\d{1,2}号(?=\\()|(?:\\d{1,2}|[一二三四五六七八九十]{1,3})号(?:[,、:](?=[^,。;:]{2,30}:)|(?=${anyOf(numberedDelegates)}[^:。])))`,
);
const longestSeat = 40;

/** 14:36, 2025-08-14 09:30, 8月14日15:05, 9时32分, 下午3点, likewise, in a record that keeps the time. */
const clock =
  /^(?:(?:\d{4}[-./年])?\d{1,2}[-./月]\d{1,2}日?)?\d{1,2}:\d{2}(?::\d{2})?|^(?:上午|下午|晚上)?\d{1,2}[时点](?:\d{1,2}分|半)?/;
const longestClock = 20;
const bracketedClock = /^[[(]\d{1,2}:\d{2}(?::\d{2})?[\])]/;

/** 专家一:, 受访专家(二):, 第一位发言人:, 01/, or 第三组, 议案(第12号), NO.1, Part 1, “1”, 壹, 之一 and 第一位 with a blank behind it, in front of a name. */
const part = new RegExp(anyOf(partLabels));
const longestLabelled = 32;

/**
 * Where a turn's head begins in `[from, to)`: behind the number, bullet, bold, bracket or label of a script. View
 * offsets.
 */
export function skipOrnament(view: View, from: number, to: number): number {
  const { chars } = view;
  const stage = stageLabelEnd(chars, from);
  if (stage > from) return stage;
  const number =
    (clock.exec(chars.slice(from, from + longestClock)) ?? serial.exec(chars.slice(from, from + 4)))?.[0].length ?? 0;
  const isParted = hasGapBefore(view, from + number) || chars.charAt(from + number) === '【';
  let at = number > 0 && isParted ? from + number : from;
  if (number > 0 && at > from && hasGapBefore(view, at)) at += roomLength(view, at);
  at += bracketedClock.exec(chars.slice(at, at + 10))?.[0].length ?? 0;
  at += seatLength(chars, at, to);
  at += floor.exec(chars.slice(at, Math.min(to, at + 8)))?.[0].length ?? 0;
  const label = part.exec(chars.slice(at, Math.min(to, at + longestLabelled)))?.[0].length ?? 0;
  if (/[:/]/.test(chars.charAt(at + label - 1)) || hasGapBefore(view, at + label)) at += label;
  for (;;) {
    const marked = lineMarkerEnd(chars, at);
    if (marked > at && marked < to) at = marked;
    else if (at < to && isIn(ornaments, chars, at)) at++;
    else {
      const section = sectionNumber.exec(chars.slice(at, at + 8))?.[0].length ?? 0;
      if (section > 0 && hasGapBefore(view, at + section)) return at + section;
      const sign = emojiEnd(chars, at);
      if (sign === at || sign > to) return at;
      // 💬19:23|蒋兴国
      const time = clock.exec(chars.slice(sign, sign + longestClock))?.[0].length ?? 0;
      at = sign + (time > 0 && hasGapBefore(view, sign + time) ? time : 0);
    }
  }
}

/** 1号|王桂香:, 1号,|消费者代表苟玉兰:, but 1号代表: alone. */
function seatLength(chars: string, at: number, to: number): number {
  const words = chars.slice(at, Math.min(to, at + longestSeat));
  const [head, name] = /^\d{1,2}号([\u4e00-\u9fff]{2,4})(?=:)/.exec(words) ?? [];
  if (head && name && isName(name)) return head.length - name.length;
  return seatNumber.exec(words)?.[0].length ?? 0;
}

/** 20:06 602 祝大同: the number of the flat before a name in a group chat. */
function roomLength(view: View, at: number): number {
  const length = /^\d{3,4}(?=[\u4e00-\u9fff])/.exec(view.chars.slice(at, at + 5))?.[0].length ?? 0;
  return hasGapBefore(view, at + length) ? length : 0;
}

/** 锦屏县分会场·, 视频连线·, in front of whoever speaks there; 摘自, of whose words were printed elsewhere. */
const venue = /^(?:[^·:,。()]{0,8}(?:会场|现场|连线|直播间)·|(?:摘|节选|选|引)自)/;
const longestVenue = 13;

/**
 * The head that stands in `[start, to)`, without the place in front of it and the brackets and the note (书面发言, 摘要) at its
 * end. View offsets.
 */
export function trimHead(chars: string, start: number, to: number): Span {
  const from = start + (venue.exec(chars.slice(start, Math.min(to, start + longestVenue)))?.[0].length ?? 0);
  // 吴**: the marks are the name's, and not bold.
  if (maskedStart(chars, from, to) >= 0) return { start: from, end: to };
  let end = withoutStroke(chars, from, withoutOrnaments(chars, from, to));
  while (isIn(tailEnds, chars, end - 1)) {
    const length = tail.exec(chars.slice(from, end))?.[0].length ?? 0;
    if (length === 0 || end - length <= from) break;
    end -= length;
  }
  return { start: from, end };
}

/** ■■ 民革某市委会| ■■: the marks that close what others open. */
function withoutOrnaments(chars: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[●■◆★]/.test(chars.charAt(to - 1)) && chars.charAt(to - 1) === chars.charAt(start - 1)) to--;
  return to;
}

/** 祝海川(市工商联副主席)|2分50秒: what stands behind a stroke, unless it is the post or, behind the post, the name. */
function withoutStroke(chars: string, from: number, to: number): number {
  const stroke = lastIndexWithin(chars, '|', from, to);
  const isPerson =
    endsPost(chars, stroke + 1, to) || (endsPost(chars, from, stroke) && isName(chars.slice(stroke + 1, to)));
  return stroke > from && !isPerson ? stroke : to;
}

/** The text without what stands in its first pair of brackets. */
export function withoutBrackets(text: string): string {
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
