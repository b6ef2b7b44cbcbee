import { connectives } from '../../lexicon/connectives.js';
import { everydayWords } from '../../lexicon/everyday-words.js';
import { relatives } from '../../lexicon/relatives.js';
import { postOpeners } from '../../lexicon/serving-verbs.js';
import { findRepresented, stripAdverbs } from '../../mentions/adjunct.js';
import { longestClause } from '../../mentions/clause.js';
import { isQuantified, skipAlso } from '../../mentions/group.js';
import { isIntroduced } from '../../mentions/introduction.js';
import { parseLeadingGroup } from '../../mentions/leading/leading-group.js';
import { parseLeadingMention } from '../../mentions/leading/leading-mention.js';
import { isAddress } from '../../mentions/names/address.js';
import { isFullName, isSureName } from '../../mentions/names/name.js';
import { endsBody } from '../../mentions/posts/body.js';
import { endsPost, type Post } from '../../mentions/posts/post.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { toGroupVoice, toVoice, type Voice } from '../../mentions/voice.js';
import { anyOf } from '../../text/any-of.js';
import { isIn, toCharacterSet } from '../../text/character-set.js';
import { emojiEnd } from '../../text/markers.js';
import { toPhrases } from '../../text/phrases.js';
import type { View } from '../../text/view.js';
import { indexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { noPlaceOfOurs } from './our-place.js';

const connective = toPhrases(connectives);
const everyday = new Set(everydayWords);

/** 对持有证明的牧民应免收过境费: a preposition leads to no subject. */
const leading = toCharacterSet('对把将在以给让使按被由');

/** What tells that an attribute is of a person: 当了三十年工程师的, 火塘边的. */
const did = /^(?![他她我这那])[^,]{1,12}(?:[了过着][^,]{0,12}|[边旁侧排栋楼组]|起家|出身|返乡|创业)的$/;

/** What leads to the post in an attribute. */
const holding = new RegExp(`^${anyOf(postOpeners)}(?:一[名位])?`);

/** What is said of somebody's honour before his name. */
const honour =
  /^[\u4e00-\u9fff]{0,10}“[^“”,。]{1,13}(?:[模者兵手匠人雄物员章奖师士舅佬家王星哥姐妈爷叔伯嫂郎侠迷客医农长]”|”(?=称号|荣誉|获得者|得主))(?:称号|荣誉)?(?:获得者|得主)?、?(?=[\u4e00-\u9fff])/;
const longestHonour = 34;

/** Whoever holds a seat, and no name. */
const members = /^(?:全体)?(?:代表|委员)们?$/;

/** What the speaker does himself, but for 我市某局局长, and 我是搞文物的(某馆馆长张伟民). */
const self = new RegExp(`^我(?!是|叫|来自|们?[校院村])${noPlaceOfOurs}`);

/** No attribute before a speaker is longer. */
const longestAttribute = 20;

/** The speaker that a clause opens with, whatever verb follows: 毕书恒委员长期关注校园食育。 */
export function parseTopic(view: View, from: number, to: number): Voice | null {
  // 我走访了十四家茶企
  if (self.test(view.chars.slice(from, from + 3))) return null;
  const end = Math.min(to, from + longestClause);
  const attribute = attributeEnd(view.chars, from, end);
  if (attribute === from && isIn(leading, view.chars, from)) return null;
  for (const start of subjectStarts(view.chars, attribute, end)) {
    const mention = parseLeadingMention(view, start, end, 'posted');
    const voice = mention && toVoice(view, mention, findRepresented(view.chars, mention.end, end));
    if (voice && !isWord(view, voice)) return voice;
  }
  return describedTopic(view, from, end);
}

/** 扶手断了四年: an everyday word, unless the report tells of somebody called so. */
function isWord(view: View, { name, posts }: Voice): boolean {
  if (name === null || posts.length > 0) return false;
  return everyday.has(name) && !isIntroduced(view, name);
}

/** 做海鲜生意的|个体工商户殷作舟, 当了三十年工程师的|郝为民, 现任县水文站站长的|水淼淼: somebody with a post behind any attribute or in it, or who did something, or is of a body. */
function describedTopic(view: View, from: number, to: number): Voice | null {
  const start = indexWithin(view.chars, '的', from, Math.min(to, from + longestAttribute)) + 1;
  const mention = start > 0 ? parseLeadingMention(view, start, to, 'posted') : null;
  if (!mention) return null;
  const held = mention.posts.length === 0 ? heldAs(view.chars, from, start - 1) : null;
  const voice = toVoice(view, held ? { ...mention, posts: [held] } : mention, null);
  const isOf = did.test(view.chars.slice(from, start)) || endsBody(view.chars, from, start - 1);
  const name = voice.name ?? '';
  const isPerson =
    ((isSureName(name) || isFullName(name, false)) && isOf) || (isAddress(name) && !/^[老小]/.test(name));
  return mention.posts.length > 0 || held || isPerson ? voice : null;
}

/** 现任县水文站站长|的: the post that an attribute says somebody holds. View offsets; null where it says none. */
export function heldAs(chars: string, from: number, to: number): Post | null {
  const start = from + (holding.exec(chars.slice(from, to))?.[0].length ?? 0);
  return start > from && endsPost(chars, start, to) ? splitPost(chars, start, to) : null;
}

/** 赵晓明|等代表, 何晏|等7人: others whom nobody names, so that the report means him. */
const others = /等(?:人|代表|委员|[几多\d一二三四五六七八九十])/;

/** The group or body that a clause opens with, whatever it does: 众议院调查委员会将责任归咎于…. */
export function parseGroupTopic(view: View, from: number, to: number): Voice | null {
  // 我们三个土生土长的沙洲人, 这位来自贵州的务工者
  if (/^(?:我们|[这那]位)/.test(view.chars.slice(from, from + 2))) return null;
  const end = Math.min(to, from + longestClause);
  for (const start of subjectStarts(view.chars, from, end)) {
    const group = parseLeadingGroup(view.chars, start, end);
    if (!group) continue;
    const mention = others.test(view.chars.slice(group.start + 2, group.end))
      ? parseLeadingMention(view, start, end, 'posted')
      : null;
    return mention ? toVoice(view, mention, null) : toGroupVoice(view, withoutConnective(view.chars, group));
  }
  return null;
}

/** 在县城上班的|大学生钟小燕, 来县城七年的|钟小燕: behind the attribute that opens the clause; `from` where none does. */
export function attributeEnd(chars: string, from: number, to: number): number {
  if (
    !/^(?:[在以从被]|来(?!自)|长期|常年|多年|[坐住站]在|[开干跑教种养卖当做][了过])/.test(chars.slice(from, from + 2))
  )
    return from;
  return indexWithin(chars, '的', from, Math.min(to, from + longestAttribute)) + 1 || from;
}

/** Where a subject may start: at the clause's head, behind an emoji, (巴黎), 【配音】, 3月5日 and the mark that opens a whole sentence in 【】, and behind each connective there. */
export function subjectStarts(chars: string, clause: number, to: number): readonly number[] {
  const from = emojiEnd(chars, clause);
  const place =
    /^(?:\([^()]{2,8}\)|【[^【】]{1,8}】|【|(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日(?:上午|下午|晚上?|傍晚)?(?=[\u4e00-\u9fff])|\d{4}年(?=[\u4e00-\u9fff]{2,3}(?:委员|代表)))/.exec(
      chars.slice(from, Math.min(to, from + 14)),
    )?.[0].length ?? 0;
  let at = from + place;
  const starts = [at, ...behindHonour(chars, at, to)];
  let isOfGroup = false;
  for (let length = connective.startingAt(chars, at, to); length > 0; length = connective.startingAt(chars, at, to)) {
    // 现在的年轻人, but 还|有的委员
    if (chars.charAt(at + length) === '的' && chars.charAt(at + length - 1) !== '有') break;
    at += length;
    // 第一组|张伟民委员, but 第一组 alone, or with 还, is who speaks.
    isOfGroup ||= chars.charAt(at - 1) === '组';
    if (!isOfGroup || stripAdverbs(chars, at, to) > at) starts.push(at);
  }
  return starts;
}

/** “时代楷模”|张伟民, 社区“老娘舅”、|楼长张伟民, “最美奋斗者”称号获得者|张伟民: behind what somebody is called or honoured as between quotation marks, or who he is to another one; none elsewhere. */
function behindHonour(chars: string, at: number, to: number): readonly number[] {
  const words = chars.slice(at, Math.min(to, at + longestHonour));
  const length = (honour.exec(words) ?? relation.exec(words))?.[0].length;
  return length ? [at + length] : [];
}

/** 王芳的同事、|市人大代表张伟民, 她的搭档、|张伟民: who somebody is to another one. */
const relation = new RegExp(`^[\\u4e00-\\u9fff]{1,12}的${anyOf(relatives)}、(?=[\\u4e00-\\u9fff])`);

/** 当天|上千名邮政人员, 还|有委员: what hands over is no part of a group's name, but the 有 that tells how many. */
export function withoutConnective(chars: string, { start, end }: Span): Span {
  const length = connective.startingAt(chars, start, end);
  const next = start + length;
  if (chars.charAt(next) === '的' && chars.charAt(next - 1) !== '有') return { start, end };
  // 第三组|代表 are those of the third group.
  if (chars.charAt(start) === '第' && chars.charAt(next - 1) === '组' && members.test(chars.slice(next, end)))
    return { start, end };
  const isKind = chars.charAt(next - 1) === '有' && end - next <= 3 && !isQuantified(chars, { start: next, end });
  return length > 1 && end - next > 1 ? { start: skipAlso(chars, isKind ? next - 1 : next, end), end } : { start, end };
}
