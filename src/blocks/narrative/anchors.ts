import { gestures } from '../../lexicon/gestures.js';
import { reportedManners, reportingVerbs } from '../../lexicon/reporting-verbs.js';
import { verbLikeNouns } from '../../lexicon/verb-like-nouns.js';
import { afterSaying } from '../../mentions/clause.js';
import { endsBody } from '../../mentions/posts/body.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { toPhrases } from '../../text/phrases.js';
import type { Trigger } from '../../triggers/index.js';
import type { Span } from '../../types.js';

/** Verbs of one character are words of their own only before punctuation: 他说, not 小说. */
const longVerb = toPhrases(reportingVerbs.filter((verb) => verb.length > 1));
const shortVerb = toCharacterSet(reportingVerbs.filter((verb) => verb.length === 1).join(''));
const noun = toPhrases(verbLikeNouns);
const gesture = toPhrases(gestures);

/** A verb that gives the word to somebody: a trigger, or a verb of saying. View offsets. */
export interface Anchor extends Span {
  readonly trigger: Trigger | null;
}

/** The verbs of a stretch that may give the word to somebody, in order. A trigger comes before a verb of saying, also in 建议|道. */
export function findAnchors(chars: string, from: number, to: number, triggers: readonly Trigger[]): readonly Anchor[] {
  const anchors: Anchor[] = [];
  for (const trigger of triggers) {
    if (trigger.kind !== 'refused') anchors.push({ start: trigger.start, end: trigger.end, trigger });
    else if (isAdvisedAgainst(chars, trigger))
      anchors.push({ start: trigger.start - 1, end: trigger.start - 1, trigger: null });
  }
  const own = anchors.length;
  let next = 0;
  for (const { start, end } of findVerbs(chars, from, to)) {
    while (next < triggers.length && (triggers[next] as Trigger).end <= start) next++;
    const trigger = triggers[next];
    const goesOn = triggers[next - 1]?.end === start;
    if (!goesOn && !isAttribute(chars, end) && !isRelative(chars, from, start) && (!trigger || trigger.start >= end))
      anchors.push({ start, end, trigger: null });
  }
  return own === 0 ? anchors : anchors.sort((a, b) => a.start - b.start);
}

/** 也有市民|不建议: some who advise against something, as a sentence has them at its head, have the word, too. */
const advisers = /(?:^|[。;!?\n])[也还另]?有[^,。;!?\n]{1,12}不$/;
const longestAdvisers = 18;

function isAdvisedAgainst(chars: string, { start, rule }: Trigger): boolean {
  return rule === 'not-recommended' && advisers.test(chars.slice(Math.max(0, start - longestAdvisers), start));
}

const attribute = new RegExp(`^${anyOf(reportedManners)}?的|^得[对好很有在都真]|^[很较]?强烈`);

/** 反映|的, 企业反映|多年的办证难问题, 大家批评|得对, 村民反映|强烈: what is said, and nobody who says it now. */
function isAttribute(chars: string, end: number): boolean {
  return attribute.test(chars.slice(end, end + 3));
}

const relative = /(?:^|[,。;])[正恰诚]?[如像]|[上中里时]所$/;

/** 正如韩立群在开幕会上所|说, where 研究所|认为 has a body that speaks. */
function isRelative(chars: string, from: number, start: number): boolean {
  if (chars.charAt(start - 1) !== '所') return false;
  return !endsBody(chars, from, start) || relative.test(chars.slice(from, start));
}

/** The verbs of saying of a stretch, longest first where several start at one place. */
function findVerbs(chars: string, from: number, to: number): readonly Span[] {
  const verbs: Span[] = [];
  for (let at = from; at < to; ) {
    const end = verbEnd(chars, from, at, to);
    if (end > at) verbs.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return verbs;
}

/** 五元, 三成: what something is raised to. */
const amount = /^[\d一二三四五六七八九十百千万两.]+多?(?:元|块|成|%|倍)/;

/** 老街上常能|看到|老房子 tells what there is, 由三元|提到|五元 what is raised, 进一步|补充|资料 what is to be done. */
function isOtherWord(chars: string, at: number, end: number): boolean {
  if (chars.startsWith('看到', at)) return /[能会可]/.test(chars.charAt(at - 1));
  if (end - at === 2 && chars.startsWith('补充', at))
    return /^[\u4e00-\u9fff]/.test(chars.charAt(end)) && !/^[说道了到认指强建提表介解发]/.test(chars.charAt(end));
  return chars.startsWith('提到', at) && amount.test(chars.slice(end, end + 8));
}

/** 等安置房完工再说。 puts something off, and 挤一条道。 ends in a way. */
function verbEnd(chars: string, from: number, at: number, to: number): number {
  const length = longVerb.startingAt(chars, at, to);
  if (length > 0) return isOtherWord(chars, at, at + length) ? at : at + length;
  const deed = gesture.startingAt(chars, at, to);
  if (deed > 0 && /^[,:]“/.test(chars.slice(at + deed, at + deed + 2)) && !/[他她]/.test(chars.charAt(at - 1)))
    return at + deed;
  if (chars.charAt(at - 1) === '再' && /^说[。;”]/.test(chars.slice(at, at + 2))) return at;
  const isWay = /^道[。”]/.test(chars.slice(at, at + 2));
  const isVerb = isIn(shortVerb, chars, at) && !isWay && (at + 1 === to || isIn(afterSaying, chars, at + 1));
  // 同学|说, no 学说.
  const isNoun =
    noun.endingAt(chars, at + 1, from) > 0 && !/[同大中小]学说$/.test(chars.slice(Math.max(from, at - 2), at + 1));
  return isVerb && !isNoun ? at + 1 : at;
}
