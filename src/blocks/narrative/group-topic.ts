import { isQuantified } from '../../mentions/group.js';
import type { Voice } from '../../mentions/voice.js';
import { isLineHead } from '../../text/lines.js';
import { clauseEnd, sentenceStart } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { headOf, lineStart } from './sentence-head.js';
import { parseGroupTopic } from './topic.js';

/** 青山网江北2月26日电|民革市委…, at the head of a line. */
const dateline = /^[^,。;:]{2,30}\d日电/;
const longestDateline = 36;

/** “欧洲前景研究所”, and what is no longer. */
const quotedName = /^“[^“”,。;:!?]{2,12}”(?![,。;:!?])/;
const longestName = 15;

/** 贫困地区尤其需要好老师,|建议…: those who want something, of whom somebody else speaks. */
const wants = /^(?![^,]*(?:根据|结合|因))[^认说指提表]{2,14}(?:需要|急需|缺[少乏]|渴望|盼着|反映强烈|意见很大|怨气)/;

/** The first group that a clause of the sentence opens with; null where none does. View offsets. */
export function groupTopic(view: View, start: number, end: number): Voice | null {
  for (let from = headOf(view.chars, start); from < end; ) {
    const to = behindNames(view.chars, from, end);
    const topic = wants.test(view.chars.slice(from, to)) ? null : parseGroupTopic(view, from, to);
    if (topic?.group)
      return isShort(topic.group)
        ? (namedBefore(view, from, topic.group) ?? (acts(view.chars, from, end, topic.group) ? topic : null))
        : topic;
    from = to + 1;
  }
  return null;
}

/** 大会, where it opens its line, and 会议 that passed or approved a paper: 会议通过了《泮溪倡议》,倡议…, 会议发表公报,呼吁…, 会议一致同意该标准,建议…. */
function acts(chars: string, from: number, to: number, group: string): boolean {
  return group === '大会'
    ? isLineHead(chars, from)
    : /^会议(?:一致|原则上?)?同意(?!后)|^会议(?:一致)?(?:审议)?(?:表决)?(?:通过|发布|发出|发表)了?(?:《|(?:联合|新闻)?(?:公报|声明|宣言))/.test(
        chars.slice(from, Math.min(to, from + 14)),
      );
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
    const opening = headOf(view.chars, start);
    const head = opening + (dateline.exec(view.chars.slice(opening, opening + longestDateline))?.[0].length ?? 0);
    const topic = parseGroupTopic(view, head, clauseEnd(view.chars, head, end));
    if (topic?.group?.endsWith(short) && topic.group !== short && !topic.group.includes('、')) return topic;
    end = start - 1;
  }
  return null;
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
