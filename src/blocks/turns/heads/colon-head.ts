import { gestures } from '../../../lexicon/gestures.js';
import { labels } from '../../../lexicon/labels.js';
import { reportingVerbs } from '../../../lexicon/reporting-verbs.js';
import { endsBody } from '../../../mentions/posts/body.js';
import { isBare } from '../../../mentions/voice.js';
import { trigger } from '../../../mentions/words/verb-words.js';
import { isIn, toCharacterSet } from '../../../text/character-set.js';
import { toPhrases } from '../../../text/phrases.js';
import { salutationEnd } from '../../../text/salutation.js';
import { columnKind } from '../../../text/tables/columns.js';
import type { View } from '../../../text/view.js';
import { indexWithin, lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { parsePostedVoice } from '../listed-voice.js';
import type { TurnHead } from '../turn.js';
import { longestHead, skipOpening, trimHead, withoutBrackets } from '../turn-edges.js';
import { numberedPerson, parseTurnVoice } from '../turn-voice.js';
import { behindBracket, isWithinBracket } from './bracket-head.js';
import { parsePostVoice } from './group-head.js';
import { parseLabelledHead } from './labelled-head.js';
import { parseNamedList } from './line-head.js';
import { parseCommenter, toNickname } from './net-head.js';

const label = toPhrases(labels);
const gesture = toPhrases(gestures);

/** 各位委员:, 谈代表履职:. */
const noSpeaker = /^[各诸]位|^[谈聊](?:人大|政协|代表|委员)?履职$/;

/** 问(某委员), 答(某局局长), 市民代表1(张女士,全职妈妈): whoever asks, answers or has a number stands in the brackets. */
const asked = new RegExp(`^(?:提?问|追问|询问|回?答|答复|回应|应询|${numberedPerson})\\((?=[^()]{2,40}\\)$)`);

/** What leads from a speaker to a quotation in a paragraph. */
const saying = /发言|说|表示|反映|介绍|补充/;

/** What opens the answer of whoever holds a post: 您的建议很好, 这个提议好. */
const reply = /^(?:您|你们?的|这个|感谢)/;

/** 张伟民委员|在发言中还|提出:, alone on a line. */
const reporting = toPhrases(reportingVerbs);
const occasion = /(?:[在对就][^,。:]{0,10})?(?:还|也|则)?$/;

/** @, and the branch before a reply to a comment. */
const nicknamed = toCharacterSet('@└├');

const quotes: Readonly<Record<string, string>> = { '“': '”', '"': '"' };

/** Reads 民革区委主委张伟民:…, a speaker before a colon; `row` is what the line is as the row of a table. Null where it is no head. */
export function parseColonHead(view: View, line: Span, start: number, row: TurnHead | null): TurnHead | null {
  const { chars } = view;
  const labelled = parseLabelledHead(view, line, start);
  if (labelled) return labelled;
  const colon = headColon(chars, start, Math.min(line.end, start + longestHead));
  // 尊敬的编辑同志:, 各位委员:, 【嘉宾:张伟民】
  if (colon < 0 || isWithinBracket(chars, start, colon) || noSpeaker.test(chars.slice(start, colon))) return null;
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
  // 市政协委员张伟民(女)|建议:
  const verb = trigger.endingAt(chars, head.end, head.start);
  if (verb > 0 && chars.charAt(head.end - verb - 1) === ')') return null;
  // 发言单位:民建某市委, but 部门:建议修桥
  const isField = columnKind(words) === 'body' && trigger.startingAt(chars, colon + 1) === 0;
  // 业委会副主任张伟民摇头:… is the narrator's.
  const deed = gesture.endingAt(chars, colon, start);
  const isTold = deed > 0 && isPosted(view, { start: head.start, end: colon - deed });
  if (/[。;!?]/.test(withoutBrackets(words)) || label.has(words) || isField || isTold) return null;
  if (saying.test(chars.slice(head.end, colon)) && goesOnTold(chars, colon + 1, line.end)) return null;
  const voice = withoutBrackets(words).includes(',')
    ? (parsePostedVoice(view, head) ?? parseNamedList(view, head))
    : (parseTurnVoice(view, head) ??
      parseCommenter(view, start, colon, line.end) ??
      (reply.test(chars.slice(colon + 1, colon + 4)) ? null : parsePostVoice(view, head)) ??
      (isIn(nicknamed, chars, start - 1) ? toNickname(view, head) : null));
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

/** 业委会副主任张伟民|摇头: whether a name with its post stands there, where 网友|笑笑 is one called so. */
function isPosted(view: View, head: Span): boolean {
  const voice = parseTurnVoice(view, head);
  return voice !== null && voice.name !== null && voice.name.length > 1 && voice.posts.length > 0;
}

/** Where the words at the end of a head begin that say that its holder speaks (在发言中提出); `to` where it ends in none. */
function tellingStart(chars: string, from: number, to: number): number {
  const verb = to - reporting.endingAt(chars, to, from);
  return verb === to ? to : verb - (occasion.exec(chars.slice(from, verb))?.[0].length ?? 0);
}

/** The person alone of a head that says who asks or answers. */
function withinBrackets(chars: string, { start, end }: Span): Span {
  const length = asked.exec(chars.slice(start, end))?.[0].length ?? 0;
  return length > 0 ? { start: start + length, end: end - 1 } : { start, end };
}

/** The first colon that is none of a clock's (网友“老街坊” 05-23 21:17) nor within brackets; -1 where there is none. */
function headColon(chars: string, from: number, to: number): number {
  for (let at = indexWithin(chars, ':', from, to); at >= 0; at = indexWithin(chars, ':', at + 1, to))
    if (!/\d:\d\d/.test(chars.slice(at - 1, at + 3)) && !isBracketed(chars, from, at, to)) return at;
  return -1;
}

/** 县工商联(发言人|:祁连): whether a colon stands in brackets that a body opens. */
function isBracketed(chars: string, from: number, at: number, to: number): boolean {
  const open = lastIndexWithin(chars, '(', from + 1, at);
  const close = open < 0 ? -1 : indexWithin(chars, ')', open, to);
  return close > at && endsBody(chars, from, open);
}

/** 原师傅率先发言:“拆了可惜。”他建议…: the narrator goes on behind the quotation, and may give the word to others. */
function goesOnTold(chars: string, from: number, to: number): boolean {
  const mark = quotes[chars.charAt(from)];
  const close = mark ? indexWithin(chars, mark, from + 1, to) : -1;
  return close > 0 && /^[他她](?![人们])/.test(chars.slice(close + 1, close + 3));
}
