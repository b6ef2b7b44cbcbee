import { agencies } from '../lexicon/agencies.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { type Day, findDays } from './days.js';
import { isOutlet } from './outlet.js';

/** What a dateline says: 新华社北京7月22日电(记者某某):, the reporter's brackets and the colon included. View offsets. */
interface Dateline extends Span {
  /** The agency's name; null where it is the paper itself (本报讯) or only a place. */
  readonly source: Span | null;
  readonly day: Day | null;
}

/** A line of the report's text, with the dateline that opens it. */
export interface OpenedLine extends Span {
  readonly dateline: Dateline | null;
}

const agency = toPhrases(agencies);

/** The paper speaks of itself without its name. */
const own = /^(?:本报|本台|本网|本刊|本社|本站|记者)/;
const longest = 50;
const closings = /(?:(?<!来)电|讯|消息|报[道导])/g;
/** 据新华社北京7月22日电 opens a dateline, 据某报16日报道 a sentence. */
const wired = /电/g;
const closed = /[电讯息道导]/;
/** 新华社北京7月22日电|政协…: an agency's, whatever follows. */
const wire = /^(?:新华社|中新社|新华网|中新网|中广网|人民网)[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日电$/;

/** The dateline that the line from `from` to `to` opens with, or null. */
export function parseDateline(view: View, from: number, to: number): Dateline | null {
  const { chars } = view;
  if (!closed.test(chars.slice(from, Math.min(to, from + longest)))) return null;
  const start = skipOpening(chars, from);
  const closing = chars.charAt(start - 1) === '据' ? wired : closings;
  const head = chars.slice(start, Math.min(to, start + longest));
  for (const hit of head.matchAll(closing)) {
    const end = start + hit.index + hit[0].length;
    const before = head.slice(0, hit.index);
    if (/[,。;:!?“”《》>]/.test(before)) return null;
    if (!isClosed(view, end, to) && !wire.test(head.slice(0, hit.index + 1))) continue;
    return toDateline(view, start, start + hit.index, creditEnd(chars, end));
  }
  return null;
}

/** Behind the reporter's brackets and the colon: 电(记者方绮文、解放), 消息(新闻联播):. */
function creditEnd(chars: string, at: number): number {
  const behind = /^(?:[([][^)\]\n]{0,60}[)\]])?[:—/]{0,2}/.exec(chars.slice(at, at + 70));
  return at + (behind?.[0].length ?? 0);
}

function skipOpening(chars: string, from: number): number {
  const quoted = /^[([【*#]*据?/.exec(chars.slice(from, from + 6));
  return from + (quoted?.[0].length ?? 0);
}

/** Behind 电 stands a bracket, a mark, a blank or the reporter: 用电, 通讯员 and 消息灵通 are none. */
function isClosed(view: View, end: number, to: number): boolean {
  return (
    end >= to ||
    hasGapBefore(view, end) ||
    /[()[\]【】:,—/]|记者|题/.test(view.chars.slice(end, end + 1)) ||
    /^(?:记者|题[:为])/.test(view.chars.slice(end, end + 3))
  );
}

function toDateline(view: View, start: number, wordStart: number, end: number): Dateline | null {
  const day =
    findDays(view, start, wordStart).find(
      (found) => found.end === wordStart || /^\(?(?:电|讯)?$/.test(view.chars.slice(found.end, wordStart)),
    ) ?? null;
  const nameEnd = day ? day.start : wordStart;
  if (own.test(view.chars.slice(start, nameEnd))) return { start, end, source: null, day };
  const source = findAgency(view, start, nameEnd);
  return source || day || nameEnd === start ? { start, end, source, day } : null;
}

/** A known agency, or the run up to the last word that outlets end in; behind it stands the place. */
function findAgency(view: View, start: number, end: number): Span | null {
  const { chars } = view;
  if (end - start > 30) return null;
  for (let to = end; to > start + 1; to--) {
    if (agency.has(chars.slice(start, to))) return { start, end: to };
  }
  for (let to = end; to > start + 1; to--) {
    if (isOutlet(chars, start, to)) return { start: behindBlank(view, start, to), end: to };
  }
  return null;
}

/** 图为座谈会一角 |海评社: where the outlet's name begins behind a blank; `start` where it fills the stretch. */
function behindBlank(view: View, start: number, end: number): number {
  for (let at = end - 2; at > start; at--) if (hasGapBefore(view, at) && isOutlet(view.chars, at, end)) return at;
  return start;
}
