import { isBare, isWriter, type Voice } from '../../../mentions/voice.js';
import { party } from '../../../mentions/words/group-words.js';
import { proposerLabel } from '../../../mentions/words/person-words.js';
import { columnKind } from '../../../text/tables/columns.js';
import { nextGap, type View } from '../../../text/view.js';
import { lastIndexWithin } from '../../../text/within.js';
import type { Span } from '../../../types.js';
import { parseListedVoice } from '../listed-voice.js';
import type { TurnHead } from '../turn.js';
import { longestHead, trimHead } from '../turn-edges.js';
import { parseTurnVoice } from '../turn-voice.js';
import { toNickname } from './net-head.js';

const author = '作者';

/** Offices that write for a page. */
const pageOffices = /(?:[党院校政]办|办公室|宣传[部科处]|新闻中心|融媒体中心)$/;

/** 留言人:一池春水: who writes to an office may call himself what he likes. */
const writing = /^(?:留言|来信|写信|发帖|投诉|咨询)人$/;

/** What stands behind a name: 领衔代表:单雪梅|(附议6人), 发件人:张伟民|<zhang@example.cn>. */
const behindName = /(?:\(附议[^()]{1,4}\)|<[^<>@]{1,60}@[^<>@]{1,60}>)$/;

/** Whoever such a label names is a guest, of whom there may be several. */
const guests = /嘉宾|与谈/;

/** 联名提案人:温雅琴: those who sign with whoever the line above names. */
const joining = /^(?:联名|联合|共同|第[二三四五六])/;

/** No line that names them is longer. */
const longestAbove = 60;

/** People in a row, each with a bracket. */
const several = /\)[,、;][^(),]{2,8}\(/;

/** 提案人:民盟某县总支; 【名片】程雪琴,市政协委员; 作者:市政协委员张伟民, but no author whose post the line does not tell. */
export function parseLabelledHead(view: View, line: Span, start: number): TurnHead | null {
  const { chars } = view;
  const length = proposerLabel.startingAt(chars, start, line.end);
  const mark = chars.charAt(start + length);
  const from = start + length + (chars.charAt(start + length + 1) === '|' ? 2 : 1);
  if (length === 0 || (mark !== ':' && mark !== '】') || from >= line.end || line.end - from > longestHead) return null;
  if (joining.test(chars.slice(start, start + length)) && isBelowLabel(chars, line.start)) return null;
  // 嘉宾:张伟民(规划师),李强(摊主)
  if (guests.test(chars.slice(start, start + length)) && several.test(chars.slice(from, line.end))) return null;
  const field = fieldEnd(view, from, line.end);
  const end = field - (behindName.exec(chars.slice(from, field))?.[0].length ?? 0);
  const voice =
    parseTurnVoice(view, trimHead(chars, from, end)) ??
    parseListedVoice(view, from, end) ??
    (writing.test(chars.slice(start, start + length)) ? toNickname(view, { start: from, end }) : null);
  if (!voice) return null;
  if (
    chars.startsWith(author, start) &&
    !isParty(view, voice) &&
    (voice.posts.length === 0 || isWriter(voice) || isOfPage(voice))
  )
    return null;
  return {
    start: line.start,
    contentStart: line.end,
    voice,
    rule: 'turn-label',
    bare: isBare(voice),
    ornamented: start > line.start,
  };
}

/** 第一提案人:张伟民|\n|联名提案人:温雅琴: whether the line right above names whoever proposes. */
function isBelowLabel(chars: string, lineStart: number): boolean {
  const above = lastIndexWithin(chars, '\n', Math.max(0, lineStart - 1 - longestAbove), lineStart - 1) + 1;
  const length = proposerLabel.startingAt(chars, above, lineStart);
  return length > 0 && chars.charAt(above + length) === ':';
}

/** 作者:民进某市委会: whether a party's body wrote it, and others wrote what else the page has. */
function isParty(view: View, { group }: Voice): boolean {
  return group !== null && party.startingAt(group, 0, group.length) > 0 && view.concordance(`${author}:`).length > 1;
}

/** 作者:党办 应晓芙: whether somebody writes for the page, by the office alone. */
function isOfPage({ posts }: Voice): boolean {
  return posts.every(({ organization, post }) => post === null && pageOffices.test(organization ?? ''));
}

/** No label of a field is longer with its colon. */
const longestField = 7;

/** 提案人:付晓棠 |界别:致公党: where the next field of a form begins on the line; `to` where none does. View offsets. */
export function fieldEnd(view: View, from: number, to: number): number {
  let at = nextGap(view, from, to);
  while (at < to && !opensField(view, at, to)) at = nextGap(view, at, to);
  return at;
}

/** 界别:, 界    别:: a label, whose characters blanks may part from each other. */
function opensField(view: View, at: number, to: number): boolean {
  const length =
    /^[\u4e00-\u9fff]{2,6}(?=:)/.exec(view.chars.slice(at, Math.min(to, at + longestField)))?.[0].length ?? 0;
  const end = at + length;
  for (let part = at; part < end; part = nextGap(view, part, to)) {
    const next = nextGap(view, part, to);
    // 尉 迟 荣    单  位:, where the label is 单位
    if (next < end && (next > part + 1 || columnKind(view.chars.slice(next, end)))) return false;
  }
  return length > 0;
}
