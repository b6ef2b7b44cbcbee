import { reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { subjectAdverbs } from '../../lexicon/subject-adverbs.js';
import { triggers } from '../../lexicon/triggers.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { toPhrases } from '../../text/phrases.js';
import type { View } from '../../text/view.js';
import { bareName, type Segment } from '../mention.js';
import { isBehindKind } from '../names/behind-kind.js';
import { isTransliterated } from '../names/foreign-name.js';
import { leadingGivenName, leadingRelative } from '../names/kin-name.js';
import { isName, isSureName } from '../names/name.js';
import { closes, follower } from '../names/name-boundary.js';
import { type Certainty, nameEnd } from '../names/name-end.js';
import { leadingBodyShortName, leadingNickname, leadingShortName } from '../names/short-name.js';
import { skipBefore } from '../posts/before-body.js';
import { endsBody, endsBodyWord } from '../posts/body.js';
import { endsPost, isActedOn, opensBody, postEnd } from '../posts/post.js';
import { splitPost } from '../posts/split-post.js';
import { groupNoun } from '../words/group-words.js';
import { compoundSurname, honorific } from '../words/person-words.js';
import { post } from '../words/post-words.js';
import { leadingBare } from './leading-bare.js';
import { leadingNamePost, namePostAt, represents } from './leading-name-post.js';

const occupationEnds = toCharacterSet('户员师家农匠');
/** 监测院, 建筑系: what the name of a body ends in that is hardly part of another word, but in 联系 and 大厅. */
const institutionEnds = toCharacterSet('院系局所厅馆校科股');
const otherEnds = /^(?:[联关体世派维谱星]系|[大客餐歌舞展]厅)/;
/** What leads to what somebody speaks of. */
const matter = /^(?:就(?![业任职地读诊医餐])|围绕|针对)/;
/** 与会学者, 各位委员: what tells that several people are meant. */
const severalAtHead = /^(?:与会|到会|参会|在座|各位|[多几数两二三四五六七八九十百\d]{1,4}[余多]?[位名]|部分)/;
const verb = toPhrases([...triggers, ...reportingVerbs, ...subjectAdverbs].filter((word) => word.length > 1));

/**
 * Reads the person that the stretch from `start` to `to` opens with: 罗秀英委员, 县政协委员罗秀英, 罗秀英. The segment's `end`
 * tells how far it goes; null where the stretch opens with none. View offsets.
 */
export function parseLeadingSegment(view: View, start: number, to: number, certainty: Certainty): Segment | null {
  const segment =
    leadingRelative(view, start, to) ??
    leadingShortName(view, start, to) ??
    leadingNamePost(view, start, to) ??
    leadingPostName(view, start, to, certainty) ??
    leadingBodyName(view, start, to, certainty) ??
    leadingBodyShortName(view, start, to) ??
    leadingBare(view, start, to, certainty) ??
    leadingGivenName(view, start, to);
  return segment && { ...segment, end: segment.end + honorific.startingAt(view.chars, segment.end, to) };
}

/** 机械工程学院|张伟民教授: behind the body that somebody is of. */
function leadingBodyName(view: View, start: number, to: number, certainty: Certainty): Segment | null {
  for (let head = start + 2; head < to - 1; head++) {
    if (!endsBody(view.chars, start, head) || postEnd(view.chars, head, to) > head) continue;
    // 总支委|员张伟民, 财经委司|马骏
    if (view.chars.startsWith('委员', head - 1) || compoundSurname.startingAt(view.chars, head - 1, to) > 0) continue;
    // 张伟民从企业|成长的角度
    if (nameEnd(view, start, head, 'bare') > start) continue;
    const isWord = endsBodyWord(view.chars, start, head);
    const named =
      (isWord || (head > start + 2 && isInstitutionEnd(view.chars, head)) ? namePostAt(view, start, head, to) : null) ??
      (isWord || (certainty === 'placed' && isInstitutionEnd(view.chars, head))
        ? bareAt(view, head, to, certainty)
        : withHonorificAt(view, head, to));
    if (named && !isOpened(view, head, named))
      return {
        ...named,
        post: {
          organization: { start: skipBefore(view.chars, start, head), end: head },
          post: named.post?.post ?? null,
        },
      };
  }
  return null;
}

function isInstitutionEnd(chars: string, end: number): boolean {
  return isIn(institutionEnds, chars, end - 1) && !otherEnds.test(chars.slice(end - 2, end));
}

/** 白马镇代表团|郝建民、曹玉梅代表, 市科协|郝建民建议: the first of several names, or one that surely reads as such. */
function bareAt(view: View, head: number, to: number, certainty: Certainty): Segment | null {
  const { chars } = view;
  if (chars.charAt(head) === '和') return null;
  const isListed = chars.charAt(to) === '、' && isName(chars.slice(head, to));
  const end = isListed ? to : nameEnd(view, head, to, 'bare');
  const isSure = isListed || (end > head && (end < to || certainty === 'placed') && isSureName(chars.slice(head, end)));
  return isSure ? bareName(head, end) : null;
}

/** 区财政局|冯越同志. */
function withHonorificAt({ chars }: View, head: number, to: number): Segment | null {
  const end = [head + 3, head + 2].find(
    (at) => honorific.startingAt(chars, at, to) > 0 && isName(chars.slice(head, at)),
  );
  return end === undefined ? null : bareName(head, end);
}

/** 政府|应派顾问: a modal or a preposition opens what is no name, unless the report says it again. */
function isOpened({ chars, concordance }: View, head: number, { name }: Segment): boolean {
  return follower.startingAt(chars, head) > 0 && name !== null && concordance(chars.slice(head, name.end)).length < 2;
}

/** 县政协委员罗秀英: what surely reads as a name behind any post comes before what only its place makes one. */
function leadingPostName(view: View, start: number, to: number, certainty: Certainty): Segment | null {
  const { chars } = view;
  if (speaksOn(view, start, to)) return null;
  const places: number[] = [];
  for (let at = start + 2; at < to - 1; at++) {
    const isPost = endsPost(chars, start, at);
    if ((!isPost && !endsOccupation(chars, start, at)) || leadsElsewhere(chars, start, at, to)) continue;
    const named = nameAt(view, start, at, to, 'bare');
    if (named) return named;
    if (isPost || certainty === 'placed') places.push(at);
  }
  return (
    firstNamed(view, start, places, to, 'posted') ??
    (certainty === 'placed' ? firstNamed(view, start, places, to, 'placed') : null)
  );
}

/** 康守望|就做好台湾青年服务工作: a name that opens the stretch, and what is spoken of, which holds no post of somebody else's. */
function speaksOn(view: View, start: number, to: number): boolean {
  const end = nameEnd(view, start, to, 'bare');
  return end > start && isSureName(view.chars.slice(start, end)) && matter.test(view.chars.slice(end, end + 2));
}

function firstNamed(
  view: View,
  start: number,
  places: readonly number[],
  to: number,
  certainty: Certainty,
): Segment | null {
  for (const at of places) {
    const named = nameAt(view, start, at, to, certainty);
    if (named && (certainty !== 'placed' || isLikely(view.chars, start, at, named))) return named;
  }
  return null;
}

/** Behind an occupation that no list holds only a short name or one that reads as foreign is one by its place. */
function isLikely(chars: string, start: number, at: number, { name }: Segment): boolean {
  const words = name ? chars.slice(name.start, name.end) : '';
  return endsPost(chars, start, at) || words.length < 4 || isTransliterated(words);
}

function nameAt(view: View, start: number, at: number, to: number, certainty: Certainty): Segment | null {
  if (isActedOn(view.chars, start, at) || joins(view, at, to)) return null;
  const end = nameEnd(view, at, to, certainty);
  const short = end === at ? (leadingShortName(view, at, to) ?? leadingNickname(view, at, to)) : null;
  if (short?.name) return { ...short, post: splitPost(view.chars, start, at) };
  if (end === at || (certainty !== 'bare' && opensWithPeople(view.chars, at, end, to))) return null;
  if (isBehindKind(view.chars, start, at, end)) return null;
  const name = { start: at, end };
  const before = splitPost(view.chars, start, at);
  const address = addressEnd(view.chars, end, to);
  const isSeat = before.organization === null && /^(?:委员|代表)$/.test(view.chars.slice(end, address));
  return { name, post: isSeat ? { organization: null, post: { start: end, end: address } } : before, end: address };
}

/** 退休教师|和非遗传承人, 交警|和学校: behind a post 和 opens a name where what follows one does, or where the report says it again. */
function joins({ chars, concordance }: View, at: number, to: number): boolean {
  if (chars.charAt(at) !== '和') return false;
  const joinsKinds = postEnd(chars, at + 1, to) > at + 1 || groupNoun.startingAt(chars, at + 1, to) > 1;
  return ![at + 3, at + 2].some((end) => {
    const name = chars.slice(at, end);
    return (
      concordance(name).length > 1 ||
      (!joinsKinds && isName(name) && chars.charAt(end) !== '的' && follower.startingAt(chars, end) > 0)
    );
  });
}

/** 单位, 干部|只有: a word for people that fills the name, or behind which the next word opens; not 韩方明. */
function opensWithPeople(chars: string, at: number, end: number, to: number): boolean {
  const length = groupNoun.startingAt(chars, at, end);
  return length > 1 && closes(chars, at + length, end, to);
}

/** 个体运输户苗壮: an occupation that no list holds, told by its ending; not 不少家|长, 评审专家|组, 某某师|范大学. */
function endsOccupation(chars: string, start: number, at: number): boolean {
  return (
    at - start <= 12 &&
    at - start > 2 &&
    isIn(occupationEnds, chars, at - 1) &&
    post.startingAt(chars, at - 1) < 2 &&
    // 总经理|户国强
    !(chars.charAt(at - 1) === '户' && endsPost(chars, start, at - 1)) &&
    !opensBody(chars, at) &&
    !/^师[傅范生徒资]/.test(chars.slice(at - 1, at + 1)) &&
    !/[国大]家/.test(chars.slice(at - 2, at)) &&
    !/^家[居具电政纺庭园乡装]/.test(chars.slice(at - 1, at + 1))
  );
}

/** Behind a post that a verb follows, that is the verb 代表 behind a name, or that goes on as 老师傅, stands no name. */
function leadsElsewhere(chars: string, start: number, at: number, to: number): boolean {
  if (chars.startsWith('老师傅', at - 2)) return true;
  // 与会学者|和歌师
  if (chars.charAt(at) === '和' && severalAtHead.test(chars.slice(start, start + 6))) return true;
  return verb.startingAt(chars, at, to) > 0 || (chars.startsWith('代表', at - 2) && isName(chars.slice(start, at - 2)));
}

/** 中国中医科学院院长黄璐琦委员: behind the name the seat once more; a 代表 that leads to a body is the verb. */
function addressEnd(chars: string, at: number, to: number): number {
  const end = postEnd(chars, at, to);
  return chars.startsWith('代表', at) && represents(chars, end, to) ? at : end;
}
