import { endsBody } from '../../mentions/body.js';
import { isQuantified } from '../../mentions/group.js';
import { isIntroduced } from '../../mentions/introduction.js';
import { parseNickname } from '../../mentions/nickname.js';
import { toVoice, type Voice } from '../../mentions/voice.js';
import { fold } from '../../text/fold.js';
import { isLineHead } from '../../text/lines.js';
import { markerEnd } from '../../text/markers.js';
import { clauseEnd, sentenceStart } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { lastIndexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { moved, pointedAt, seen } from './pointed-topic.js';
import { parseGroupTopic, parseTopic } from './topic.js';

/** How far before a clause, in UTF-16 units, the person may stand that it means. */
export const reach = 2000;

/** Opening phrases that may stand before a sentence's subject: 受国务院委托,…, 座谈会上,…, 7月18日,…. */
const opening =
  /^(?:还没轮到|没等|不等|同样的|一样的|类似的|见到|受|据|在|关于|至于|针对|围绕|对|随着|根据|作为|话音|谈|说|[听看]完)|(?:[上中下后前时里间日天晚年午]|环节|期间|开始|伊始)$/;

/** 另一位居民 is a person, whatever the name. */
export const one = /^[另有]?一[位名个]|^有[位名个]/;

/** Whose words are over: 关委员的话音刚落,|李主任接过话头. */
const ended = /的(?:话音|话|发言)(?:刚|未|还没|才)/;

/** 听证会在机关举行,市民盛佩华|第一个发言: whoever takes the word. */
export const takesWord = /发言|站了?起来|站起身|举起手|开口|开腔|接过话头|接过话筒|打开话匣|[讲说]得(?!对|好)/;

const dateline = /^[^,。()]{2,24}(?<![致来去回])[电讯]\((?:[^()]{0,6}记者|通讯员)[^()]{1,24}\)/;
const longestDateline = 60;

/** “欧洲前景研究所”, and what is no longer. */
const quotedName = /^“[^“”,。;:!?]{2,12}”(?![,。;:!?])/;
const longestName = 15;

/** How far back the quotation is looked for in which a sentence stands. */
const longestQuotation = 200;

/** What leads to somebody beside the subject. */
const aside = /^(?:.{0,3}当着|[和与跟同由对向请让被])/;

/** The subject nearest before `clause`, back to `from`: a person, or a group where `mayBeGroup` holds for its sentence. */
export function nearestTopic(
  view: View,
  line: Span,
  clause: number,
  from: number,
  mayBeGroup: (start: number, end: number, view: View) => boolean,
): Voice | null {
  const limit = Math.max(from, clause - reach);
  for (let end = clause - 1; end > limit; ) {
    const start = sentenceStart(view.chars, end, line.start);
    const topic =
      start >= from
        ? (personTopic(view, start, end) ??
          (mayBeGroup(start, end, view) ? groupTopic(view, start, end) : onePerson(view, start, end)))
        : null;
    if (topic) return topic;
    end = start - 1;
  }
  return null;
}

/** 一位老街坊|接过话茬. */
function onePerson(view: View, start: number, end: number): Voice | null {
  const isOne = one.test(view.chars.slice(start, start + 3)) && !isWithinQuotation(view.chars, start);
  const topic = isOne ? groupTopic(view, start, end) : null;
  return topic?.group && one.test(topic.group) ? topic : null;
}

/** The person that a sentence opens with, perhaps behind opening phrases; else one whose post or name is known at a later clause's head. */
function personTopic(view: View, start: number, end: number): Voice | null {
  const { chars } = view;
  let opens = true;
  for (let from = behindDash(view.chars, headOf(view.chars, start)); from < end; ) {
    const to = behindWord(chars, clauseEnd(chars, from, end), end);
    const clause = chars.slice(from, to);
    const topic = ended.test(clause)
      ? null
      : (nicknamed(view, from, end) ??
        moved(view, from, to) ??
        parseTopic(view, from, to) ??
        seen(view, from, to) ??
        pointedAt(view, from, to));
    if (
      topic &&
      !isQuoted(view, from, topic) &&
      (opens || isKnown(view, topic) || isPlaced(view, from, topic) || (topic.name !== null && takesWord.test(clause)))
    )
      return topic;
    // “岛上没有工厂,”|环境部长举起一截绳子。
    const quoted = chars.charAt(start) === '“' && chars.charAt(to + 1) === '”';
    opens = quoted || (opens && (opening.test(clause) || ended.test(clause)));
    from = to + (quoted ? 2 : 1);
  }
  return null;
}

/** Where a sentence's first clause starts: behind a list marker and a dateline, 某社日内瓦9月27日电(记者某某)|国际劳工组织. */
function headOf(chars: string, start: number): number {
  const at = markerEnd(chars, start, isLineHead(chars, start));
  return at + (dateline.exec(chars.slice(at, at + longestDateline))?.[0].length ?? 0);
}

/** The end of a clause, of which a name between quotation marks is part: 智库“欧洲前景研究所”27日发布报告. */
function behindNames(chars: string, from: number, to: number): number {
  let end = clauseEnd(chars, from, to);
  for (let name = quotedName.exec(chars.slice(end, Math.min(to, end + longestName))); name && end > from; ) {
    end = clauseEnd(chars, end + name[0].length, to);
    name = quotedName.exec(chars.slice(end, Math.min(to, end + longestName)));
  }
  return end;
}

/** 对于老年大学“一座难求”|,: the end of a clause that words between quotation marks close. */
function behindWord(chars: string, at: number, to: number): number {
  const word = /^“[^“”,。;:!?]{2,12}”(?=,)/.exec(chars.slice(at, Math.min(to, at + longestName)));
  return at + (word?.[0].length ?? 0);
}

/** ——|省政协委员窦丽萍讲起课业负担就收不住: a dash leads from what is said to whoever said it. */
function behindDash(chars: string, at: number): number {
  return chars.startsWith('——', at) ? at + 2 : at;
}

/** 网友“山里红”关心的是…. */
function nicknamed(view: View, from: number, end: number): Voice | null {
  const mention = parseNickname(view.chars, from, end);
  return mention && toVoice(view, mention, null);
}

/** “为啥?|路远,子女嫌丢人。” Two characters of a quotation that read as a name are none. */
function isQuoted({ chars }: View, at: number, { name, posts }: Voice): boolean {
  return name?.length === 2 && posts.length === 0 && isWithinQuotation(chars, at);
}

/** Whether a quotation that opens before `at` closes behind it. View offset. */
export function isWithinQuotation(chars: string, at: number): boolean {
  const from = Math.max(lineStart(chars, at), at - longestQuotation);
  return lastIndexWithin(chars, '“', from, at + 1) > lastIndexWithin(chars, '”', from, at);
}

/** A bare name that the report introduces: 后面几位说的是纠纷,虞美兰请人解答. */
function isKnown(view: View, { name, posts }: Voice): boolean {
  return name !== null && posts.length === 0 && isIntroduced(view, fold(name));
}

/** 茶还没有倒满,|县政协委员马哈三: somebody of a body, or whom the report names again; not 当着县长张三的面. */
function isPlaced({ chars, concordance }: View, from: number, { name, posts }: Voice): boolean {
  if (name === null || posts.length === 0 || aside.test(chars.slice(from, from + 5))) return false;
  if (chars.startsWith('来自', from)) return true;
  return (
    posts.some(({ organization }) => organization && isBodyName(organization)) || concordance(fold(name)).length > 1
  );
}

/** Whether a body's name is written out: its last word is one for a body. */
function isBodyName(organization: string): boolean {
  return endsBody(fold(organization), 0, organization.length);
}

/** The first group that a clause of the sentence opens with. */
function groupTopic(view: View, start: number, end: number): Voice | null {
  for (let from = headOf(view.chars, start); from < end; ) {
    const to = behindNames(view.chars, from, end);
    const topic = parseGroupTopic(view, from, to);
    if (topic?.group)
      return isShort(topic.group)
        ? (namedBefore(view, from, topic.group) ?? (acts(view.chars, from, end, topic.group) ? topic : null))
        : topic;
    from = to + 1;
  }
  return null;
}

/** 大会, where it opens its line, and 会议 that passed a paper: 会议通过了《泮溪倡议》,倡议…. */
function acts(chars: string, from: number, to: number, group: string): boolean {
  return group === '大会'
    ? isLineHead(chars, from)
    : /^会议(?:一致)?(?:审议)?(?:表决)?(?:通过|发布|发出|发表)了?《/.test(chars.slice(from, Math.min(to, from + 14)));
}

/** 大会, 会议: a kind of body alone; 各方 and 多国 are whoever takes part. */
function isShort(group: string): boolean {
  return group.length === 2 && !isQuantified(group, { start: 0, end: 2 });
}

/** 第18届世界水资源大会 for 大会 in a later sentence of the paragraph; what has no other name is too little to go by. */
export function namedBefore(view: View, at: number, short: string): Voice | null {
  const line = lineStart(view.chars, at);
  for (let end = at - 1; end > line; ) {
    const start = sentenceStart(view.chars, end, line);
    const head = headOf(view.chars, start);
    const topic = parseGroupTopic(view, head, clauseEnd(view.chars, head, end));
    if (topic?.group?.endsWith(short) && topic.group !== short) return topic;
    end = start - 1;
  }
  return null;
}

function lineStart(chars: string, at: number): number {
  const from = Math.max(0, at - reach);
  return Math.max(from, lastIndexWithin(chars, '\n', from, at) + 1);
}
