import { labels } from '../lexicon/labels.js';
import { markerEnd } from '../text/markers.js';
import { hasGapBefore, type View } from '../text/view.js';
import type { Span } from '../types.js';
import { parseGroup } from './group.js';
import { parseWholeMention } from './mention.js';
import { isName } from './name.js';
import { introduce, toGroupVoice, toVoice, type Voice } from './speaker.js';

const label = new Set(labels);

/** Who wrote or printed the report speaks in none. */
const byline = /记者|通讯员|编辑|实习生|摄影|作者/;

/** A turn's head is no longer than this. */
const longestHead = 60;

/** The head of a turn (民革区委主委张三:) and where the words behind it begin. View offsets. */
export interface TurnHead {
  readonly start: number;
  readonly contentStart: number;
  readonly voice: Voice;
  readonly rule: 'turn-colon' | 'turn-bracket' | 'turn-line';
  /** How the head was written, so that like follows like: a bare name counts on a line of its own only among its kind. */
  readonly bare: boolean;
}

/** Reads a line as a turn's head with or without words behind it; null where it opens none. */
export function parseTurnHead(view: View, line: Span): TurnHead | null {
  const start = skipOrnament(view.chars, line.start, line.end);
  return parseColonHead(view, line, start) ?? parseBracketHead(view, line, start) ?? parseLineHead(view, line, start);
}

function parseColonHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const colon = findIn(chars, ':', start, Math.min(line.end, start + longestHead));
  if (colon < 0) return null;
  const head = trimHead(chars, start, colon);
  if (
    /[。;!?,]/.test(withoutBrackets(chars.slice(head.start, head.end))) ||
    label.has(chars.slice(head.start, head.end))
  )
    return null;
  const voice = parseVoice(view, head, true);
  return (
    voice && {
      start: line.start,
      contentStart: skipOpening(chars, colon + 1, line.end),
      voice,
      rule: 'turn-colon',
      bare: isBare(voice),
    }
  );
}

function parseBracketHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const open = start > line.start && chars.charAt(start - 1) === '【' ? start : -1;
  const close = findIn(chars, '】', start, Math.min(line.end, start + longestHead));
  if (open < 0 || close < 0) return null;
  const voice = parseVoice(view, trimHead(chars, open, close), chars.charAt(close + 1) === ':');
  return (
    voice && {
      start: line.start,
      contentStart: skipOpening(chars, close + 1, line.end),
      voice,
      rule: 'turn-bracket',
      bare: isBare(voice),
    }
  );
}

function parseLineHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (line.end - line.start > longestHead) return null;
  const dash = line.start + chars.slice(line.start, line.end).lastIndexOf('——');
  const head = trimHead(chars, dash > start ? dash + 2 : start, line.end);
  if (head.end - head.start > 40 || /[。;!?,:]/.test(withoutBrackets(chars.slice(head.start, head.end)))) return null;
  const voice = parseVoice(view, head, dash < start);
  if (!voice || voice.posts.some(({ post }) => post !== null && byline.test(post))) return null;
  return {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: 'turn-line',
    bare: isBare(voice) || voice.group !== null,
  };
}

function parseVoice(view: View, head: Span, groups: boolean): Voice | null {
  const mention = parseWholeMention(view.chars, head.start, head.end, (at) => hasGapBefore(view, at));
  if (
    mention &&
    (mention.posts.length > 0 || isName(view.chars.slice(head.start, head.end)) || mention.names.length > 1)
  )
    return toVoice(view, mention, null);
  const known = toVoice(view, { start: head.start, end: head.end, names: [head], posts: [], sector: null }, null);
  if (
    /^[\u3400-\u9fff\ud800-\udfff]{2,4}$/.test(view.chars.slice(head.start, head.end)) &&
    introduce(view, known).length > 0
  )
    return known;
  if (!groups || head.end - head.start > 24 || /[^\u3400-\u9fff·A-Za-z“”]/.test(view.chars.slice(head.start, head.end)))
    return null;
  const group = parseGroup(view.chars, head.start, head.end);
  return group && toGroupVoice(view, group);
}

/** Number, bullet, bold and bracket before a head. */
function skipOrnament(chars: string, from: number, to: number): number {
  let at = from;
  for (;;) {
    const marked = markerEnd(chars, at, true);
    if (marked > at && marked < to) at = marked;
    else if (/[*#>【[]/.test(chars.charAt(at)) && at < to) at++;
    else return at;
  }
}

function trimHead(chars: string, from: number, to: number): Span {
  let end = to;
  for (;;) {
    const tail =
      /(?:[*】\]]|\((?:书面|联合|补充|大会|现场)?(?:发言)?(?:摘要|摘登|节选|实录|发言|补充|回应|答复|插话|追问|视频|视频连线|连线|线上)?\)|(?:的)?(?:书面|大会|口头|交流)?发言(?:摘要|摘登)?)$/.exec(
        chars.slice(from, end),
      );
    if (!tail || end - tail[0].length <= from) break;
    end -= tail[0].length;
  }
  return { start: from, end };
}

/** The text without what stands in its first pair of brackets. */
function withoutBrackets(text: string): string {
  const open = text.indexOf('(');
  const close = open < 0 ? -1 : text.indexOf(')', open);
  return close < 0 ? text : text.slice(0, open) + text.slice(close + 1);
}

function skipOpening(chars: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[*:】\]]/.test(chars.charAt(at))) at++;
  return at;
}

/** Where `mark` stands between two offsets, or -1. */
function findIn(chars: string, mark: string, from: number, to: number): number {
  const at = chars.slice(from, to).indexOf(mark);
  return at < 0 ? -1 : from + at;
}

function isBare(voice: Voice): boolean {
  return voice.name !== null && voice.posts.length === 0;
}
