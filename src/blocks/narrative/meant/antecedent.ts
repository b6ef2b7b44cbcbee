import { takingUpOpeners } from '../../../lexicon/phrase-openers.js';
import { speaksFor } from '../../../mentions/own-body.js';
import { isSameVoice, toGroupVoice, type Voice } from '../../../mentions/voice.js';
import { panel } from '../../../mentions/words/group-words.js';
import { country } from '../../../mentions/words/name-words.js';
import { anyOf } from '../../../text/any-of.js';
import { firstOf } from '../../../text/first-of.js';
import { type View, wordsOf } from '../../../text/view.js';
import type { Span } from '../../../types.js';
import { opensWithDocument, type SameSubject } from '../same-subject.js';
import { antecedentReach } from '../sentence-head.js';
import { type Asking, isAnnounced, isConcluded, isFirst, opensLine, ownSentence, speakerGoesOn } from './asking.js';
import { findBarePerson } from './bare-person.js';
import { bareAbove, earlierPerson, introducedSince, paperAuthor, submitterAbove } from './earlier-person.js';
import { findMentioned, findNearestPerson } from './mentioned-person.js';
import { nearestTopic, oneOfSeveral } from './nearest-topic.js';
import { isIssuing, isPublishedHere, issuerAmong, paperItself, submitterBefore } from './paper-voice.js';
import { takesWord } from './person-topic.js';
import { isOtherPronoun } from './pronoun.js';
import { findProtagonist } from './protagonist.js';

const side = '中方';

/** 农工党中央建议…;….|提案还建议: the motion of whoever has just spoken. */
const motionGoesOn = /^(?:提案|议案)[还也]/;

/** Where whoever is meant may be named. */
interface Place {
  /** What the subject must mean; null where it may mean anything. */
  readonly means: SameSubject['means'] | null;
  readonly find: (asking: Asking) => Voice | null;
}

/** The places in the order in which they are looked at: the first that names somebody is right. */
const places: readonly Place[] = [
  // 周丽委员放下茶杯。|她建议
  { means: null, find: nearestSpeaker },
  // 张伟民委员建议…。|院士李国强长期研究水利。|他同时建议
  {
    means: 'person',
    find: (asking) =>
      asking.spoken && opensLine(asking) ? introducedSince(asking.view, asking.line, asking.spoken) : null,
  },
  // 市人大代表张伟民递交《…的建议》|背景:…。|建议:
  {
    means: 'speaker',
    find: ({ view, line, subject }) => (subject.start === line.start ? submitterAbove(view, line) : null),
  },
  // 记者采访了张伟民委员,他建议
  { means: null, find: (asking) => (isFirst(asking) && !speakerGoesOn(asking) ? findMentioned(asking) : null) },
  // 专家组同意通过评审,|建议
  { means: 'speaker', find: (asking) => (isFirst(asking) && isConcluded(asking) ? panelBefore(asking) : null) },
  // 与会教师代表结合工作畅所欲言,提出了一些建议。|在校园生活方面,建议
  { means: 'speaker', find: (asking) => (isFirst(asking) ? proposersBefore(asking) : null) },
  // 石文静下夜班赶来。|她建议
  {
    means: 'person',
    find: (asking) =>
      isFirst(asking) && !speakerGoesOn(asking)
        ? findBarePerson(asking.view, asking.line.start, asking.clause, true)
        : null,
  },
  // 潘幺妹插进话来,她提议…。石阿勇掏出笔。|他还打算
  {
    means: 'person',
    find: ({ view, line, clause, spoken }) =>
      spoken && isOtherPronoun(view, spoken, clause) ? anotherPerson(view, line, spoken) : null,
  },
  // ——记省人大代表张伟民|…|李国强夸他。|这次会上,他将建议
  {
    means: 'person',
    find: (asking) =>
      isFirst(asking) && !opensLine(asking) && !tellsOfSomebody(asking) ? findProtagonist(asking.view) : null,
  },
  // 张伟民委员建议…。|他还建议
  { means: null, find: ({ spoken }) => spoken },
  // 专家组到现场看了。…。|建议
  { means: 'speaker', find: panelBefore },
  // 村民覃老满种了十二亩水稻。|…|他建议
  {
    means: 'person',
    find: (asking) => (opensLine(asking) || isAnnounced(asking) ? earlierPerson(asking.view, asking.line) : null),
  },
  // 荣国华把目光转向了岸线,|建议
  { means: null, find: bareBefore },
  // 齐永安年轻时在边防当兵。|…|如今,他建议
  { means: 'person', find: (asking) => (isFirst(asking) ? personAbove(asking) : null) },
];

/** Whom 他 or a missing subject means; null where nobody is to be found. */
export function findAntecedent(asking: Asking): Voice | null {
  const { view, line, from, spoken, subject } = asking;
  if (subject.means === 'lister') return from > line.start ? spoken : listerBefore(asking);
  const found = firstOf(places, ({ means, find }) => (means === null || means === subject.means ? find(asking) : null));
  // 省卫生厅副厅长张伟民表示,意见很好。省卫生厅已会同财政厅测算,|建议…
  const isOwn = spoken?.name && found?.group && from > line.start && speaksFor(view, spoken, found.group);
  const nearest = isOwn ? spoken : found;
  if (subject.means === 'side' && (!nearest || isForeign(nearest)))
    return toGroupVoice(view, { start: subject.start, end: subject.start + side.length });
  if (!nearest && subject.means === 'issuer') return paperItself(view, subject.start);
  const voice = subject.means === 'person' && nearest ? toPerson(asking, nearest) : nearest;
  return voice && subject.represents ? { ...voice, represents: wordsOf(view, subject.represents) } : voice;
}

/** 他 is no body: the person named before one, if there is any. */
function toPerson(asking: Asking, nearest: Voice): Voice {
  if (!nearest.group || oneOfSeveral.test(nearest.group)) return nearest;
  const { view, line } = asking;
  return findNearestPerson(asking) ?? (opensLine(asking) ? earlierPerson(view, line) : null) ?? nearest;
}

/** 镇里来了新镇长。座谈时,|他建议: whether the paragraph may mean somebody else of whom it tells. */
function tellsOfSomebody({ view, line, clause }: Asking): boolean {
  return /[一有][位名个]|老[\u4e00-\u9fff]|[镇村乡县市区校院局]长|书记|[员生师民]/.test(
    view.chars.slice(line.start, clause).replace(/“[^“”]*”/g, ''),
  );
}

/** 看到成片老化的果园,|他忧心忡忡; 信中,|他建议: a paragraph that takes up whom one before it is about. */
const takenUp = new RegExp(
  `^(?:[^,。]{0,14}(?:[时后中里上下前次]|两会|[今去]年|如今|后来)|${anyOf(takingUpOpeners)}[^,。]{0,16}),[他她]|^(?:轮到|[今去那当]年|如今|后来|这次|此次|今天|那天)?[他她](?!们)`,
);

/** 石文静下夜班赶来。|她建议; 荣国华把目光转向了岸线,|建议: whom the paragraph tells of by the bare name since somebody last had the word. */
function bareBefore(asking: Asking): Voice | null {
  const { view, line, clause, from } = asking;
  const { means } = asking.subject;
  if (speakerGoesOn(asking)) return null;
  if (means === 'person') return findBarePerson(view, from, clause, from > line.start);
  return means === 'speaker' ? findBarePerson(view, Math.max(from, ownSentence(asking)), clause, true) : null;
}

/** 赵信诚发言较短,讲了两层意思。一是感谢。|二是建议修路: who has taken the word in the line. */
function listerBefore({ view, line, clause }: Asking): Voice | null {
  return takesWord.test(view.chars.slice(line.start, clause))
    ? nearestTopic(view, line, clause, line.start, () => false)
    : null;
}

/** 专家组同意通过评审。|建议作如下修改: the panel of a sentence before. */
function panelBefore({ view, line, clause }: Asking): Voice | null {
  const topic = nearestTopic(view, line, clause, line.start, () => true);
  return topic?.group && panel.endingAt(topic.group, topic.group.length) > 0 ? topic : null;
}

const proposed = /(?:提出|提交|递交|带来)了?[^,。;\n]{0,14}(?:建议|意见|提案|议案)[。;]/;

/** 与会教师代表…提出了一些建议。|建议…, 张建委员提交了2项提案。|在参加活动时建议…: whoever, by a sentence before, made some or handed them in. */
function proposersBefore({ view, line, clause }: Asking): Voice | null {
  if (!proposed.test(view.chars.slice(Math.max(line.start, clause - antecedentReach), clause))) return null;
  return nearestTopic(view, line, clause, line.start, () => true);
}

/** 潘幺妹插进话来,她提议…。石阿勇掏出笔。|他还打算…: of whom the lines above tell, but whoever spoke there. */
function anotherPerson(view: View, line: Span, spoken: Voice): Voice | null {
  const person = earlierPerson(view, line);
  return person && !isSameVoice(person, spoken) ? person : null;
}

/**
 * Whom a paragraph takes up that opens with 他, 老人 or with when and where he spoke; else, where nobody has spoken before, somebody of
 * whose paper those above tell, or of whom they tell by the name.
 */
function personAbove({ view, line, clause, spoken, subject: { called } }: Asking): Voice | null {
  const isTakenUp = called?.start === line.start || takenUp.test(view.chars.slice(line.start, clause + 1));
  if (isTakenUp) return earlierPerson(view, line);
  if (spoken !== null) return null;
  const author = paperAuthor(view, line);
  if (author) return author;
  const person = bareAbove(view, line);
  // 镇长李国强介绍了方案。: who holds a post leads the meeting.
  return person?.posts.length === 0 ? person : null;
}

/** Whether somebody speaks for another country, so that 中方 means others. */
function isForeign({ group, posts }: Voice): boolean {
  return [group, ...posts.map(({ organization }) => organization)].some(
    (body) => body !== null && country.startingAt(body, 0) > 0 && !body.startsWith('中'),
  );
}

function nearestSpeaker(asking: Asking): Voice | null {
  const { view, line, clause, from } = asking;
  const { means } = asking.subject;
  if (from > line.start && asking.spoken && motionGoesOn.test(view.chars.slice(clause, clause + 3)))
    return asking.spoken;
  const submitter = means === 'issuer' ? submitterBefore(view, line, clause) : null;
  if (submitter) return submitter;
  const before = Math.max(0, clause - antecedentReach);
  if (means === 'issuer' && isPublishedHere(view, line, clause))
    return nearestTopic(view, line, clause, line.start, isIssuing) ?? paperItself(view, clause);
  if (means === 'issuer' || (means === 'speaker' && opensWithDocument(view.chars, ownSentence(asking))))
    return issuerAmong(view, clause, nearestTopic(view, { start: before, end: line.end }, clause, before, isIssuing));
  return nearestTopic(view, line, clause, from, (start) => means === 'people' || start >= ownSentence(asking));
}
