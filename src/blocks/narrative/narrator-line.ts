import { closingHeadings } from '../../lexicon/closing-headings.js';
import { meetingSubjects } from '../../lexicon/meeting-subjects.js';
import { memberParties } from '../../lexicon/party-members.js';
import { clauseStart } from '../../mentions/clause.js';
import { isQuantified } from '../../mentions/group.js';
import { panel } from '../../mentions/group-words.js';
import { introduce } from '../../mentions/told-elsewhere.js';
import { isSameVoice, type Voice } from '../../mentions/voice.js';
import { isIn } from '../../text/character-set.js';
import { fold } from '../../text/fold.js';
import { lineMarkerEnd } from '../../text/markers.js';
import { toPhrases } from '../../text/phrases.js';
import { clauseMarks, nextSentence, sentenceEnd, sentenceMarks, sentenceStart } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import type { Line } from '../line.js';
import { findAnchors } from './anchors.js';
import { listening } from './earlier-person.js';
import { nearestTopic, takesWord } from './nearest-topic.js';
import { noPlaceOfOurs } from './our-place.js';
import { parseSubject } from './subject.js';
import { parseTopic } from './topic.js';

const meeting = toPhrases(meetingSubjects);
/** 会议记录是好材料, 会后应当形成目录, 会前我们走访了: what a meeting leaves behind or is held in, and what is done before it or after. */
const meetingThing = /^会前我|^会(?:议(?:记录|纪要|材料|制度|室)|后[还也]?(?:应|要(?!求)|须))/;
const closing = new RegExp(closingHeadings.join('|'));
const attendance = /(?:参加|出席|列席|陪同)[^,。]{0,14}。?$/;

/** What stands before a narrator's subject: 对这个回答, 谈到夜市时. */
const opening = /^(?:对(?:于)?[这此]|听[了到完]|话音)|(?:时|后|之余|环节|阶段)$/;

/** 代表委员们从各自领域…, but no 各位委员们,…: all who took part, of whom the narrator speaks so where nobody 建议s. */
const everybody = /^(?:与会|参会)?(?:代表委员|委员|代表|专家|嘉宾|来宾|学员|与会者|参会者)们(?![,:!])/;
const longestEverybody = 9;

/** 接下来的几天,代表们将审议各项报告: what they are to do at the meeting. */
const toCome = /(?:代表|委员)们将(?:认真)?(?:审议|讨论|继续|围绕|听取|酝酿)/;

/** The speaker of himself. */
const self = new RegExp(`我${noPlaceOfOurs}`);

/** 有位企业家对|我讲: told to the speaker himself. */
const toMe = new RegExp(`(?:[对跟向同和]|告诉|问)我${noPlaceOfOurs}`);

/** A heading is no longer than this. */
const longestHeading = 30;

/** 经过讨论,大家形成三条共识:…. */
const agreed = /^(?:[^,。:]{2,16},)?(?:大家|各方|双方|与会(?:者|人员|代表)|会议)[^,。:]{0,6}(?:形成|达成)/;

/** 直播间里,; 自由交流环节,. */
const inPlace = /^(?:(?:直播间|弹幕|评论区|留言区|现场|会场|台下|屏幕)[里中上下前外]|[^,。:]{0,8}(?:环节|阶段)),$/;

/** 有记者还问及下月的对话,…: what else was asked at a press conference. */
const asked = /^[还另也]?有(?:[一位名]{2})?记者[^,。:]{0,4}(?:问及|追问|提问)(?!.*我)/;

/** 带孩子来的一位年轻妈妈提的是儿科:…。她建议: somebody else, who is told of. */
const another = /^(?:[^我,。:“]{2,12}的)?一[位名](?=[^,。:])[^我“]*[。,:;][他她](?:还|也)?(?:建议|提议|呼吁|倡议)/;

/** 以上意见建议已转规划起草组: what becomes of all that was said. */
const handedOn = /^(?:以上|上述)(?:意见|建议)+[^,。]{0,4}[已将][^,。]{0,4}(?:转|报|移?交|整理|汇总|梳理|反馈)/;

/** 民盟市委会提交了书面发言,提议…: who was heard without being there. */
const submitted =
  /^(?![^,。:]{0,20}我)[^,。:]{3,24}(?:提交|递交|发来|寄来|送来)了?(?:一份)?书面(?:发言|意见|材料|建议)[,。]/;

/** 经充分讨论,形成评审意见如下:. */
const summedUp = /^(?:经[^,。:]{2,16},)?(?:形成|达成)[^,。:]{0,8}(?:意见|共识|结论)如下[:。]/;
const longestSum = 40;

/** 民进某市委会|调研发现: a party's body, not the speaker's own, that has something to say. */
const ofParty = new RegExp(
  `^(?:${memberParties.join('|')})[\\u4e00-\\u9fff]{0,8}委(?:会|员会)?(?=反映|调研发现|调研后|认为|建议|提出|指出)`,
);
const longestOfParty = 30;

function isOfParty(view: View, { start }: Line, voice: Voice): boolean {
  const body = ofParty.exec(view.chars.slice(start, start + longestOfParty))?.[0];
  if (body === undefined) return false;
  const posts = [...voice.posts, ...introduce(view, voice)].flatMap(({ organization, post }) => [organization, post]);
  const own = [voice.group, voice.represents, voice.sector, ...posts];
  return own.every((each) => each === null || !fold(each).includes(body.slice(0, 2)));
}

/** Whether a line below the words of `voice` is the narrator's, or gives the word to somebody else. */
export function isNarratorLine(view: View, line: Line, voice: Voice): boolean {
  const { chars } = view;
  if (isClosingHeading(chars, line) || opensWithMeeting(chars, line.start, line.end)) return true;
  if (voice.name !== null && isOfPanel(chars, line)) return true;
  if (line.triggers.length === 0 && everybody.test(chars.slice(line.start, line.start + longestEverybody))) return true;
  if (line.triggers.every(({ kind }) => kind === 'refused') && toCome.test(chars.slice(line.start, line.end)))
    return true;
  const words = chars.slice(line.start, line.end);
  if (agreed.test(words) || handedOn.test(words) || asked.test(words) || another.test(words) || submitted.test(words))
    return true;
  if (isOfParty(view, line, voice)) return true;
  const isItem = lineMarkerEnd(chars, line.start) > line.start;
  const first = firstClauseEnd(chars, line);
  const topic = (isItem ? null : parseTopic(view, line.start, first)) ?? behindOpening(view, line, first);
  if (topic && attendance.test(chars.slice(Math.max(line.start, line.end - 24), line.end))) return true;
  if (topic && !isSameVoice(topic, voice) && (topic.posts.length > 0 || listens(view, line, topic))) return true;
  return speaksAtHead(view, line, voice) || speaksLater(view, line, voice) || tellsOfPerson(view, line, voice);
}

/** 谭卫东边听边记,不时插话询问: whoever of those whom the report introduces does no more than listen. */
function listens(view: View, line: Line, topic: Voice): boolean {
  return (
    topic.name !== null &&
    listening.test(view.chars.slice(line.start, sentenceEnd(view.chars, line.start, line.end))) &&
    introduce(view, topic).length > 0
  );
}

/** Whether the sentence that starts at `at` is of the meeting, or says that it came to an opinion: the report takes the word back. View offsets. */
export function opensWithMeeting(chars: string, at: number, to: number): boolean {
  return (
    (meeting.startingAt(chars, at, to) > 0 && !meetingThing.test(chars.slice(at, at + 4))) ||
    summedUp.test(chars.slice(at, at + longestSum))
  );
}

function topicAt(view: View, start: number, to: number): Voice | null {
  return start < to ? parseTopic(view, start, firstClauseEnd(view.chars, { start, end: to })) : null;
}

/** 对这个回答,|佘明轩并不满意; 话音刚落,掌声四起。|坐在对面的总工程师郎一苇接过话筒: somebody whom the report introduces, behind an opening phrase or the next sentence's head. */
function behindOpening(view: View, line: Span, first: number): Voice | null {
  if (first >= line.end || !opening.test(view.chars.slice(line.start, first))) return null;
  const next = nextSentence(view.chars, first + 1, line.end);
  const speaks = takesWord.test(view.chars.slice(next, sentenceEnd(view.chars, next, line.end)));
  const topic = topicAt(view, first + 1, line.end) ?? (speaks ? topicAt(view, next, line.end) : null);
  const { name } = topic ?? {};
  return topic && name ? { ...topic, posts: [...topic.posts, ...introduce(view, topic)] } : null;
}

/** Whether a line is a heading under which the meeting speaks: 三、会议议定事项. View offsets. */
export function isClosingHeading(chars: string, { start, end }: Span): boolean {
  return end - start <= longestHeading && !isIn(sentenceMarks, chars, end - 1) && closing.test(chars.slice(start, end));
}

/** 魏东升在认真听取发言后说: in its first sentence the line gives the word to somebody else, or to a body that 建议s. */
function speaksAtHead(view: View, line: Line, voice: Voice): boolean {
  const { chars } = view;
  const end = sentenceEnd(chars, quotationEnd(chars, line), line.end);
  const triggers = line.triggers.filter((trigger) => trigger.end <= end);
  for (const anchor of findAnchors(chars, line.start, end, triggers)) {
    const clause = clauseStart(chars, anchor.start, line.start);
    const subject = parseSubject(view, clause, anchor.start);
    if (subject?.kind !== 'voice') continue;
    const { name, group } = subject.voice;
    const counts =
      name !== null ||
      anchor.trigger?.kind === 'announcement' ||
      (isHead(chars, line, clause) &&
        (triggers.length > 0 ||
          isUnnamed(group) ||
          ((voice.name === null || isPanel(group)) && line.triggers.length > 0)));
    // 有人说,年轻人不读书了。我不同意: what people say of which the speaker talks.
    const isHearsay =
      (group === '有人' && self.test(chars.slice(line.start, line.end))) ||
      toMe.test(chars.slice(Math.max(line.start, anchor.start - 4), anchor.end + 1));
    const isOther = group === null || (group !== voice.represents && !/^[我本]/.test(group) && !isHearsay);
    return counts && isOther && !isSameVoice(subject.voice, voice);
  }
  return false;
}

/**
 * Whether a sentence of the line opens with somebody else who 建议s: one of whom the report tells a post (七嘴八舌之后,|邢敏干事建议…) or, below the
 * name of a body, some of its members (讨论热烈。|有代表建议…). Not where the speaker talks of himself in it (王芳代表建议推广民宿,我赞成).
 */
function speaksLater(view: View, line: Line, voice: Voice): boolean {
  if (self.test(view.chars.slice(line.start, line.end))) return false;
  return line.triggers.some((trigger) => {
    if (trigger.kind !== 'verb') return false;
    const clause = clauseStart(view.chars, trigger.start, line.start);
    const sentence = sentenceStart(view.chars, clause, line.start);
    if (sentence !== clause && !opening.test(view.chars.slice(sentence, clause - 1))) return false;
    const subject = parseSubject(view, clause, trigger.start);
    if (subject?.kind !== 'voice' || isSameVoice(subject.voice, voice)) return false;
    return (
      subject.voice.posts.length > 0 ||
      introduce(view, subject.voice).length > 0 ||
      (voice.name === null && isUnnamed(subject.voice.group))
    );
  });
}

/** 市新联会:让直播带货系上“安全带”|这个数字令会长揭光宇忧心忡忡。他提出三条建议:…: below the name of a body somebody is told of, and who 建议s is a 他. */
function tellsOfPerson(view: View, line: Line, voice: Voice): boolean {
  if (voice.name !== null) return false;
  return line.triggers.some((trigger) => {
    if (trigger.kind === 'refused') return false;
    const clause = clauseStart(view.chars, trigger.start, line.start);
    const subject = parseSubject(view, clause, trigger.start);
    if (subject?.kind !== 'same' || subject.means !== 'person') return false;
    const person = nearestTopic(view, line, clause, line.start, () => false);
    return person !== null && person.name !== null && person.posts.length > 0;
  });
}

/** Behind the quotation that opens the line, where its sentence goes on; the line's start where none does. */
function quotationEnd(chars: string, { start, end }: Span): number {
  const open = lineMarkerEnd(chars, start);
  const close = chars.charAt(open) === '“' ? indexWithin(chars, '”', open, end) : -1;
  return close < 0 || close + 1 >= end ? start : close + 1;
}

/** 专家组|认为,该规划可行。同时建议:. */
function isPanel(group: string | null): boolean {
  return group !== null && panel.has(group);
}

/** 专家组听取了汇报,…。专家组建议:…, below somebody's name. */
function isOfPanel(chars: string, { start, triggers }: Line): boolean {
  return (
    panel.startingAt(chars, start) > 0 &&
    triggers.some((trigger) => trigger.kind !== 'refused' && panel.endingAt(chars, trigger.start) > 0)
  );
}

/** 有的组成人员, 一些代表, 人社部门负责人. */
function isUnnamed(group: string | null): boolean {
  return group !== null && (group.endsWith('负责人') || isQuantified(group, { start: 0, end: group.length }));
}

/** Whether a clause is the first of its line, a list marker aside or where it is told (直播间里,不少网友也呼吁). */
function isHead(chars: string, line: Span, clause: number): boolean {
  const place = inPlace.exec(chars.slice(line.start, clause))?.[0].length ?? 0;
  return clause <= Math.max(line.start + place, lineMarkerEnd(chars, line.start));
}

function firstClauseEnd(chars: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isIn(clauseMarks, chars, at)) at++;
  return at;
}
