import { phraseEnds, phraseOpeners } from '../../../lexicon/phrase-openers.js';
import { wordTaking } from '../../../lexicon/speaking-words.js';
import { isIntroduced } from '../../../mentions/introduction.js';
import { isAddress } from '../../../mentions/names/address.js';
import { parseKnownName } from '../../../mentions/names/known-name.js';
import { isName } from '../../../mentions/names/name.js';
import { parseNickname } from '../../../mentions/names/nickname.js';
import { endsBody } from '../../../mentions/posts/body.js';
import { toVoice, type Voice } from '../../../mentions/voice.js';
import { office } from '../../../mentions/words/post-words.js';
import { anyOf } from '../../../text/any-of.js';
import { quotationStart } from '../../../text/quotes.js';
import { clauseEnd } from '../../../text/sentences.js';
import type { View } from '../../../text/view.js';
import { headOf } from '../sentence-head.js';
import { parseTopic } from '../topic.js';
import { findHeard, findMoved, findNamed, findPointedAt, findRead, findSeen } from './pointed-topic.js';

/** Opening phrases that may stand before a sentence's subject: 受国务院委托,…, 座谈会上,…, 7月18日,…. */
export const opening = new RegExp(`^${anyOf(phraseOpeners)}|${anyOf(phraseEnds)}$`);

/** 市文旅局副局长庞建国通报情况后,|侯雅琴委员提问: a clause that only tells when. */
const occasion = /[^今此以最][后时前]$/;

/** Whose words are over, or were heard: 关委员的话音刚落,|李主任接过话头; 听了羊惟清的话,|会员拉姆央宗深有同感. */
const ended =
  /的(?:话音|话|发言)(?:刚|未|还没|才)|^听[了完到罢]?[^,。]{2,16}的(?:一席|一番)?(?:话|发言|介绍|讲述|建议)$/;

/** 听证会在机关举行,市民盛佩华|第一个发言: whoever takes the word. */
export const takesWord = new RegExp(anyOf(wordTaking));

/** What leads to somebody beside the subject. */
const aside = /^(?:.{0,3}当着|[和与跟同由对向请让被])/;

/** The person that a sentence opens with, perhaps behind opening phrases; else one whose post or name is known at a later clause's head. */
export function personTopic(view: View, start: number, end: number, behind: number, pronoun: string): Voice | null {
  const { chars } = view;
  const called = firstNamed(view, start, end, pronoun);
  if (called) return withHead(view, called, start, end);
  let opens = true;
  for (let from = behindDash(view.chars, headOf(view.chars, start)); from < end; ) {
    const to = behindWord(chars, clauseEnd(chars, from, end), end);
    const clause = chars.slice(from, to);
    const topic =
      ended.test(clause) || isOfPronoun(clause, pronoun)
        ? null
        : (nicknamed(view, from, end) ??
          findMoved(view, from, to) ??
          findHeard(view, from, to) ??
          findRead(view, from, to) ??
          parseTopic(view, from, to) ??
          known(view, from, to) ??
          findSeen(view, from, to) ??
          findPointedAt(view, from, to));
    if (
      topic &&
      !isQuoted(view, from, behind, topic) &&
      (opens ||
        isKnown(view, topic) ||
        isPlaced(view, from, topic) ||
        isBefore(view, from, to, behind, topic) ||
        (topic.name !== null && takesWord.test(clause)))
    )
      return (opens && occasion.test(clause) ? personTopic(view, to + 1, end, behind, pronoun) : null) ?? topic;
    // “岛上没有工厂,”|环境部长举起一截绳子。
    const quoted = chars.charAt(start) === '“' && chars.charAt(to + 1) === '”';
    opens = quoted || (opens && (opening.test(clause) || ended.test(clause)));
    from = to + (quoted ? 2 : 1);
  }
  return null;
}

/** 她的学生小柯受过伤。|她建议: whose somebody is, and not he, is meant by the pronoun. */
function isOfPronoun(clause: string, pronoun: string): boolean {
  const owner = /^([他她])的/.exec(clause)?.[1];
  return owner !== undefined && (pronoun === '' || pronoun === owner);
}

/** 张工是厂里的老技术员,|全名张载厚: whose full name a clause of the sentence gives. */
function firstNamed(view: View, start: number, end: number, pronoun: string): Voice | null {
  for (let from = start; from < end; ) {
    const to = clauseEnd(view.chars, from, end);
    const voice = findNamed(view, from, to, pronoun);
    if (voice) return voice;
    from = to + 1;
  }
  return null;
}

/** 老张是业委会主任,|全名张国强: the name with the post of whoever the sentence opens with by another one. */
function withHead(view: View, voice: Voice, start: number, end: number): Voice {
  const from = headOf(view.chars, start);
  const topic = parseTopic(view, from, clauseEnd(view.chars, from, end));
  const isCalled = topic?.name && isAddress(topic.name);
  return voice.posts.length === 0 && topic && isCalled ? { ...voice, posts: topic.posts } : voice;
}

const longestWord = 16;
/** 被乡亲唤作|“半仙”. */
const calling = /(?:[唤叫称]作|叫做|[称誉]为|人称|外号|绰号|号称)$/;

/** 对于老年大学“一座难求”|,, 被乡亲唤作“半仙”的制茶师傅|,: the end of a clause that words between quotation marks close or stand in. */
function behindWord(chars: string, at: number, to: number): number {
  const word = /^“[^“”,。;:!?]{2,12}”(?=[,的])/.exec(chars.slice(at, Math.min(to, at + longestWord)));
  const end = at + (word?.[0].length ?? 0);
  if (end === at || chars.charAt(end) === ',') return end;
  return calling.test(chars.slice(at - 2, at)) ? clauseEnd(chars, end, to) : at;
}

/** ——|省政协委员窦丽萍讲起课业负担就收不住: a dash leads from what is said to whoever said it. */
function behindDash(chars: string, at: number): number {
  return chars.startsWith('——', at) ? at + 2 : at;
}

/** 特木尔一听就摇头, where the report has 嘎查书记特木尔. */
function known(view: View, from: number, to: number): Voice | null {
  const mention = parseKnownName(view, from, to);
  return mention && toVoice(view, mention, null);
}

/** 网友“山里红”关心的是…. */
function nicknamed(view: View, from: number, end: number): Voice | null {
  const mention = parseNickname(view.chars, from, end);
  return mention && toVoice(view, mention, null);
}

/** “为啥?|路远,子女嫌丢人。”, “商老师爱较真。”|她建议: two characters of a quotation that read as a name are none, and of whom somebody else speaks is not who does. */
function isQuoted({ chars }: View, at: number, behind: number, { name, posts }: Voice): boolean {
  const quotation = quotationStart(chars, at);
  return quotation >= 0 && ((name?.length === 2 && posts.length === 0) || quotationStart(chars, behind) !== quotation);
}

/** A bare name that the report introduces: 后面几位说的是纠纷,虞美兰请人解答. */
function isKnown(view: View, { name, posts }: Voice): boolean {
  return name !== null && posts.length === 0 && isIntroduced(view, name);
}

/** 茶还没有倒满,|县政协委员马哈三: somebody of a body, or whom the report names again; not 当着县长张三的面. */
function isPlaced({ chars, concordance }: View, from: number, { name, posts }: Voice): boolean {
  if (name === null || posts.length === 0 || aside.test(chars.slice(from, from + 5))) return false;
  if (chars.startsWith('来自', from)) return true;
  return (
    posts.some(({ organization }) => organization && isBodyName(organization)) ||
    concordance(name.split('·')[0] as string).length > 1
  );
}

/** 职工委员会是有备而来的,主任缑玉琴起身,|提出: somebody with a post, in the clause right before. */
function isBefore({ chars }: View, from: number, to: number, behind: number, { name, posts }: Voice): boolean {
  const [held] = posts;
  return (
    to + 1 === behind &&
    name !== null &&
    isName(name) &&
    held?.organization === null &&
    held.post !== null &&
    office.has(held.post) &&
    chars.startsWith(held.post, from)
  );
}

/** Whether a body's name is written out: its last word is one for a body. */
function isBodyName(organization: string): boolean {
  return endsBody(organization, 0, organization.length);
}
