import type { Voice } from '../../mentions/voice.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import { parseBracketHead, parsePartHead } from './heads/bracket-head.js';
import { parseColonHead } from './heads/colon-head.js';
import { parseItemHead } from './heads/item-head.js';
import { parseLineHead } from './heads/line-head.js';
import { parsePoster, parseStamped, parseTagged, parseTimed, parseWriter } from './heads/net-head.js';
import { parseSelfIntroduction } from './heads/self-introduction.js';
import { parseRow } from './tables/row.js';
import { skipOrnament } from './turn-edges.js';

/** The head of a turn (民革区委主委张三:) and where the words behind it begin. View offsets. */
export interface TurnHead {
  readonly start: number;
  readonly contentStart: number;
  readonly voice: Voice;
  readonly rule:
    | 'turn-colon'
    | 'turn-label'
    | 'turn-bracket'
    | 'turn-item'
    | 'turn-row'
    | 'turn-line'
    | 'turn-self'
    | 'answer';
  /** Whether it tells no post (张伟民:) or is a group on a line of its own, so that it counts only among others of its kind. */
  readonly bare: boolean;
  /** Whether something beside its words tells that it is a head: a number, a bullet or a bracket before it (1.张伟民委员:), or that it is a row's or a signature's. */
  readonly ornamented: boolean;
}

/** Reads a line as a turn's head with or without words behind it; null where it opens none. */
export function parseTurnHead(view: View, line: Span): TurnHead | null {
  const start = skipOrnament(view, line.start, line.end);
  const row = parseRowHead(view, line);
  return (
    parseForumHead(view, line, start) ??
    parseColonHead(view, line, start, row) ??
    parseSelfIntroduction(view, line, start) ??
    parsePartHead(view, line, start) ??
    parseBracketHead(view, line, start) ??
    parseItemHead(view, line, start) ??
    (row?.ornamented ? row : null) ??
    parseLineHead(view, line, start) ??
    row ??
    // 3-702 海子妈 20:15
    toLabel(line, start, parseTimed(view, { start, end: line.end }))
  );
}

/** @风吹麦浪99(点赞1026), 老桥头 发表于 2025-4-11 20:15, 柳下风|5月27日 08:15, 网友:江上渔火|留言时间:…: what stands above a post, a comment or a message. */
function parseForumHead(view: View, line: Span, start: number): TurnHead | null {
  const head = { start, end: line.end };
  return toLabel(
    line,
    start,
    parseTagged(view, line) ?? parsePoster(view, head) ?? parseStamped(view, head) ?? parseWriter(view, head),
  );
}

/** The line as nothing but the label of whoever's words stand below; null where nobody's do. */
function toLabel(line: Span, start: number, voice: Voice | null): TurnHead | null {
  const ornamented = start > line.start;
  return voice && { start: line.start, contentStart: line.end, voice, rule: 'turn-label', bare: false, ornamented };
}

/** 1 谭玉珍 镇个体劳动者协会会长 第七条说得太死。…: the row of a table. */
function parseRowHead(view: View, line: Span): TurnHead | null {
  const row = parseRow(view, line);
  if (!row) return null;
  const { voice, contentStart, sure } = row;
  return { start: line.start, contentStart, voice, rule: 'turn-row', bare: false, ornamented: sure };
}
