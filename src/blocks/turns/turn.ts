import { labels } from '../../lexicon/labels.js';
import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { isForeignName, isName, isTransliterated } from '../../mentions/name.js';
import { endsPost } from '../../mentions/post.js';
import { trigger } from '../../mentions/verb-words.js';
import { isBare, isWriter, type Voice } from '../../mentions/voice.js';
import { fold } from '../../text/fold.js';
import { toPhrases } from '../../text/phrases.js';
import { salutationEnd } from '../../text/salutation.js';
import { columnKind } from '../../text/tables/columns.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import {
  behindBracket,
  isWithinBracket,
  parseBracketHead,
  parseItemHead,
  parsePartHead,
} from './heads/bracket-head.js';
import { parsePostVoice } from './heads/group-head.js';
import { parseLabelledHead } from './heads/labelled-head.js';
import { parseCommenter, parsePoster, parseStamped, parseTimed, parseWriter, toNickname } from './heads/net-head.js';
import { parseRow } from './tables/row.js';
import { longestHead, skipOpening, skipOrnament, trimHead, withoutBrackets } from './turn-edges.js';
import { parseListedVoice, parsePersonVoice, parsePostedVoice, parseTurnVoice } from './turn-voice.js';

const label = toPhrases(labels);

/** 问(某委员), 答(某局局长): whoever asks or answers stands in the brackets. */
const asked = /^(?:提?问|追问|询问|回?答|答复|回应|应询)\((?=[^()]{2,40}\)$)/;

/** What leads from a speaker to a quotation in a paragraph. */
const saying = /发言|说|表示|反映|介绍|补充/;

/** What opens the answer of whoever holds a post: 您的建议很好, 这个提议好. */
const reply = /^(?:您|你们?的|这个|感谢)/;

/** 张伟民、李国强委员|的联合发言. */
const speechOf = /的(?:联合|书面|口头|大会)?发言$/;

/** 张伟民委员|在发言中还|提出:, alone on a line. */
const reporting = toPhrases(reportingVerbs);
const occasion = /(?:[在对就][^,。:]{0,10})?(?:还|也|则)?$/;

const quotes: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** The head of a turn (民革区委主委张三:) and where the words behind it begin. View offsets. */
export interface TurnHead {
  readonly start: number;
  readonly contentStart: number;
  readonly voice: Voice;
  readonly rule: 'turn-colon' | 'turn-label' | 'turn-bracket' | 'turn-item' | 'turn-row' | 'turn-line' | 'answer';
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

/** 老桥头 发表于 2025-4-11 20:15, 柳下风|5月27日 08:15, 网友:江上渔火|留言时间:…: what stands above a post, a comment or a message. */
function parseForumHead(view: View, line: Span, start: number): TurnHead | null {
  const head = { start, end: line.end };
  return toLabel(line, start, parsePoster(view, head) ?? parseStamped(view, head) ?? parseWriter(view, head));
}

/** The line as nothing but the label of whoever's words stand below; null where nobody's do. */
function toLabel(line: Span, start: number, voice: Voice | null): TurnHead | null {
  const ornamented = start > line.start;
  return voice && { start: line.start, contentStart: line.end, voice, rule: 'turn-label', bare: false, ornamented };
}

/** `row` is what the line is as the row of a table. */
function parseColonHead(view: View, line: Span, start: number, row: TurnHead | null): TurnHead | null {
  const { chars } = view;
  const labelled = parseLabelledHead(view, line, start);
  if (labelled) return labelled;
  const colon = headColon(chars, start, Math.min(line.end, start + longestHead));
  // 尊敬的编辑同志:, 各位委员:, 【嘉宾:张伟民】
  if (colon < 0 || isWithinBracket(chars, start, colon) || /^[各诸]位/.test(chars.slice(start, colon))) return null;
  // 家长代表|张伟民|我看了菜单,少有粗粮。建议:…
  if (row && row.contentStart < colon && /[,。]/.test(chars.slice(row.contentStart, colon))) return null;
  if (
    /^尊敬的|编辑(?:部|同志)?:$/.test(chars.slice(start, colon + 1)) &&
    salutationEnd(chars, start, colon + 1) > colon
  )
    return null;
  const to = colon + 1 >= line.end ? tellingStart(chars, start, colon) : colon;
  const head = withinBrackets(chars, trimHead(chars, behindBracket(chars, start, colon), to));
  const words = chars.slice(head.start, head.end);
  // 发言单位:民建某市委, but 部门:建议修桥
  const isField = columnKind(words) === 'body' && trigger.startingAt(chars, colon + 1) === 0;
  if (/[。;!?]/.test(withoutBrackets(words)) || label.has(words) || isField) return null;
  if (saying.test(chars.slice(head.end, colon)) && goesOnTold(chars, colon + 1, line.end)) return null;
  const voice = withoutBrackets(words).includes(',')
    ? (parsePostedVoice(view, head) ?? parseNamedList(view, head))
    : (parseTurnVoice(view, head) ??
      parseCommenter(view, start, colon, line.end) ??
      (reply.test(chars.slice(colon + 1, colon + 4)) ? null : parsePostVoice(view, head)) ??
      (chars.charAt(start - 1) === '@' ? toNickname(view, head) : null));
  return (
    voice && {
      start: line.start,
      contentStart: skipOpening(chars, colon + 1, line.end),
      voice,
      rule: 'turn-colon',
      bare: isBare(voice),
      ornamented: start > line.start,
    }
  );
}

/** Where the words at the end of a head begin that say that its holder speaks (在发言中提出); `to` where it ends in none. */
function tellingStart(chars: string, from: number, to: number): number {
  const verb = to - reporting.endingAt(chars, to, from);
  return verb === to ? to : verb - (occasion.exec(chars.slice(from, verb))?.[0].length ?? 0);
}

/** 李强,市政协委员, on the line below or above: a list of who was there. */
const namedBelow = /^\n+[\u4e00-\u9fff]{2,4},[^。;:!?\n]+(?:\n|$)/;
const namedAbove = /(?:^|\n)[\u4e00-\u9fff]{2,4},[^。;:!?\n]+\n+$/;

/** 张伟民,市政协委员: a name and his posts, alone on a line; one of several such lines is no head. */
function parseNamedList(view: View, { start, end }: Span): Voice | null {
  const comma = indexWithin(view.chars, ',', start, end);
  const below = view.chars.slice(end, end + longestHead);
  const above = view.chars.slice(Math.max(0, start - longestHead), start);
  const isListed = namedBelow.test(below) || namedAbove.test(above);
  const isPosted = !isListed && comma > start && endsPost(view.chars, comma + 1, end);
  const voice = isPosted ? parseListedVoice(view, start, end) : null;
  const name = fold(voice?.name ?? '');
  return isName(name) || isTransliterated(name) || isForeignName(name) ? voice : null;
}

/** The person alone of a head that says who asks or answers. */
function withinBrackets(chars: string, { start, end }: Span): Span {
  const length = asked.exec(chars.slice(start, end))?.[0].length ?? 0;
  return length > 0 ? { start: start + length, end: end - 1 } : { start, end };
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

/** 1 谭玉珍 镇个体劳动者协会会长 第七条说得太死。…: the row of a table. */
function parseRowHead(view: View, line: Span): TurnHead | null {
  const row = parseRow(view, line);
  if (!row) return null;
  const { voice, contentStart, sure } = row;
  return { start: line.start, contentStart, voice, rule: 'turn-row', bare: false, ornamented: sure };
}

function parseLineHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  if (line.end - line.start > longestHead || /^(?:代表|访|记(?![协者]))/.test(chars.slice(start, start + 2)))
    return null;
  // 柏青山(省人大代表)——, (2)周丽委员建议, above what he says.
  const isAsked = start > line.start && chars.endsWith('建议', line.end);
  const told = speechOf.exec(chars.slice(start, line.end))?.[0].length ?? 0;
  const end = isAsked || chars.endsWith('——', line.end) ? line.end - 2 : line.end - told;
  const last = line.start + chars.slice(line.start, end).lastIndexOf('——');
  // “建议修路。”——市政协委员张伟民: signed, no head.
  if (/。”?$|[!?]”$|建议[^建]{0,40}[!?]$/.test(chars.slice(line.start, last))) return null;
  // 张伟民——市政协委员; else what stands before the dash is what the speech is about.
  const note = chars.charAt(end - 1) === ')' ? chars.lastIndexOf('(', end) : -1;
  const isPerson = isName(chars.slice(start, last)) || isTransliterated(chars.slice(start, last));
  const dash = isPerson && endsPost(chars, last + 2, note > last ? note : end) ? -1 : last;
  const head = trimHead(chars, dash > start ? dash + 2 : start, end);
  const words = withoutBrackets(chars.slice(head.start, head.end));
  if (head.end - head.start > 40 || /[。;!?:]|\|.*\|/.test(words)) return null;
  const parse = words.includes(',') ? parseNamedList : dash < start ? parseTurnVoice : parsePersonVoice;
  const voice = parse(view, head);
  // 老年大学“一座难求” is a headline.
  if (!voice || isWriter(voice) || voice.group?.endsWith('”')) return null;
  return {
    start: line.start,
    contentStart: isAsked ? end : line.end,
    voice,
    rule: 'turn-line',
    // 第一位发言人:|张伟民 is labelled.
    bare: (isBare(voice) && chars.charAt(start - 1) !== ':') || voice.group !== null,
    ornamented: start > line.start,
  };
}
