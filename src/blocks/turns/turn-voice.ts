import { headlineVerbs } from '../../lexicon/headline-verbs.js';
import { numberedDelegates, numberedPeople } from '../../lexicon/numbered-people.js';
import { undertakings } from '../../lexicon/rubrics.js';
import { findRepresented } from '../../mentions/adjunct.js';
import { isForeignOrLong } from '../../mentions/leading/leading-bare.js';
import { parseLeadingMention } from '../../mentions/leading/leading-mention.js';
import { type Mention, toMention } from '../../mentions/mention.js';
import { isAddress } from '../../mentions/names/address.js';
import { isTransliterated } from '../../mentions/names/foreign-name.js';
import { isName } from '../../mentions/names/name.js';
import { parseBareNickname, parseNickname } from '../../mentions/names/nickname.js';
import { countedOthers } from '../../mentions/others.js';
import { detail, dwelling } from '../../mentions/posts/posts-beside.js';
import { introduce } from '../../mentions/told-elsewhere.js';
import { toGroupVoice, toPostWords, toVoice, type Voice } from '../../mentions/voice.js';
import { parseWholeMention } from '../../mentions/whole-mention.js';
import { honorific } from '../../mentions/words/person-words.js';
import { said } from '../../mentions/words/verb-words.js';
import { anyOf } from '../../text/any-of.js';
import { nameLength } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import { type View, wordsOf } from '../../text/view.js';
import type { Span } from '../../types.js';
import { parseGroupVoice } from './heads/group-head.js';
import { isGuest, parseShortened, parseSurname } from './heads/guest-list.js';
import { isSigned, parseMaskedVoice, parsePartOfName, parseSignature, parseWithinName } from './name-forms.js';
import { parseBeforeSector, parseFromSector, parseOfSector } from './sector-voice.js';
import { parseSpokesman } from './spokesman.js';

const telling = toPhrases(headlineVerbs);

/** 居民1, 委员甲, 听证代表3号. */
export const numberedPerson = `${anyOf(numberedPeople)}(?:\\d{1,2}号?|[A-Z甲乙丙丁戊一二三四五六七八九十])`;

/** 说话人5, as meeting software has whoever it does not know; 居民1, 委员甲, 听证代表3号, 1号, 甲, as minutes do that name nobody. */
export const unnamed = new RegExp(`^(?:${numberedPerson}|\\d{1,2}号|[甲乙丙丁戊])$`);

/** 第二代表小组, 一号代表: no person called 小组 or 一号. */
const numbered = new RegExp(
  `^第[一二三四五六七八九十\\d]{1,3}(?:代表)?(?:团|小组|联组|组)$|^[一二三四五六七八九十]{1,3}号${anyOf(numberedDelegates)}$`,
);

/** 【养犬管理】: a rubric, whatever the report says of it. */
const activity = new RegExp(`${anyOf(undertakings)}$`);

/** What brackets say of when and how somebody wrote or spoke, or how the name is written in Latin letters. */
const sent =
  /^(?=.*[a-z])[A-Za-z\u00c0-\u024f.'’-]+$|(?:^|,)[^,]{0,4}语(?:发言|讲述(?!者|员)|作答)|(?:(?<!级)口译|翻译|代读|代念|宣读)$|^(?:电话|视频|线上|现场|场外|热线|微信)?连线$|^(?:线上|电话)(?:参会|接入|发言)?$|^(?:工单号|编号|ID|IP)|\d:\d\d|^\d{1,2}-\d{1,2}|^(?:热线|集体|书面|电话|网络|现场|网上)?(?:留言|来信|来电|来函|传真|评论|跟帖)$|^书面(?:意见|建议|发言)$|^(?:点?赞|获赞|点赞数|热度|阅读|浏览|评论|转发)\d|^(?:未|不愿)(?:留|署|透露|公开)(?:真实)?姓?名$/;

const bracketed = /\(代表[^()]{2,30}\)$/;

/** 裘玉茹|等12人, 裘玉茹|等3名委员: those who are not named with whoever speaks. */
const others = new RegExp(`${countedOthers.source}$`);

/** Reads a turn's head as who speaks: people, somebody whom the report introduces elsewhere, or a group. View offsets; null where it is none. */
export function parseTurnVoice(view: View, head: Span): Voice | null {
  return parseVoice(view, head, parseGroupVoice);
}

/** Reads a head as `parseTurnVoice` does where no group can stand, but for those whom nobody names: 居民1. */
export function parsePersonVoice(view: View, head: Span): Voice | null {
  return parseVoice(view, head, () => null);
}

/** 裘玉茹等12名|代表: the seat that all of them hold; empty where none is told. */
function ofOthers(view: View, { end }: Span): Voice['posts'] {
  const isSeat = /(?:代表|委员)$/.test(view.chars.slice(end - 2, end));
  return isSeat ? [toPostWords(view, { organization: null, post: { start: end - 2, end } })] : [];
}

/** Reads a head as people, else as `parseGroup` does. */
function parseVoice(view: View, head: Span, parseGroup: typeof parseGroupVoice): Voice | null {
  const words = view.chars.slice(head.start, head.end);
  if (/^(?:关于|对于|针对|对(?![外口面话台接冲])[^:]{4})|代表大会(?:常务委员会)?$/.test(words)) return null;
  const told =
    parseOfSector(view, head) ?? parseBeforeSector(view, head, parsePersonVoice) ?? parseSpokesman(view, head);
  if (told) return told;
  if (/(?:委员(?!代表)|人大代表)[^的(]{2,10}界别$/.test(words)) return null;
  if (unnamed.test(words)) return toGroupVoice(view, head);
  const behind = others.exec(words)?.index ?? 0;
  const first = behind > 0 ? parsePersonVoice(view, { start: head.start, end: head.start + behind }) : null;
  if (first?.name) return first.posts.length > 0 ? first : { ...first, posts: ofOthers(view, head) };
  const masked = parseMaskedVoice(view, head) ?? parseWithinName(view, head, words);
  if (masked) return masked;
  const short = words.length < 3 ? (parseShortened(view, head, words) ?? parseSurname(view, head, words)) : null;
  if (short) return short;
  const nickname =
    parseNickname(view.chars, head.start, head.end) ?? parseBareNickname(view.chars, head.start, head.end);
  if (nickname?.end === head.end) return toVoice(view, nickname, null);
  const open = words.indexOf('(');
  if (open > 0 && words.endsWith(')') && isRemark(words.slice(open + 1, -1)))
    return parseVoice(view, { start: head.start, end: head.start + open }, parseGroup);
  const ofBracket = parseFromSector(view, head, open);
  if (ofBracket) return ofBracket;
  const spokenFor = bracketed.exec(words);
  if (spokenFor) return parseSpokenFor(view, head, spokenFor.index, parseGroup);
  const mention = numbered.test(words) ? null : parseWholeMention(view, head.start, head.end);
  if (
    mention &&
    (mention.posts.length > 0 ||
      mention.names.length > 1 ||
      isTakenUp(mention, head) ||
      isName(words.slice(0, words.length - honorific.endingAt(words, words.length))) ||
      isAddress(words) ||
      isTransliterated(words) ||
      isSigned(words))
  )
    return mention.posts.some(({ organization }) => organization && tells(view.chars, organization))
      ? null
      : toVoice(view, mention, null);
  return (
    parseRepresenting(view, head) ??
    parseIntroduced(view, head, words) ??
    parsePartOfName(view, head, words) ??
    parseSignature(view, head, words) ??
    parseGroup(view, head, words)
  );
}

/** 3栋402室, 07-09 21:14 👍326, 热线留言, 女,藏族: where somebody lives, when and how he wrote, or what is told of him beside his posts. */
function isRemark(words: string): boolean {
  if (/^(?:联合|书面|视频|合并|共同|补充)(?:发言|意见)(?:,|$)/.test(words)) return true;
  return dwelling.test(words) || sent.test(words) || words.split(/[、,;]/).every((word) => detail.test(word));
}

/** 谭校长, whom the report has named 谭敬之. */
function isTakenUp({ names }: Mention, head: Span): boolean {
  return names.some(({ end }) => end <= head.start);
}

/** 穆怀远委员(代表民革市委会): the body in the brackets is whom the words are for. */
function parseSpokenFor(
  view: View,
  { start, end }: Span,
  open: number,
  parseGroup: typeof parseGroupVoice,
): Voice | null {
  const voice = parseVoice(view, { start, end: start + open }, parseGroup);
  return voice && { ...voice, represents: wordsOf(view, { start: start + open + '(代表'.length, end: end - 1 }) };
}

/** 市长扭头问|规划局局长毕方舟: whoever is asked has not the word yet. */
const asking = /(?:[扭转回]头|转身|转向)[问对向]/;

/** 政变军人称已推翻|总统巴祖姆: the headline of a news item, whose verb no body's name holds. */
function tells(chars: string, { start, end }: Span): boolean {
  if (asking.test(chars.slice(start, end))) return true;
  for (let at = start + 2; at < end - 1; at++) if (telling.startingAt(chars, at, end) > 0) return true;
  return false;
}

/** 杜宏伟委员代表民革某省委会: who speaks, and for whom. */
function parseRepresenting(view: View, head: Span): Voice | null {
  const mention = parseLeadingMention(view, head.start, head.end, 'placed');
  const represents = mention && findRepresented(view.chars, mention.end, head.end);
  const speaks = said.endingAt(view.chars, head.end, head.start) > 0;
  return represents?.end === head.end && !speaks ? toVoice(view, mention as Mention, represents) : null;
}

function parseIntroduced(view: View, head: Span, words: string): Voice | null {
  if (!nameLength.test(words)) return null;
  const voice = toVoice(view, toMention(head), null);
  const mayBeName = isForeignOrLong(words) || isGuest(view, words);
  return mayBeName && !activity.test(words) && introduce(view, voice).length > 0 ? voice : null;
}
