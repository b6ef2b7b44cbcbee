import { groupNouns } from '../lexicon/group-nouns.js';
import { headEnds } from '../lexicon/head-ends.js';
import { notGroupOpeners } from '../lexicon/not-group-openers.js';
import { postModifiers } from '../lexicon/post-modifiers.js';
import { quantifiers } from '../lexicon/quantifiers.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { toPhrases } from '../text/phrases.js';
import { hasGapBefore, type View } from '../text/view.js';
import { bareName, type Segment } from './mention.js';
import { isShortName } from './names/address.js';
import { isTransliterated } from './names/foreign-name.js';
import { parseGapName } from './names/gap-name.js';
import { latinEnd } from './names/latin-name.js';
import { isName, isPlacedName, isSureName } from './names/name.js';
import { leadingBodyShortName, leadingShortName } from './names/short-name.js';
import { endsBody, endsBodyWord } from './posts/body.js';
import { endsPost, isActedOn, isLastOfName, postEnd, postStart } from './posts/post.js';
import { splitPost } from './posts/split-post.js';
import { compoundSurname, honorific } from './words/person-words.js';
import { post, role, seat, trade } from './words/post-words.js';
import { said } from './words/verb-words.js';

const kinds = toPhrases(groupNouns, quantifiers, postModifiers, notGroupOpeners);

/** 文艺界|委员, 生殖科|主任. */
const sectorEnds = /[界科]$/;

const occupationEnds = toCharacterSet('员师家长农户人者工商');

/** What the heads of paragraphs end in that name no person: 区委书记讲话, 主任会议. */
const headEnd = new RegExp(`^${anyOf(headEnds)}|[局部委会院办处]$`);

/** Reads a stretch that is wholly a name, a post, or both, in either order: the first reading that holds. View offsets. */
export function parseSegment(view: View, start: number, end: number): Segment | null {
  const { chars } = view;
  return (
    parseShortName(view, start, end) ??
    parseWithHonorific(view, start, end) ??
    parseWholeName(chars, start, end) ??
    parseNamePost(chars, start, end, isName) ??
    parsePostName(chars, start, end, isName) ??
    parseGapName(view, start, end) ??
    parsePostName(chars, start, end, isPlacedName) ??
    parsePostName(chars, start, end, isHeadName) ??
    parsePostName(chars, start, end, isLatinName) ??
    parseNamePost(chars, start, end, isTransliterated) ??
    parseSeat(chars, start, end) ??
    parsePostNamePost(chars, start, end) ??
    parseBodyNamePost(view, start, end) ??
    parsePostOnly(chars, start, end) ??
    parseNamePost(chars, start, end, isPlacedName) ??
    parseNameOnly(chars, start, end) ??
    parseBodyName(chars, start, end)
  );
}

/** 祝委员, 民政局养老科孙科长 as the whole of a head. */
function parseShortName(view: View, start: number, end: number): Segment | null {
  const segment = leadingShortName(view, start, end) ?? leadingBodyShortName(view, start, end);
  return segment?.end === end ? segment : null;
}

/** 民盟市委会主委张伟民|同志; a surname alone keeps it (业主尉迟先生|). */
function parseWithHonorific(view: View, start: number, end: number): Segment | null {
  const to = end - honorific.endingAt(view.chars, end, start);
  const segment = to < end ? parseSegment(view, start, to) : null;
  if (segment?.name?.end !== to) return null;
  const name = view.chars.slice(segment.name.start, to);
  if (compoundSurname.has(name)) return { ...segment, name: { ...segment.name, end }, end };
  return isName(name) ? { ...segment, end } : null;
}

/** 农秋月: what reads as a name from end to end and ends in no post. */
function parseWholeName(chars: string, start: number, end: number): Segment | null {
  return isName(chars.slice(start, end)) && post.endingAt(chars, end, start) === 0 ? bareName(start, end) : null;
}

/** 民革区委主委张三: the name is what follows the last post; not 总工|程师, 市工|商联, 养老护理人|才缺口. */
function parsePostName(chars: string, start: number, end: number, accepts: (text: string) => boolean): Segment | null {
  if (endsBodyWord(chars, start, end)) return null;
  const within = end - post.endingAt(chars, end, start);
  const isTrade = (at: number) =>
    isIn(occupationEnds, chars, at - 1) && !/^(?:人才|工作)/.test(chars.slice(at - 1, at + 1));
  const held = (at: number) => endsPost(chars, start, at);
  // 委员|农文清: a post before a trade that the name may begin with.
  const ends = accepts === isName ? [held, isTrade] : [held];
  for (const isEnd of ends)
    for (let at = end - 2; at > start; at--)
      if (
        at <= within &&
        isEnd(at) &&
        (accepts(chars.slice(at, end)) || (isEnd === held && isNamedLikeKin(chars.slice(at, end)))) &&
        !isActedOn(chars, start, at) &&
        !isHeld(chars, start, at) &&
        (accepts !== isHeadName || endsBodyBefore(chars, start, at))
      )
        return { name: { start: at, end }, post: splitPost(chars, start, at), end };
  return null;
}

/** 全国人大代表|农阿妹: a surname and what kin are called, behind a post the whole name. */
function isNamedLikeKin(text: string): boolean {
  return text.length === 3 && isShortName(text) && post.endingAt(text, text.length) === 0;
}

/** 张伟民委员|直奔主题, 张老师|接话很快: whoever holds the post stands before it. */
function isHeld(chars: string, start: number, at: number): boolean {
  const words = chars.slice(start, at);
  if (isShortName(words) && !post.has(words)) return true;
  const { organization } = splitPost(chars, start, at);
  return organization !== null && isName(chars.slice(organization.start, organization.end));
}

function endsBodyBefore(chars: string, start: number, at: number): boolean {
  return splitPost(chars, start, at).organization !== null && endsPost(chars, start, at);
}

/** Behind body and post, before a colon, even a common word is a name (研究员巩固:), if it is none that a head ends in. */
function isHeadName(text: string): boolean {
  return (
    /^[\u3400-\u9fff\ud800-\udfff]{2,3}$/.test(text) && !headEnd.test(text) && said.endingAt(text, text.length) === 0
  );
}

/** 外籍教师|TomWhitlock: given and family names in Latin letters. */
function isLatinName(text: string): boolean {
  return latinEnd(text, 0, text.length, false) === text.length && text !== '';
}

/** 李四常委, 尹正道副主任委员. */
function parseNamePost(chars: string, start: number, end: number, accepts: (text: string) => boolean): Segment | null {
  if (post.endingAt(chars, end, start) === 0) return null;
  for (let at = start + 2; at < end; at++) {
    if (postEnd(chars, at, end) !== end || isLastOfName(chars, at)) continue;
    if (accepts(chars.slice(start, at))) return { name: { start, end: at }, post: splitPost(chars, at, end), end };
  }
  return null;
}

/** 包容委员: before a seat, in a head, even a common word is a name, if it is no kind of people or body. */
function parseSeat(chars: string, start: number, end: number): Segment | null {
  const at = end - 2;
  const name = chars.slice(start, at);
  if (!seat.has(chars.slice(at, end)) || !isHeadName(name) || kinds.has(name) || role.has(chars.slice(start, end)))
    return null;
  return endsBody(chars, start, at) || post.endingAt(chars, at, start) > 0
    ? null
    : { name: { start, end: at }, post: splitPost(chars, at, end), end };
}

/** 佛教协会会长释明觉法师: a post before the name and a form of address behind it. */
function parsePostNamePost(chars: string, start: number, end: number): Segment | null {
  const address = postStart(chars, start, end);
  return address < end && address > start ? parsePostName(chars, start, address, isName) : null;
}

/** 台盟省委会 高以晴委员: between a body and a post what surely reads as a name, or behind a blank one of three characters. */
function parseBodyNamePost(view: View, start: number, end: number): Segment | null {
  const { chars } = view;
  const to = postStart(chars, start, end);
  if (to === end) return null;
  for (const length of [2, 3, 4]) {
    const at = to - length;
    const name = chars.slice(at, to);
    if (at <= start + 1 || !endsBody(chars, start, at) || !isName(name) || sectorEnds.test(name) || trade.has(name))
      continue;
    // 青禾社|区热心, 财经委司|马骏
    const isDouble = compoundSurname.startingAt(chars, at, to) > 0;
    if ((endsBody(chars, start, at + 1) && !isDouble) || compoundSurname.startingAt(chars, at - 1, to) > 0) continue;
    if (!isSureName(name) && !(length === 3 && hasGapBefore(view, at))) continue;
    return {
      name: { start: at, end: to },
      post: { organization: { start, end: at }, post: { start: to, end } },
      end,
    };
  }
  return null;
}

function parsePostOnly(chars: string, start: number, end: number): Segment | null {
  return endsPost(chars, start, end) ? { name: null, post: splitPost(chars, start, end), end } : null;
}

function parseNameOnly(chars: string, start: number, end: number): Segment | null {
  return isPlacedName(chars.slice(start, end)) ? bareName(start, end) : null;
}

/** 民革杨浦区委张三: no post at all, the name follows the body. */
function parseBodyName(chars: string, start: number, end: number): Segment | null {
  for (const length of [3, 2, 4]) {
    const at = end - length;
    if (at <= start + 1) continue;
    const bodyEnd = chars.charAt(at - 1) === '的' ? at - 1 : at;
    if (endsBody(chars, start, bodyEnd) && isName(chars.slice(at, end)))
      return { name: { start: at, end }, post: splitPost(chars, start, bodyEnd), end };
  }
  return null;
}
