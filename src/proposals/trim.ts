import { roomNotes } from '../lexicon/scene-words.js';
import { triggers as triggerWords } from '../lexicon/triggers.js';
import { skipAmount } from '../text/amount.js';
import { anyOf } from '../text/any-of.js';
import { isIn, toCharacterSet } from '../text/character-set.js';
import { emojiEnd, emojiStart, lineMarkerEnd, markerEnd } from '../text/markers.js';
import { toPhrases } from '../text/phrases.js';
import { firstBehind, firstWithin } from '../text/spans.js';
import { stageLabelEnd } from '../text/stage-label.js';
import { indexWithin, lastIndexWithin } from '../text/within.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import { hoping } from './call-patterns.js';
import { bounds, oddsOfCall } from './odds.js';
import type { Unit } from './units.js';

const opening = toCharacterSet(',:、。”’"*)】]…·');
const closing = toCharacterSet(',:、…*|');
const verb = toPhrases(triggerWords);
const opinion =
  /^(?:(?:同时|此外|另外),)?[他她](?:还|也|又)?(?:强调|指出)(?=应|要|必须|需)|^[他她](?:还|也|又|同时)(?:说|表示|认为|指出|提出),|^还有一?[条位个](?:说|提出|认为),|^在[^,。]{1,12}看来,|^[又亦]指(?![导望定标数派挥明使引])/;

/** 鉴于周期长,为尽快恢复,|建议…. */
const reason = /^(?:鉴于|由于|考虑到|针对)[^。;]*?,(?=(?:建议|呼吁|提议)(?!的))/;

/** 对于停车难的问题,|张伟民提出,…, 此外,|他表示,…: what somebody is said to speak about once more, or that he goes on. */
const matter =
  /^(?:(?:同时|此外|另外|再者|其次|最后|而且|因此|为此|与此同时|除此之外|在[^,。;]{1,12}[上中面])|(?:对于|关于|针对|谈到|说到|至于)[^,。;]{1,23}[^,。;的]|[对就][^,。;]{1,16}(?:问题|方面|一事|情况|现象|议题|工作)),(?![^,。;]{0,8}希望)/;
const longestMatter = 28;

/** ”,引起热议. */
const outcome = /^”(?:后)?,?(?:引[起发]|赢得|得到|受到|博得|获得?|成为|冲上|登上|很快|迅速|一时|被)/;
const longestOutcome = 6;

/** No phrase that tells whose opinion something is is longer. */
const longestOpinion = 18;

/** What stands between a trigger and a quotation is a call where it is longer: behind 建议时说 only the quotation is. */
const shortestCall = 5;

const roomNote = new RegExp(`^\\((?:全场|热烈|会场|台下|众人?)?${anyOf(roomNotes)}[^()]{0,4}\\)`);
const longestNote = 12;

const openQuotes = toCharacterSet('“‘');
const pairs: Readonly<Record<string, string>> = { '”': '“', '’': '‘', ')': '(', '》': '《', '】': '【', '"': '"' };

/**
 * The text of a unit by annotation.md, Proposal 6: without list marker, trigger, attribution and quotation marks around
 * it. `words` are the stretches that only say who speaks; `triggers` is null for the unit that the scope's first one opens.
 * View offsets; empty where nothing is left.
 */
export function trimUnit(chars: string, unit: Unit, words: readonly Span[], triggers: readonly Trigger[] | null): Span {
  const behind = skipWords(chars, unit, words, triggers ?? []);
  const isProposed = triggers === null || firstWithin(triggers, unit.start, behind) !== undefined;
  let start = Math.max(behind, openQuotation(chars, unit, behind, isProposed), opinionEnd(chars, unit));
  for (;;) {
    const next = skipOpening(chars, start, unit, start === unit.start);
    if (next === start) break;
    start = Math.min(next, unit.end);
  }
  const end = quotationEnd(chars, start, trimEnd(chars, start, unit.end));
  if (isQuoted(chars, start, end)) return { start: start + 1, end: trimEnd(chars, start + 1, end - 1) };
  return { start: leavesPartner(chars, start, end) ? start - 1 : start, end };
}

/** 建议|“设立生态法院”,构筑法治屏障: whether the mark before the words closes within them, and they go on. */
function leavesPartner(chars: string, start: number, end: number): boolean {
  const close = chars.charAt(start - 1) === '“' ? indexWithin(chars, '”', start, end - 1) : -1;
  return close > start && lastIndexWithin(chars, '“', start, close) < 0;
}

/** 在闻人杰看来,|末班车不妨推迟, 又指|照明不足, 她还说,|应有人回访: behind the words that tell whose opinion it is. */
function opinionEnd(chars: string, { start, end }: Unit): number {
  return start + (opinion.exec(chars.slice(start, Math.min(end, start + longestOpinion)))?.[0].length ?? 0);
}

/** 增加一条:“任何人不得高空抛物。|”: a quotation that opens within the unit closes with it, behind its full stop, too. */
function quotationEnd(chars: string, start: number, end: number): number {
  const told = /“(?:建议)?$/.test(chars.slice(Math.max(0, start - 3), start)) ? toldBehind(chars, start, end) : end;
  if (told < end) return told;
  const open = lastIndexWithin(chars, '“', start + 1, end);
  return open > 0 && !closesInside(chars, open, end) && /^[。!?]”/.test(chars.slice(end, end + 2)) ? end + 2 : end;
}

/** 呼吁“把图书馆建到村里|”,引起热议: where the quotation closes behind which the narrator tells what came of it; `end` where it does not. */
function toldBehind(chars: string, start: number, end: number): number {
  const close = indexWithin(chars, '”', start, end);
  return close > 0 && outcome.test(chars.slice(close, close + longestOutcome)) ? close : end;
}

/** Whether one quotation fills the stretch: its marks are the attribution's, not the text's. */
function isQuoted(chars: string, start: number, end: number): boolean {
  return chars.charAt(start) === '“' && indexWithin(chars, '”', start, end) === end - 1;
}

/**
 * 她提高了嗓门,“烘干用电……: what stands before a quotation that goes on to the unit's end only tells who speaks, unless it is
 * a call by itself (他提议,把标准写进村规,“谁家超了……).
 */
function openQuotation(chars: string, unit: Unit, behind: number, isProposed: boolean): number {
  const open = chars.slice(unit.start, unit.end).lastIndexOf('“');
  const at = unit.start + open;
  const before = chars.slice(behind, at).replace(/^[,:]/, '');
  const clause = before.slice(before.lastIndexOf(',') + 1);
  const isScene = clause.endsWith(':') && /[了着过]/.test(clause);
  const isCall = isProposed && before.length >= shortestCall && !isScene;
  if (at > behind && (isCall || oddsOfCall(before) > bounds.surely)) return unit.start;
  return open > 0 && !closesInside(chars, at, unit.end) && /[,:]/.test(chars.charAt(at - 1)) ? at + 1 : unit.start;
}

/**
 * Behind the unit's first trigger, with the reason before it; without a trigger, behind the attribution that opens the
 * unit. A second trigger stays in the text: what stands before it is a call already.
 */
function skipWords(chars: string, unit: Unit, words: readonly Span[], triggers: readonly Trigger[]): number {
  const trigger = firstWithin(triggers, unit.start, unit.end) ?? leadingTrigger(chars, unit);
  const attribution = words[firstBehind(words, Math.max(unit.start, (trigger?.end ?? 0) - 1))];
  const leads =
    attribution &&
    attribution.start < Math.min(unit.end, trigger?.end ?? unit.start + 2 + leadLength(chars, unit)) &&
    !hoping.test(chars.slice(attribution.start, unit.end));
  const end = trigger ? skipAmount(chars, trigger.end) : 0;
  return Math.min(unit.end, Math.max(unit.start, end, leads ? attribution.end : 0));
}

/** 对于停车难的问题,|石磊提出,…, 第二,|他提出…: how long the matter or the marker is behind which the same speaker is given the word again; 0 where none stands. */
function leadLength(chars: string, { start, end, atLineHead }: Unit): number {
  const marker = (atLineHead ? lineMarkerEnd : markerEnd)(chars, start) - start;
  return Math.max(marker, matter.exec(chars.slice(start, Math.min(end, start + longestMatter)))?.[0].length ?? 0);
}

/**
 * 2、拉长链条。|建议国企牵头, 一、|建议更新车辆, 鉴于周期长,|建议由市科协统筹: in a paragraph of a list nobody is given the word again,
 * and what is proposed begins behind the trigger at its head, or behind the reason.
 */
function leadingTrigger(chars: string, { start, end, atLineHead }: Unit): Span | undefined {
  const behind = (atLineHead ? lineMarkerEnd : markerEnd)(chars, start);
  const at = behind + (reason.exec(chars.slice(behind, end))?.[0].length ?? 0);
  const length = verb.startingAt(chars, at, end);
  const isNoun = /^(?:..[的书稿是权、]|建言[与和])/.test(chars.slice(at, at + 3));
  return length > 0 && !isNoun ? { start: at, end: at + length } : undefined;
}

function skipOpening(chars: string, at: number, unit: Unit, head: boolean): number {
  if (at >= unit.end) return at;
  const marker = (unit.atLineHead && head ? lineMarkerEnd : markerEnd)(chars, at);
  if (marker > at) return marker;
  const sign = Math.max(emojiEnd(chars, at), stageLabelEnd(chars, at), roomNoteEnd(chars, at));
  if (sign > at) return sign;
  if (isIn(opening, chars, at))
    return chars.charAt(at) === '"' && indexWithin(chars, '"', at + 1, unit.end) > 0 ? at : at + 1;
  return isIn(openQuotes, chars, at) && !closesInside(chars, at, unit.end) ? at + 1 : at;
}

/** (全场掌声)|还要增设监控: behind what the record notes of the room, or `at` where it notes nothing. */
function roomNoteEnd(chars: string, at: number): number {
  return at + (roomNote.exec(chars.slice(at, at + longestNote))?.[0].length ?? 0);
}

/** Whether the quotation that opens at `at` closes before the unit's end, so that it belongs to the text. */
function closesInside(chars: string, at: number, end: number): boolean {
  return indexWithin(chars, chars.charAt(at) === '“' ? '”' : '’', at, end) >= 0;
}

/** The end without punctuation, and without closing marks whose partner does not stand in the unit. */
function trimEnd(chars: string, start: number, to: number): number {
  const unpaired = new Set<string>();
  let end = to;
  while (end > start) {
    const last = chars.charAt(end - 1);
    const sign = emojiStart(chars, end);
    if (sign < end) {
      end = sign;
      continue;
    }
    const partner = pairs[last];
    // 写清楚 *24 小时内免费*
    if (last === '*' && lastIndexWithin(chars, '*', start, end - (chars.charAt(end - 2) === '*' ? 2 : 1)) >= 0) break;
    if (partner && !unpaired.has(last) && lastIndexWithin(chars, partner, start, end - 1) < 0) unpaired.add(last);
    if (!isIn(closing, chars, end - 1) && !unpaired.has(last)) break;
    end--;
  }
  return end;
}
