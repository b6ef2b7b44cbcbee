import { passingOn } from '../../lexicon/decisions.js';
import { paperKinds, submittedPapers, submittingVerbs } from '../../lexicon/documents.js';
import { listedNounAfter } from '../../lexicon/noun-after.js';
import { findRepresented, isAdjunct, isDeed } from '../../mentions/adjunct.js';
import { longestClause } from '../../mentions/clause.js';
import { parseGroup } from '../../mentions/group.js';
import { parseLeadingMention } from '../../mentions/leading/leading-mention.js';
import { isManner } from '../../mentions/manner.js';
import { isAddress } from '../../mentions/names/address.js';
import { parseIntroducedWord } from '../../mentions/names/introduced-word.js';
import { isFullName, isName, isSureName } from '../../mentions/names/name.js';
import { parseNickname } from '../../mentions/names/nickname.js';
import { countedOthers } from '../../mentions/others.js';
import { toGroupVoice, toPostWords, toVoice } from '../../mentions/voice.js';
import { opensWithCommonSurname } from '../../mentions/words/name-words.js';
import { trigger } from '../../mentions/words/verb-words.js';
import { actionVerb } from '../../text/action-verbs.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { firstOf } from '../../text/first-of.js';
import { markerEnd } from '../../text/markers.js';
import { partyBody, partyPaper } from '../../text/party-paper.js';
import { type View, wordsOf } from '../../text/view.js';
import { lastIndexWithin } from '../../text/within.js';
import { parseOthers, type VoiceSubject } from './group-subject.js';
import { parseSameSubject, type SameSubject, toward } from './same-subject.js';
import { attributeEnd, heldAs, subjectStarts, withoutConnective } from './topic.js';

/** 民建省委会|提交的书面材料. */
const submitted = new RegExp(
  `^(.{1,20}?)(?:(?:在)?(?:${anyOf(submittingVerbs)}|提出|发布|起草|准备)的(?:${anyOf(paperKinds)}|书面)?(?:${anyOf(submittedPapers)}|发言|意见|《[^》]{2,40}》)中?|(?<=${partyBody})${partyPaper}|(?<=(?:委员|代表)(?:[\\u4e00-\\u9fff]{2,3})?)的(?:提案|议案)|(?<=[席员表长任授师][\\u4e00-\\u9fff]{2,3})提案)$`,
);
const longestPaper = 72;

/** 高中生, 史学家: no name alone ends so. */
const kindOfPeople = /[商界家人匠友生队军账员师长手客工]$/;

/** What follows such a preposition is done to, whatever stands before the verb. */
const objecting = toCharacterSet('对把将给让使按被');

/** What a matter, an occasion or whom something is said to is told with. */
const matter =
  /^(?:就(?![业是能会可要])|围绕|针对|结合|从(?=[一两二三四五六七八九几多各不])|在|向(?!阳)|给(?![予出了力])|对(?![方手象外]|[^,]{0,10}(?:者|员|企业|代表|群众|大家|们)$))/;

/** What stands before such a verb. */
export type Subject = SameSubject | VoiceSubject;

/**
 * Reads what stands between a clause's start and its verb as a subject: a person, a group, 他, or nothing. Null where it
 * is none of these, so that the verb says nothing about who speaks.
 */
export function parseSubject(view: View, from: number, to: number): Subject | null {
  const { chars } = view;
  if (to - from >= longestClause) return null;
  const opened = chars.charAt(to - 1) === '“' ? to - 1 : to;
  const end = Math.max(from, opened - plannedLength(chars, opened, to));
  const starts = subjectStarts(chars, from, end);
  const attribute = attributeEnd(chars, from, end);
  return (
    firstOf(attribute > from ? [...starts, attribute] : starts, (start) => parsePerson(view, start, end)) ??
    (chars.charAt(from) === '据' && citing.test(chars.slice(to, to + 2)) ? parseCited(view, from + 1, end) : null) ??
    parseDescribed(view, from, end) ??
    firstOf(starts, (start) => parseOthers(view, start, end)) ??
    behindMarker(chars, from, end)
  );
}

/** What a report cites somebody with. */
const citing = /^(?:介绍|透露|讲述|回忆)/;

/** 据|张伟民委员|介绍; null where it is no person by name. */
function parseCited(view: View, from: number, to: number): Subject | null {
  const subject = parsePerson(view, from, to);
  return subject?.kind === 'voice' && subject.voice.name !== null ? subject : null;
}

/** 张伟民委员|拟|呼吁, 他还|准备|呼吁. */
const planning = /(?:将|拟|准备|打算)$/;

/** 他今年将|建议|县里修路: how long the word is that tells what he is yet to call for; 0 where 办公室将建议转交有关部门 hands it on, and 周拟 is a name. */
function plannedLength(chars: string, opened: number, at: number): number {
  const word = planning.exec(chars.slice(Math.max(0, opened - 2), opened))?.[0] ?? '';
  const end = at + trigger.startingAt(chars, at);
  const isName = word === '拟' && opensWithCommonSurname(chars.charAt(opened - 2));
  if (word === '' || end === at || isName || passedOn.test(chars.slice(end, end + 3))) return 0;
  return actionVerb.startingAt(chars, end) > 1 || asked.test(chars.slice(end, end + 4)) ? word.length : 0;
}

const passedOn = new RegExp(`^${anyOf(passingOn)}`);

/** Of whom something is asked, and when. */
const asked =
  /^(?:尽[快早]|[把将由对在]|有关|相关|政府|国家|各[级地部]|全[国省市县]|[省市区县镇乡村](?:里|政府|委|上))/;

/** 二是建议落实不到位: the noun. */
const named = new RegExp(`^建议${anyOf(listedNounAfter)}`);

/** 主席某某|4日在蒙特利尔|呼吁: of a person, any place. */
const inPlace = /^(?:\d{1,2}日)?在(?!.*的)[\u4e00-\u9fff]{2,8}(?:呼吁|建议|提议|建言)$/;

/** 一是感谢关心。二是|建议修路: behind a list marker whoever spoke, and nobody else. */
function behindMarker(chars: string, from: number, to: number): Subject | null {
  const behind = markerEnd(chars, from);
  const same =
    behind > from && behind <= to && !named.test(chars.slice(to, to + 5)) ? parseSameSubject(chars, behind, to) : null;
  return same?.means === 'speaker' ? { ...same, means: 'lister' } : null;
}

/** 张伟民出席会议,|就下阶段发展|提出三点建议: the matter alone before an announcement, whose speaker stands in the clause before; null where more stands there. */
export function parseMatter({ chars }: View, from: number, to: number): SameSubject | null {
  const start = /[并还也]/.test(chars.charAt(from)) ? from + 1 : from;
  return matter.test(chars.slice(start, to)) && isAdjunct(chars, start, to)
    ? { kind: 'same', means: 'speaker', represents: null, start: from }
    : null;
}

/** 孙玉兰|向主讲人、反诈民警小李|建议: where it is told to whom somebody says it; `from` where it is not. */
function towardStart(chars: string, from: number, to: number): number {
  return from + Math.max(toward.exec(chars.slice(from, to))?.index ?? 0, 0);
}

/** 张伟民代表|等12人|提出: those who are not named with whoever has the word. */
const others = new RegExp(`^${countedOthers.source}(?:联名)?$`);

/** 今年刚满七十岁|的王芳, 人称“活地图”|的王芳, 身为中医|的王芳: what only a person is or has done. */
const ofPerson =
  /^(?:人称|外号|绰号|身为|作为一[名位个]|出身|[从已今现年][\u4e00-\u9fff]{0,6}[\d一二三四五六七八九十]岁)|岁$|出身$|(?:工作|经历|经验|从业|从教|从医)[^,]{0,8}年$|[\d一二三四五六七八九十]年[^,]{0,8}(?:经验|经历|工龄|教龄|党龄|驾龄)$/;

/** 他, 县政协委员张伟民, 民建省委会提交的书面材料. */
function parsePerson(view: View, start: number, end: number): Subject | null {
  const { chars } = view;
  const mannered = chars.charAt(end - 1) === '地' ? parseMannered(view, start, end) : null;
  if (mannered) return mannered;
  const same = parseSameSubject(chars, start, end);
  if (same) return same;
  const paper = submitted.exec(chars.slice(start, Math.min(end, start + longestPaper)));
  if (paper && start + paper[0].length === end) {
    const to = start + (paper[1] as string).length;
    return parsePerson(view, start, to) ?? parseOthers(view, start, to);
  }
  const named = towardStart(chars, start, end);
  const addressing = named > start ? parseLeadingMention(view, start, named, 'placed') : null;
  if (addressing?.end === named) return { kind: 'voice', voice: toVoice(view, addressing, null), start };
  // 不少市民|向本报
  const asking = named > start && !addressing ? parseGroup(chars, start, named) : null;
  if (asking) return { kind: 'voice', voice: toGroupVoice(view, withoutConnective(chars, asking)), start };
  const mention = isIn(objecting, chars, start)
    ? null
    : (parseNickname(chars, start, end) ??
      parseLeadingMention(view, start, end, 'placed') ??
      parseIntroducedWord(view, start, end));
  if (
    mention &&
    (isAdjunct(chars, mention.end, end) ||
      isDeed(chars, mention.end, end) ||
      others.test(chars.slice(mention.end, end)) ||
      inPlace.test(chars.slice(mention.end, end + 2)))
  )
    return { kind: 'voice', voice: toVoice(view, mention, findRepresented(chars, mention.end, end)), start };
  return null;
}

/** 张伟民委员|诚恳地: somebody before the manner in which he speaks, where the two together are no longer than one; null elsewhere. */
function parseMannered(view: View, start: number, end: number): Subject | null {
  const mention = parseLeadingMention(view, start, end, 'placed');
  if (!mention || !isManner(view.chars, mention.end, end)) return null;
  const isSure = mention.names.every((name) => isSureName(view.chars.slice(name.start, name.end)));
  // 关雪老师: what she is called.
  const posts = mention.posts.filter(({ post }) => !post || view.chars.slice(post.start, post.end) !== '老师');
  return posts.length > 0 || isSure
    ? { kind: 'voice', voice: toVoice(view, { ...mention, posts }, null), start }
    : null;
}

/** 身为县水文站站长的|水淼淼, 养猪户出身的|乜大江委员, 开裁缝铺的|仲阿根, 家住城东的|张大爷: a name with its post, or alone, behind any attribute. */
function parseDescribed(view: View, from: number, end: number): Subject | null {
  const start = lastIndexWithin(view.chars, '的', from, end) + 1;
  const subject = start > from ? parsePerson(view, start, end) : null;
  if (subject?.kind !== 'voice' || subject.voice.name === null) return null;
  // 代表民盟区委发言的|郝思嘉
  const body = findRepresented(view.chars, from, start - 1);
  if (body) return { ...subject, start: from, voice: { ...subject.voice, represents: wordsOf(view, body) } };
  const held = subject.voice.posts.length === 0 ? heldAs(view.chars, from, start - 1) : null;
  if (held) return { ...subject, start: from, voice: { ...subject.voice, posts: [toPostWords(view, held)] } };
  // 开裁缝铺的|仲阿根: a name alone must fill what is left to the verb.
  const name = subject.voice.name;
  const isAlone =
    isName(name) &&
    (isFullName(name, false) || !kindOfPeople.test(name)) &&
    (isFullName(name, false) ||
      (name.length === 3 && isSureName(name)) ||
      view.concordance(name).length > 1 ||
      (ofPerson.test(view.chars.slice(from, start - 1)) && opensWithCommonSurname(name.charAt(0))));
  return subject.voice.posts.length > 0 || isAlone || isAddress(name) ? { ...subject, start: from } : null;
}
