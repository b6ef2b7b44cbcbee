import { attendees } from '../../lexicon/attendees.js';
import { memberParties } from '../../lexicon/party-members.js';
import { isIntroduced } from '../../mentions/introduction.js';
import { introduce } from '../../mentions/told-elsewhere.js';
import { isSameVoice, type Voice } from '../../mentions/voice.js';
import { panel } from '../../mentions/words/group-words.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { lineMarkerEnd } from '../../text/markers.js';
import { clauseMarks, nextSentence, sentenceEnd } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import type { Line } from '../line.js';
import { listening } from './meant/earlier-person.js';
import { takesWord } from './meant/person-topic.js';
import { findPointedAt } from './meant/pointed-topic.js';
import { isClosingHeading, opensWithMeeting } from './meeting-line.js';
import { givesWord, opening, quotationEnd } from './other-speaker.js';
import { headOf } from './sentence-head.js';
import { parseTopic } from './topic.js';

const attendance = /(?:参加|出席|列席|陪同)[^,。]{0,14}。?$/;

/** 代表委员们从各自领域…, but no 各位委员们,…: all who took part, of whom the narrator speaks so where nobody 建议s. */
const everybody = new RegExp(`^(?:与会|参会)?${anyOf(attendees)}们(?![,:!])`);
const longestEverybody = 9;

/** 接下来的几天,代表们将审议各项报告: what they are to do at the meeting. */
const toCome = /(?:代表|委员)们将(?:认真)?(?:审议|讨论|继续|围绕|听取|酝酿)/;

/** 经过讨论,大家形成三条共识:…. */
const agreed = /^(?:[^,。:]{2,16},)?(?:大家|各方|双方|与会(?:者|人员|代表)|会议)[^,。:]{0,6}(?:形成|达成)/;

/** 有记者还问及下月的对话,…: what else was asked at a press conference. */
const asked = /^[还另也]?有(?:[一位名]{2})?记者[^,。:]{0,4}(?:问及|追问|提问)(?!.*我)/;

/** 带孩子来的一位年轻妈妈提的是儿科:…。她建议: somebody else, who is told of. */
const another = /^(?:[^我,。:“]{2,12}的)?一[位名](?=[^,。:])[^我“]*[。,:;][他她](?:还|也)?(?:建议|提议|呼吁|倡议)/;

/** 另外,与会专家还一致建议,…, 自由发言中,有与会人士建议,…, 采访中,多名家长呼吁,…: what all, or some, of those who were there ask for. */
const together =
  /^(?:(?:另外|此外|同时|会上|(?:自由|互动|集中)?(?:发言|讨论|交流|座谈|提问)(?:环节|阶段)?[中时]?),)?(?:有?(?:与会|参会|到会)|多数(?=代表|委员))(?:专家|委员|代表|人[员士]|者|同志|嘉宾)们?[^,。:]{0,6}(?:建议|呼吁|提议|倡议)|^(?:采访|休息)[中时],(?![^,。:]*(?:我|收到|的建议))[^,。:“应要]{2,16}(?<!这一|群众|[一条些])(?:建议|呼吁|提议|倡议)(?=[,:]|[^,。:]{4})/;

/** 您对渡口有哪些期盼?欢迎…: what readers are asked. */
const readers =
  /^(?:您|你)对[^,。?]{2,20}(?:期盼|期待|建议|看法|意见|想说)[^,。?]{0,4}\?|^欢迎(?:您|广大)[^,。]{0,8}(?:留言|来信|来电|扫码|拨打|建言|建真言|献计)/;

/** 多数与会人员赞成增设, 这时,旁听席上不断有人插话, 轮到六年级了: what happens at the meeting. */
const happening =
  /^(?:绝?大?多数|部分)(?:与会|参会|到会)(?:人员|者|代表|委员)[^,。:]{0,6}(?:赞成|同意|支持|反对)|^(?:这时|此时),[^,。我]{0,12}(?:有人|插话|响起|传来|站起来|举起手)|^轮到(?!我)/;

/** 以上意见建议已转规划起草组: what becomes of all that was said. */
const handedOn = /^(?:以上|上述)(?:意见|建议)+[^,。]{0,4}[已将][^,。]{0,4}(?:转|报|移?交|整理|汇总|梳理|反馈)/;

/** 民盟市委会提交了书面发言,提议…, (因时间关系,民进某支部作书面发言,建议…: who was heard without being there. */
const submitted =
  /^(?:\((?:因|由于|限于)[^,。:]{2,10},)?(?![^,。:]{0,20}我)[^,。:]{3,24}(?:提交|递交|发来|寄来|送来|作)了?(?:一份)?书面(?:发言|意见|材料|建议)[,。]/;

/** 民进某市委会|调研发现: a party's body, not the speaker's own, that has something to say. */
const ofParty = new RegExp(
  `^${anyOf(memberParties)}[\\u4e00-\\u9fff]{0,8}(?:委(?:会|员会)?|总支|支部|支社)(?:委员会)?(?=反映|调研发现|调研后|认为|建议|提出|指出)`,
);
const longestOfParty = 30;

/** Whether a line below the words of `voice` is the narrator's, or gives the word to somebody else. */
export function isNarratorLine(view: View, line: Line, voice: Voice): boolean {
  const { chars } = view;
  if (isClosingHeading(chars, line) || opensWithMeeting(chars, line.start, line.end)) return true;
  if (voice.name !== null && isOfPanel(chars, line)) return true;
  if (line.triggers.length === 0 && everybody.test(chars.slice(line.start, line.start + longestEverybody))) return true;
  if (line.triggers.every(({ kind }) => kind === 'refused') && toCome.test(chars.slice(line.start, line.end)))
    return true;
  const words = chars.slice(line.start, line.end);
  if (
    together.test(words) ||
    agreed.test(words) ||
    handedOn.test(words) ||
    readers.test(words) ||
    happening.test(words) ||
    asked.test(words) ||
    another.test(words) ||
    submitted.test(words)
  )
    return true;
  if (isOfParty(view, line, voice) || pointsAtOther(view, line, voice)) return true;
  const isItem = lineMarkerEnd(chars, line.start) > line.start;
  const start = isItem ? line.start : headOf(chars, line.start);
  const first = firstClauseEnd(chars, { start, end: line.end });
  const topic = (isItem ? null : parseTopic(view, start, first)) ?? behindOpening(view, line, first);
  if (topic && attendance.test(chars.slice(Math.max(line.start, line.end - 24), line.end))) return true;
  if (
    topic &&
    !isSameVoice(topic, voice) &&
    (topic.posts.length > 0 || listens(view, line, topic) || takesWordNext(view, line, topic))
  )
    return true;
  return givesWord(view, line, voice);
}

/** “……。”唯一反对的是某学院讲师张伟民。: whether a line, perhaps behind the quotation that opens it, points at somebody else. */
function pointsAtOther(view: View, line: Line, voice: Voice): boolean {
  const from = quotationEnd(view.chars, line);
  const other = findPointedAt(view, from, firstClauseEnd(view.chars, { start: from, end: line.end }));
  return other !== null && other.name !== null && other.posts.length > 0 && !isSameVoice(other, voice);
}

/** Whether a line opens with what a party's body has to say that is none of the speaker's own. */
function isOfParty(view: View, { start }: Line, voice: Voice): boolean {
  const body = ofParty.exec(view.chars.slice(start, start + longestOfParty))?.[0];
  if (body === undefined) return false;
  const posts = [...voice.posts, ...introduce(view, voice)].flatMap(({ organization, post }) => [organization, post]);
  const own = [voice.group, voice.represents, voice.sector, ...posts];
  return own.every((each) => each === null || !each.includes(body.slice(0, 2)));
}

/** 辛稼轩再次发言,…: whoever of those whom the report introduces has the word next. */
function takesWordNext(view: View, line: Span, { name }: Voice): boolean {
  const start = headOf(view.chars, line.start);
  const clause = view.chars.slice(start, firstClauseEnd(view.chars, { start, end: line.end }));
  return name !== null && takesWord.test(clause) && isIntroduced(view, name);
}

/** 谭卫东边听边记,不时插话询问: whoever of those whom the report introduces does no more than listen. */
function listens(view: View, line: Line, topic: Voice): boolean {
  return (
    topic.name !== null &&
    listening.test(view.chars.slice(line.start, sentenceEnd(view.chars, line.start, line.end))) &&
    introduce(view, topic).length > 0
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

/** 专家组听取了汇报,…。专家组建议:…, below somebody's name. */
function isOfPanel(chars: string, { start, triggers }: Line): boolean {
  return (
    panel.startingAt(chars, start) > 0 &&
    triggers.some((trigger) => trigger.kind !== 'refused' && panel.endingAt(chars, trigger.start) > 0)
  );
}

function firstClauseEnd(chars: string, line: Span): number {
  let at = line.start;
  while (at < line.end && !isIn(clauseMarks, chars, at)) at++;
  return at;
}
