import { courtesyPosts } from '../../lexicon/courtesy-posts.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { hasGapBefore, type View } from '../../text/view.js';
import { bareName, type Segment } from '../mention.js';
import { endsBody, endsBodyWord, startsBodyWord } from '../posts/body.js';
import { isLastOfName, postEnd } from '../posts/post.js';
import { splitPost } from '../posts/split-post.js';
import { groupNoun, party, quantifier } from '../words/group-words.js';
import { country, opensWithCommonSurname, startsCommonWord, surnameLength } from '../words/name-words.js';
import { address, peopleKind } from '../words/person-words.js';
import { post, role } from '../words/post-words.js';
import { said, trigger } from '../words/verb-words.js';
import { ofHouse } from './address.js';
import { addressEnd, familiar, fullNameBefore, longestName } from './full-name-before.js';
import { isName } from './name.js';
import { closes, follower } from './name-boundary.js';

const courtesyPost = new Set(courtesyPosts);
const joining = toCharacterSet('和与及同由');
/** Surnames that are prepositions before a kind of people, or end what it does: 农家乐|业主. */
const leading = toCharacterSet('向和从对乐');

/** Surnames that are verbs before a post: 谈|校医, 任|总干事. */
const verbal = toCharacterSet('谈任');
/** 应|主席邀请: by whose wish somebody does something. */
const wish = /^[^,。]{0,4}(?:邀|要求|请求|委托)/;
const longestWish = 6;

/** 老康|也说. */
const again = toCharacterSet('也又还却便就');

/** 老房|非常破旧: what things are like, too. */
const degree = /^(?:非常|十分|颇|更是|格外|充满)/;

/**
 * Reads how somebody is taken up whom the report has named: 祝委员, 谢副主任, 严总工, 邬奶奶, 老康. The segment's name is the
 * full one where it was given, else the surname before a post, else the words themselves. Null where the stretch opens with none.
 */
export function leadingShortName(view: View, start: number, to: number): Segment | null {
  return asAddressed(view, start, parseShortName(view, start, to));
}

/** 邵老师 and 仝老板 are what they are called where no body stands before, as 邬奶奶 is. */
function asAddressed({ chars }: View, start: number, segment: Segment | null): Segment | null {
  const held = segment?.post?.post;
  const isCalled = held && courtesyPost.has(chars.slice(held.start, held.end));
  return isCalled ? { ...segment, name: { start, end: segment.end }, post: null } : segment;
}

function parseShortName(view: View, start: number, to: number): Segment | null {
  const { chars } = view;
  if (quantifier.startingAt(chars, start, to) > 0 || country.startingAt(chars, start, to) > 0) return null;
  if (startsBodyWord(chars, start, 2) || ofHouse.test(chars.slice(start, start + 2))) return null;
  return isIn(familiar, chars, start) ? parseFamiliar(view, start, to) : parseAddressed(view, start, to);
}

/** 老康|说: nothing stands behind the surname, and the whole is no word for people. */
function parseFamiliar(view: View, start: number, to: number): Segment | null {
  const { chars } = view;
  const end = start + 1 + surnameLength(chars, start + 1);
  // 老佟|家二嫂
  const kin = chars.charAt(end) === '家' ? address.startingAt(chars, end, to) : 0;
  if (end > start + 1 && kin > 0) return bareName(start, end + kin);
  if (
    end === start + 1 ||
    startsCommonWord(chars.slice(start, to)) ||
    post.startingAt(chars, start, to) > 0 ||
    !closes(chars, end, to, to)
  )
    return null;
  const name = fullNameBefore(view, start + 1, end, '') ?? (isFamiliar(view, start, end) ? { start, end } : null);
  return name && { name, post: null, end };
}

/** 家住3幢的|老唐。…老唐建议: what somebody is called by again, or before a verb of saying, is name enough. */
function isFamiliar({ chars, concordance }: View, start: number, end: number): boolean {
  const name = chars.slice(start, end);
  // 老康|长期跑船。
  const opens =
    /^(?:|[\n。!?”,的民户])$/.test(chars.charAt(start - 1)) &&
    (follower.startingAt(chars, end) > 1 || (isIn(again, chars, end) && said.startingAt(chars, end + 1) > 0)) &&
    !degree.test(chars.slice(end, end + 2));
  return opensWithCommonSurname(name.slice(1)) && (concordance(name).length > 1 || isSpeaking(chars, end) || opens);
}

/** Whether a verb of saying follows that is no trigger, as things have them, too: 老房|建议加固. */
function isSpeaking(chars: string, at: number): boolean {
  return said.startingAt(chars, at) > 0 && trigger.startingAt(chars, at) === 0;
}

/** 摊主|小潘: behind a post what somebody is called by is name enough, whatever follows where the report has it again. */
export function leadingNickname({ chars, concordance }: View, start: number, to: number): Segment | null {
  const end = start + 2;
  const isCalled = /^[老小阿]/.test(chars.charAt(start)) && opensWithCommonSurname(chars.charAt(start + 1));
  const count = (length: number) => concordance(chars.slice(start, start + length)).length;
  const isEnd = () => closes(chars, end, to, to) || (chars.charAt(start) !== '阿' && count(2) > Math.max(1, count(3)));
  return isCalled && end <= to && post.startingAt(chars, start, to) === 0 && isEnd() ? bareName(start, end) : null;
}

/** 祝委员, 邬奶奶. */
function parseAddressed(view: View, start: number, to: number): Segment | null {
  const { chars } = view;
  const surnameEnd = start + surnameLength(chars, start);
  const end = addressEnd(chars, surnameEnd, to);
  // 职工|方代表 speaks for one side.
  if (
    /^方(?:代表|首席)/.test(chars.slice(start, start + 3)) &&
    role.endingAt(chars, start, Math.max(0, start - longestName)) > 0
  )
    return null;
  // 楼组长 is a post, whatever family is called 楼.
  if (surnameEnd === start || end === surnameEnd || postEnd(chars, start, to) >= end || isLastOfName(chars, surnameEnd))
    return null;
  // 韩叔同委员: no uncle; 冯立委员: no 立委.
  if (
    [surnameEnd + 1, surnameEnd + 2].some(
      (at) => isName(chars.slice(start, at)) && postEnd(chars, at, to) > Math.max(at, end),
    )
  )
    return null;
  // 向|居民公开账目, 和|居民签约
  if (isIn(leading, chars, start) && peopleKind.endingAt(chars, end, surnameEnd) === end - surnameEnd) return null;
  if (chars.charAt(start) === '应' && wish.test(chars.slice(end, end + longestWish))) return null;
  const name = fullNameBefore(view, start, surnameEnd, chars.slice(surnameEnd, end));
  if (name) return { name, post: null, end };
  const isPost = postEnd(chars, surnameEnd, to) === end;
  const isConjunction = chars.charAt(start) === '但' && groupNoun.startingAt(chars, surnameEnd, to) > 0;
  if (isPost && (isIn(verbal, chars, start) || isConjunction)) return null;
  return isPost
    ? { name: { start, end: surnameEnd }, post: splitPost(chars, surnameEnd, end), end }
    : bareName(start, end);
}

/** 县第一中学|于校长: behind the body that somebody is of. */
export function leadingBodyShortName(view: View, start: number, to: number): Segment | null {
  const { chars } = view;
  for (let at = start + 3; at < to - 1; at++) {
    if (!endsBodyAt(view, start, at) || isIn(joining, chars, at)) continue;
    // 农工|党主委: no head called 党.
    if (party.endingAt(chars, at + 1, start) > 0) continue;
    const segment = parseShortName(view, at, to);
    const organization = { start, end: at };
    if (segment) return { ...segment, post: { organization, post: segment.post?.post ?? null } };
  }
  return null;
}

/** 县第一中学, or 养老科 before a blank. */
function endsBodyAt(view: View, start: number, at: number): boolean {
  return endsBodyWord(view.chars, start, at) || (hasGapBefore(view, at) && endsBody(view.chars, start, at));
}
