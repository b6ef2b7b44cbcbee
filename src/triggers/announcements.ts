import { headingModifiers } from '../lexicon/announcement-words.js';
import { earnestAdverbs } from '../lexicon/earnest-adverbs.js';
import { anyOf } from '../text/any-of.js';
import { firstOf } from '../text/first-of.js';
import { lineMarkerEnd } from '../text/markers.js';
import { type Announcement, contentFollows, count, countedOpener, type Noun, toNoun } from './announcing-noun.js';
import { isCalled, opensCall } from './calls.js';

/** 提出三条针对性较强的|建议:, 提出关于夜间出行的三点|建议:, 提出一份极其简短的|建议:. */
const describedCount =
  /(?:提出|提交|带来|作出|给出|发出)了?(?:(?:[两二三四五六七八九十几\d]{1,2}[点条项]|一[份条个]|一系列)[^,。;:“\n]{2,16}的|(?:关于|有关|针对|对于?)[^,。;:\n]{2,18}的[几两二三四五六七八九十\d]{1,2}[点条项])$/;
const heading = new RegExp(`^【?${anyOf(headingModifiers)}*建议】?(?::?|\\([^()]{1,12}\\))$`);
const copula = new RegExp(`(?<=我|他|她|我们|本人|个人|具体|他们|委员们|大家)的?${count}$`);
/** 他的建议|是基于调研的。: what it is like. */
const described = /^是(?:基于|经过|源[于自]|出于|来自|关于)[^,。;“:]{1,14}的[,。;]/;
/** 张伟民委员的|建议是:…, and a mark behind it, where 委员的建议是好的 tells what it is like. */
const held = /[\u4e00-\u9fff]的$/;
/** 张伟民委员的三点|建议:一是…. */
const heldCount = /[\u4e00-\u9fff]的[两二三四五六七八九十\d]{1,2}[点条个项]$/;
/** What leads from such a noun to its content, before a colon. */
const leadIn =
  /^(?:(?:分别|主要)?是|是这样的|(?:主要)?包括|(?:主要)?有[两二三四五六七八九十][点条项]?|可以?(?:归纳|概括|总结)[为成][两二三四五六七八九十](?:点|条|项|个方面|方面))$/;
/** 提了三点|建议,分别是…, 提出三点|建议,包括完善…. */
const including = ',包括';
const each = /^,(?:分别是:?|包括)/;

/** 我再提一条|建议,每季度开一次会, 我有个|建议,…: one is said at once. */
const one = /^(?:(?:提|补充)(?:一[个条点]?|[个条])(?:小小?的?)?|有(?:一?[个条点])小?)$/;

/** 我斗胆|, 我再给大家|: whose the one is; nothing in front of it at a sentence's head. */
const own = new RegExp(
  `(?:我[也再还先只就]?${anyOf(earnestAdverbs)}?|(?:^|[。!?\\n])再?)(?:[给为向][\\u4e00-\\u9fff]{1,6})?$`,
);
const longestOwn = 12;

/** 提出建议,城市更新要…: what is called for stands in the very next clause. */
const called =
  /^(?!相关|有关|各(?:部门|单位|级|处室|科室|责任)|会议)(?:针对[^,。;:!?“\n]{2,16},)?(?:希望|尽[快早]|及早|将(?=[^,。;]{1,10}(?:纳入|列入|列为|改为|延长|提高|降低|放宽|连成|建成|打造))|[^,。;:!?“\n]{0,6}把(?![握关]|[^,。;]{1,20}了)|包括(?:要|应)|由[^,。;:!?“\n]{2,12}(?:牵头|统筹),|[^,。;:!?“\n]{0,10}(?:(?<!对|响|适|反|供|回|相|呼|效|顺|感|答)应|(?<!重|主|需|只|摘|纲|概|简|紧|机)要(?!求|点|素|闻)|必须|不得(?!不)|严禁|(?:力度|标准)需要))/;

/** 张伟民委员的建议是|尽快修路, where 委员的建议是好的 tells what it is like. */
const urgent = /^(?:尽[快早]|及早|把|将(?!来)|由|让)/;

/** 两点小|建议:①…, at a line's head or behind a colon: the count alone leads to the list. */
const counted = /(?<=^|[:。]“?|我就|我只有)[几两一二三四五六七八九十\d]{1,3}[点条个]小?$/;

/** 我的第一个|建议是修路, 还有一个|建议,修路, 最后一点|建议:修路: one at a time. */
const ordinal =
  /(?:[我他她]的)?(?:第[一二三四五六七八九十]|(?<=[。;“]|^)一(?=个)|(?:我)?还有一|最后一|另一|另外一)[个条点项]小?$/;
const ordinalTail = /^(?:就?是(?![否不好对]|[^,。;]{1,14}的[,。;])|[,:])/;

/** A manner of announcing: null where it is another one. */
type Reading = (noun: Noun) => Announcement | null;

/** Those of one proposal at a time, in the order in which they are tried. */
const single: readonly Reading[] = [
  // 我再提一条建议,每季度开一次会
  ({ chars, start, opened, behind }) => {
    const from = start - opened.length;
    const isOwn = one.test(opened) && own.test(chars.slice(Math.max(0, from - longestOwn), from));
    return isOwn && chars.charAt(behind) === ',' && !/^也?不(?:知|晓得)/.test(chars.slice(behind + 1, behind + 5))
      ? { start: from, end: behind + 1 }
      : null;
  },
  // 还有一个建议,修路
  ({ chars, start, end, before }) => {
    const nth = ordinal.exec(before);
    const lead = nth ? ordinalTail.exec(chars.slice(end, end + 18)) : null;
    if (!nth || !lead) return null;
    return { start: start - nth[0].length, end: end + (/[,:]/.test(lead[0]) ? 0 : lead[0].length) };
  },
];

/** Those of several proposals, or of all that somebody has, in the order in which they are tried. */
const several: readonly Reading[] = [
  // 两点小建议:①修路
  ({ chars, start, before, behind }) => {
    const count = counted.exec(before)?.[0].length ?? 0;
    const isListed = count > 0 && chars.charAt(behind) === ':' && contentFollows(chars, behind, false);
    return isListed ? { start: start - count, end: behind } : null;
  },
  // 提出几点建议:修路; 提出建议,城市更新要修路
  ({ chars, start, before, opened, behind, contentAt }) => {
    // 写下324条建议: more than a list holds.
    if (opened === '' || /\d{3}/.test(opened)) return null;
    const isListed = contentFollows(chars, contentAt, !/一些|若干/.test(opened));
    // 提出建议,如加大惩处力度; 提出一条建议“支持小渔船”
    const isGiven = !/不少|许多|很多|一些|若干|过/.test(opened) && isExample(chars, behind, contentAt);
    if (isGiven || (chars.charAt(behind) === '“' && /[点条个项]$/.test(opened) && asksAt(chars, behind + 1)))
      return { start: start - opened.length, end: contentAt };
    const isDemanded =
      !/^提出?的|(?:不少|许多|很多|一些|若干)意见/.test(opened) &&
      !/[请让](?:大家|各位|同志们|你们)[^,。]{0,3}$/.test(before.slice(0, before.length - opened.length)) &&
      chars.charAt(behind) === ',' &&
      called.test(chars.slice(Math.max(behind + 1, contentAt), contentAt + 16));
    return isListed || isDemanded ? { start: start - opened.length, end: contentAt } : null;
  },
  // 提出三条针对性较强的建议:修路
  ({ chars, start, before, behind }) => {
    const length = chars.charAt(behind) === ':' ? (describedCount.exec(before)?.[0].length ?? 0) : 0;
    return length > 0 && contentFollows(chars, behind, false) ? { start: start - length, end: behind } : null;
  },
  // 建议如下:修路, 具体建议包括:修路
  ({ chars, start, end, before, tail }) =>
    (/如下|以下|[件个]事|[点条项]$/.test(tail) || (/(?:具体|主要)$/.test(before) && tail.endsWith('包括'))) &&
    contentFollows(chars, end + tail.length, true)
      ? { start: held.test(before) ? start - 1 : start, end: end + tail.length }
      : null,
  // 提了三点建议,分别是修路
  ({ chars, start, end, opened }) => {
    const lead = countedOpener.test(opened) ? each.exec(chars.slice(end, end + 5))?.[0] : undefined;
    const isLed = lead !== undefined && (lead !== including || isCalled(chars, end + lead.length));
    return isLed ? { start: start - opened.length, end: end + lead.length } : null;
  },
  // 我的建议是修路
  ({ chars, start, end, before, tail }) => {
    const isOwned = /^是|^有[几两一二三四五六七八九十]/.test(tail) && !described.test(chars.slice(end, end + 18));
    const owned = isOwned ? copula.exec(before) : null;
    return owned && { start: start - owned[0].length, end: end + tail.length };
  },
  // 张伟民委员的建议是:修路
  ({ chars, start, end, before, tail }) => {
    const from = startOfTheirs(before, tail, chars.slice(end + tail.length, end + tail.length + 4), start);
    return from === null ? null : { start: from, end: end + tail.length };
  },
];

/**
 * Reads the announcement around the noun at `start` to `end`: 提出几点建议:, 我有三点建议。(with a list behind it), 建议如下:,
 * 我的建议是. Null where the noun announces no content of its own (就加强基础研究提出建议).
 */
export function parseAnnouncement(chars: string, start: number, end: number): Announcement | null {
  const noun = toNoun(chars, start, end);
  const read = (reading: Reading) => reading(noun);
  return firstOf(single, read) ?? (leadsToVerb(chars, noun.behind) ? null : firstOf(several, read));
}

/** 提出三点建议,|我们还建议: the sentence goes on to another verb. */
function leadsToVerb(chars: string, behind: number): boolean {
  return /^,(?:强调|我们?[还再]?建议)/.test(chars.slice(behind, behind + 6));
}

/** Where the announcement starts that is somebody else's: 张伟民委员的|建议是:, 张伟民委员的|三点建议:; null where there is none. */
function startOfTheirs(before: string, tail: string, behind: string, start: number): number | null {
  const mark = behind.charAt(0);
  const counted = heldCount.exec(before)?.[0].length ?? 0;
  if (counted > 0 && mark === ':' && (tail === '' || leadIn.test(tail))) return start - counted + 1;
  const isLed = tail === '是' ? /[:,]/.test(mark) || urgent.test(behind) : mark === ':' && leadIn.test(tail);
  return isLed && held.test(before) ? start - 1 : null;
}

/** Whether what is called for stands behind 如. */
function isExample(chars: string, behind: number, contentAt: number): boolean {
  return (
    chars.slice(behind, contentAt).endsWith('如') &&
    isCalled(chars, contentAt) &&
    !/^[^。;]{2,24}等(?:得到|被|已|均)/.test(chars.slice(contentAt, contentAt + 32))
  );
}

/** Whether what stands there calls for something: 支持小渔船, 对小渔船增加支持. */
function asksAt(chars: string, at: number): boolean {
  return isCalled(chars, at) || opensCall(chars, at);
}

/** A heading line of its own above the content: 二、对策建议. */
export function isAnnouncingHeading(chars: string, lineStart: number, lineEnd: number): boolean {
  const from = lineMarkerEnd(chars, lineStart);
  return heading.test(chars.slice(from, lineEnd));
}
