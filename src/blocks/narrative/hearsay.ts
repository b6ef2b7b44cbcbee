import { attendees } from '../../lexicon/attendees.js';
import { authorities, otherOutsiders, someOfThem } from '../../lexicon/outsiders.js';
import { peopleKinds } from '../../lexicon/people-kinds.js';
import { anyOf } from '../../text/any-of.js';
import { sentenceEnd, sentenceStart } from '../../text/sentences.js';
import type { Span } from '../../types.js';
import type { Anchor } from './anchors.js';
import type { Subject } from './subject.js';

/** 有些家长, 广大群众: people outside of the meeting, unless they are of those who take part. */
const outsiders = new RegExp(
  `^(?!.*${anyOf(attendees)})[也还]?${anyOf(['', ...someOfThem])}的?${anyOf([...peopleKinds, ...otherOutsiders])}们?$`,
);
const authority = new RegExp(`^${anyOf(authorities)}$`);
/** What asks somebody to do something, or is quoted. */
const asks = /[“应须需请]|要(?!点|素)|[希期]望|[期呼]盼|建议|可以|能否|尽快/;

/** 目前,缺口不小,企业普遍反映招工难, 大家觉得好, 有人担心涨价: in mid-sentence, and for what it feels, a group is quoted by whoever speaks. */
export function isHearsay(
  chars: string,
  line: Span,
  anchor: Anchor,
  clause: number,
  subject: Subject,
  isProposing: boolean,
): boolean {
  if (anchor.trigger) return false;
  // 张伟民委员说,|草案要求企业报告; 《政府工作报告》提出,要升级
  if (subject.kind === 'same')
    return (
      subject.means === 'issuer' &&
      (chars.charAt(subject.start) === '《' || sentenceStart(chars, clause, line.start) < clause)
    );
  if (subject.voice.group === null) return false;
  if (chars.startsWith('觉得', anchor.start) || /^也?有的?人$/.test(subject.voice.group)) return true;
  if (isProposing && isCited(chars, anchor, subject.voice.group)) return true;
  return sentenceStart(chars, clause, line.start) < clause;
}

/** 张伟民委员建议减费。|国家要求|让利。|村民反映|没有车。: whom somebody cites who asks for more, and who are not at the meeting. */
function isCited(chars: string, anchor: Anchor, group: string): boolean {
  if (authority.test(group)) return true;
  return outsiders.test(group) && !asks.test(chars.slice(anchor.end, sentenceEnd(chars, anchor.end, chars.length)));
}
