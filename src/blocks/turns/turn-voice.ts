import { headlineVerbs } from '../../lexicon/headline-verbs.js';
import { numberedDelegates, numberedPeople } from '../../lexicon/numbered-people.js';
import { undertakings } from '../../lexicon/rubrics.js';
import { findRepresented } from '../../mentions/adjunct.js';
import { isForeignOrLong } from '../../mentions/leading/leading-bare.js';
import { parseLeadingMention } from '../../mentions/leading/leading-mention.js';
import { type Mention, toMention } from '../../mentions/mention.js';
import { isAddress } from '../../mentions/names/address.js';
import { isTransliterated } from '../../mentions/names/foreign-name.js';
import { maskedStart } from '../../mentions/names/masked-name.js';
import { isName, readsAsName } from '../../mentions/names/name.js';
import { parseBareNickname, parseNickname } from '../../mentions/names/nickname.js';
import { countedOthers } from '../../mentions/others.js';
import { endsPost, postEnd } from '../../mentions/posts/post.js';
import { detail, dwelling } from '../../mentions/posts/posts-beside.js';
import { splitPost } from '../../mentions/posts/split-post.js';
import { introduce } from '../../mentions/told-elsewhere.js';
import { toGroupVoice, toVoice, type Voice } from '../../mentions/voice.js';
import { parseWholeMention } from '../../mentions/whole-mention.js';
import { given, surnameLength } from '../../mentions/words/name-words.js';
import { honorific } from '../../mentions/words/person-words.js';
import { said } from '../../mentions/words/verb-words.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { nameLength } from '../../text/han.js';
import { toPhrases } from '../../text/phrases.js';
import { transliterationEnd } from '../../text/transliterating.js';
import { hasGapBefore, nextGap, type View, wordsOf } from '../../text/view.js';
import type { Span } from '../../types.js';
import { parseGroupVoice } from './heads/group-head.js';
import { isGuest, parseShortened } from './heads/guest-list.js';

const telling = toPhrases(headlineVerbs);

/** 说话人5, as meeting software has whoever it does not know; 居民1, 委员甲, 听证代表3号, 1号, 甲, as minutes do that name nobody. */
export const unnamed = new RegExp(
  `^(?:${anyOf(numberedPeople)}(?:\\d{1,2}号?|[A-Z甲乙丙丁戊一二三四五六七八九十])|\\d{1,2}号|[甲乙丙丁戊])$`,
);

/** 第二代表小组, 一号代表: no person called 小组 or 一号. */
const numbered = new RegExp(
  `^第[一二三四五六七八九十\\d]{1,3}(?:代表)?(?:团|小组|联组|组)$|^[一二三四五六七八九十]{1,3}号${anyOf(numberedDelegates)}$`,
);

/** 【养犬管理】: a rubric, whatever the report says of it. */
const activity = new RegExp(`${anyOf(undertakings)}$`);

/** What brackets say of when and how somebody wrote or spoke, or how the name is written in Latin letters. */
const sent =
  /^(?=.*[a-z])[A-Za-z\u00c0-\u024f.'’-]+$|(?:^|,)[^,]{0,4}语(?:发言|讲述(?!者|员)|作答)|(?:(?<!级)口译|翻译|代读|代念|宣读)$|^(?:电话|视频|线上|现场|场外|热线|微信)?连线$|^(?:线上|电话)(?:参会|接入|发言)?$|^(?:工单号|编号|ID|IP)|\d:\d\d|^\d{1,2}-\d{1,2}|^(?:热线|集体|书面|电话|网络|现场|网上)?(?:留言|来信|来电|来函|传真|评论|跟帖)$|^书面(?:意见|建议|发言)$|^(?:未|不愿)(?:留|署|透露|公开)(?:真实)?姓?名$/;

const bracketed = /\(代表[^()]{2,30}\)$/;

/** 民建界别, 教育界: what stands before a name and is no body. */
const sectorEnd = /^[\u4e00-\u9fff]{2,10}(?:界别|(?<![世境边眼各外学])界)$/;

/** (来自工商联界的|县政协委员). */
const sectorInBracket = /^\(来自([^,。的()]{2,8}界别?)的/;

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

/** Reads a head as people, else as `parseGroup` does. */
function parseVoice(view: View, head: Span, parseGroup: typeof parseGroupVoice): Voice | null {
  const words = view.chars.slice(head.start, head.end);
  if (/^(?:关于|对于|针对|对(?![外口面话台接冲])[^:]{4})|代表大会(?:常务委员会)?$/.test(words)) return null;
  const sectoral = parseOfSector(view, head) ?? parseBeforeSector(view, head);
  if (sectoral) return sectoral;
  if (/(?:委员(?!代表)|人大代表)[^的(]{2,10}界别$/.test(words)) return null;
  if (unnamed.test(words)) return toGroupVoice(view, head);
  const behind = others.exec(words)?.index ?? 0;
  const first = behind > 0 ? parsePersonVoice(view, { start: head.start, end: head.start + behind }) : null;
  if (first?.name) return first;
  const masked = parseMaskedVoice(view, head) ?? parseWithinName(view, head, words);
  if (masked) return masked;
  const short = words.length === 1 ? parseShortened(view, head, words) : null;
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
  if (/^(?:联合|书面|视频)发言(?:,|$)/.test(words)) return true;
  return dwelling.test(words) || sent.test(words) || words.split(/[、,;]/).every((word) => detail.test(word));
}

/** 谭校长, whom the report has named 谭敬之. */
function isTakenUp({ names }: Mention, head: Span): boolean {
  return names.some(({ end }) => end <= head.start);
}

/** 吴**, 居民胡*生: a name of which an office shows a part, perhaps behind a post; null where the words are none. */
function parseMaskedVoice(view: View, { start, end }: Span): Voice | null {
  const name = maskedStart(view.chars, start, end);
  if (name < 0) return null;
  const posts = name > start ? [splitPost(view.chars, start, name)] : [];
  return toVoice(view, toMention({ start: name, end }, posts, { start, end }), null);
}

/** Seats that stand within a name. */
const councillor = /^(?:议员|委员)$/;

/** 陈议员秀霞, 王委员大同: the post within the name, as the records of Taiwan's councils have it; null where the words are anything else. */
function parseWithinName(view: View, { start, end }: Span, words: string): Voice | null {
  const surname = surnameLength(words, 0);
  const held = postEnd(words, surname, words.length);
  const own = words.slice(held);
  if (surname === 0 || !councillor.test(words.slice(surname, held))) return null;
  if (own.length !== 2 || ![0, 1].every((at) => isIn(given, own, at))) return null;
  const parts = [
    { start, end: start + surname },
    { start: start + held, end },
  ];
  const post = { organization: null, post: { start: start + surname, end: start + held } };
  const voice = toVoice(view, { start, end, names: [], posts: [post], sector: null }, null);
  return { ...voice, name: parts.map((part) => wordsOf(view, part)).join('') };
}

/** 接待手记(钟秀云). */
function isSigned(words: string): boolean {
  const name = /^[^()]{2,8}\(([^()]{2,4})\)$/.exec(words)?.[1];
  return name !== undefined && isName(name);
}

/** 民建界别 方晴: a name behind its sector and a blank; null where the words are no such two. */
function parseOfSector(view: View, { start, end }: Span): Voice | null {
  const gap = nextGap(view, start, end);
  const isOfSector =
    gap < end && sectorEnd.test(view.chars.slice(start, gap)) && readsAsName(view.chars.slice(gap, end));
  if (!isOfSector) return null;
  return toVoice(view, { start, end, names: [{ start: gap, end }], posts: [], sector: { start, end: gap } }, null);
}

/** 方晴 民建界别, 市政协委员方晴 民建界别: somebody before a blank and the sector; null where the words are anything else. */
function parseBeforeSector(view: View, { start, end }: Span): Voice | null {
  if (!view.chars.startsWith('界', end - 1) && !view.chars.startsWith('界别', end - 2)) return null;
  let gap = end - 1;
  while (gap > start && !hasGapBefore(view, gap)) gap--;
  if (gap === start || !sectorEnd.test(view.chars.slice(gap, end))) return null;
  const voice = parsePersonVoice(view, { start, end: gap });
  return voice?.name && readsAsName(voice.name) ? { ...voice, sector: wordsOf(view, { start: gap, end }) } : null;
}

/** 卞红梅(来自工商联界的县政协委员): a name before brackets that tell the sector, and the post behind it; null where the words are anything else. */
function parseFromSector(view: View, { start, end }: Span, bracket: number): Voice | null {
  const open = start + bracket;
  const of = open > start ? sectorInBracket.exec(view.chars.slice(open, end)) : null;
  if (!of?.[1] || !readsAsName(view.chars.slice(start, open))) return null;
  const post = { start: open + of[0].length, end: end - 1 };
  if (!endsPost(view.chars, post.start, post.end)) return null;
  const home = { start: post.start - 1 - of[1].length, end: post.start - 1 };
  const posts = [splitPost(view.chars, post.start, post.end)];
  return toVoice(view, { start, end, names: [{ start, end: open }], posts, sector: home }, null);
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

/** 麦麦提敏, where the report has 麦麦提敏·吐尔逊: the given name of a foreign one. */
function parsePartOfName(view: View, head: Span, words: string): Voice | null {
  const isPart = transliterationEnd(words, 0, 3) === 3 && view.concordance(`${words}·`).length > 0;
  return isPart ? toVoice(view, toMention(head), null) : null;
}

/** ——揭晓燕: behind a dash a name that begins like a word. */
function parseSignature(view: View, head: Span, words: string): Voice | null {
  const isAlone = view.chars.startsWith('——', head.start - 2) && /^\n?$/.test(view.chars.charAt(head.end));
  return isAlone && readsAsName(words) ? toVoice(view, toMention(head), null) : null;
}
