// The noun 建议 and the words around it that may announce a list. Offsets are those of the folded view.
import { announcementModifiers, announcingVerbs } from '../lexicon/announcement-words.js';
import { anyOf } from '../text/any-of.js';
import { lineMarkerEnd, markerEnd, opensWithAspect } from '../text/markers.js';
import { lastIndexWithin } from '../text/within.js';

/** 三点, 几条: what may stand between the opening words and the noun. */
export const count = `${anyOf(announcementModifiers)}{0,24}`;
/** 提出三点, 提出了中方五点. */
const opener = new RegExp(
  `来?(?:${anyOf(announcingVerbs)}(?:了|过|出)?|提出了?(?![多一几两许])[\\u4e00-\\u9fff]{2})${count}$`,
);

/** What may belong to the noun behind it: 建议|如下, 建议|有三点, 建议|做好以下几项工作, 建议|,供参考. */
const led =
  /^”?(?:内容)?(?:如下|有|主要包括|包括|主要(?:有|是)|分别是|是这样的|是|可以?(?:归纳|概括|总结)[为成])?(?:要?(?:重点)?(?:做好|抓好|落实好?|采取)(?=以下|如下))?(?:以下|如下)?(?:(?:[几两一二三四五六七八九十]|\d{1,2})(?=[点条项件个方]|句话))?(?:点|条|项|个方面|方面|[件个]事情?|个字|句话)?(?:(?<=以下.{0,4})(?:的?(?:工作|措施|内容)|事项))?(?:[吧啊呀]|说(?=,))?(?:,?(?:仅)?供[^,。:;]{0,10}(?:参考|考虑|研究|采纳)(?=:)|,(?:以|并|由|已)[^,。:;\n]{2,20}(?=:\n))?/;

/** How much of what stands behind the noun, up to its colon. */
const longestTail = 32;

/** What is read before a noun that may announce a list. */
const longestOpener = 32;

/** Where the content of an announced list begins, behind 提出(以下)建议: or 建议如下: (annotation.md, Terms and 7). */
export interface Announcement {
  readonly start: number;
  readonly end: number;
}

/** A noun that may announce a list, and what stands around it. View offsets. */
export interface Noun extends Announcement {
  readonly chars: string;
  /** The words of the line before it. */
  readonly before: string;
  /** What of them opens an announcement: 提出三点; empty where nothing does. */
  readonly opened: string;
  /** What belongs to it behind it: 如下. */
  readonly tail: string;
  /** Where the words behind both begin, and where their content does. */
  readonly behind: number;
  readonly contentAt: number;
}

/** The noun at `start` to `end` with what stands around it. */
export function toNoun(chars: string, start: number, end: number): Noun {
  const reach = Math.max(0, start - longestOpener);
  const before = chars.slice(Math.max(reach, lastIndexWithin(chars, '\n', reach, start) + 1), start);
  const tail = led.exec(chars.slice(end, end + longestTail))?.[0] ?? '';
  const opened = opener.exec(before)?.[0] ?? '';
  const behind = skipAside(chars, end + tail.length, opened);
  return {
    chars,
    start,
    end,
    before,
    opened,
    tail,
    behind,
    contentAt: skipSaying(chars, behind),
  };
}

/** 提了三点|建议. */
export const countedOpener = /[两二三四五六七八九十几\d][点条个项]$/;

/** 提了四条建议,|条条不离山林|:…: what the narrator says of them. */
const remark = /^,[^,。;:!?\n]{2,14}(?<!说|道|强调|指出|表示|认为|补充|回应|称|问|写|是|为|如下|包括|分别)(?=:)/;
const longestRemark = 16;

/** 我提三条建议,|说起来并不复杂。首先,…, 提了四条建议,|条条不离山林|:…: a clause between the noun and its list. */
function skipAside(chars: string, at: number, opened: string): number {
  const remarked = countedOpener.test(opened) ? (remark.exec(chars.slice(at, at + longestRemark))?.[0].length ?? 0) : 0;
  if (remarked > 0) return at + remarked;
  const end = at + (/^,[^,。;:!?\n]{2,12}(?=。)/.exec(chars.slice(at, at + 14))?.[0].length ?? 0);
  const next =
    end + 1 + (/^\n+(?=首先|第一|其一|一是|\(?[一1][)、.])/.exec(chars.slice(end + 1, end + 8))?.[0].length ?? 0);
  const leads = end > at && markerEnd(chars, at + 1) === at + 1 && (next > end + 1 || markerEnd(chars, next) > next);
  return leads ? end : at;
}

/** 提出三点建议,|认为应加快立法; 提出建议,|如加大惩处力度. */
function skipSaying(chars: string, at: number): number {
  return (
    at + (/^,(?:认为|指出|比如|例如|诸如|如(?![下何果此今期实上]))/.exec(chars.slice(at, at + 3))?.[0].length ?? 0)
  );
}

/** 我有三点建议|。”张伟民委员说,“|第一,…; 提出28条建议|。归纳起来,主要有:|一是…; 建议如下|。\n|一是…: what may stand between an announcement and its list. */
const between =
  /^(?:[。,!]”[^,。;:!?“\n]{2,20}[说道示][,:]“|[。;](?:(?:归纳|概括|总结|汇总|梳理)(?:起来|下来)?,?)?(?:主要|具体|大致|分别)(?:有|是|包括)[:,]|(?:[。,;!]|[👉👇]|➡️?|↓)?(?:\n*“(?=第|首先|其一|一是)|\n+)?)/u;
const longestBetween = 32;

/** Whether a list or a colon's content stands at `at`, behind a full stop only where `mayEndSentence`. */
export function contentFollows(chars: string, at: number, mayEndSentence: boolean): boolean {
  if (chars.charAt(at) === ':' || chars.startsWith('——\n', at)) return true;
  const next = between.exec(chars.slice(at, at + longestBetween))?.[0] ?? '';
  if (next.includes('。') && !mayEndSentence) return false;
  const from = at + next.length;
  if (!next.includes('\n')) return markerEnd(chars, from) > from;
  return lineMarkerEnd(chars, from) > from || opensWithAspect(chars, from);
}
