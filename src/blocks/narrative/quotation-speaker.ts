import { speakingSigns } from '../../lexicon/speaking-words.js';
import { clauseStart } from '../../mentions/clause.js';
import { isAddress } from '../../mentions/names/address.js';
import type { Voice } from '../../mentions/voice.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { clauseEnd, sentenceMarks } from '../../text/sentences.js';
import type { View } from '../../text/view.js';
import { lastIndexWithin } from '../../text/within.js';
import type { Span } from '../../types.js';
import { listening } from './meant/earlier-person.js';
import { parseTopic } from './topic.js';

/** What tells that somebody spoke or wrote, in a clause no longer than this. */
const speaks = new RegExp(anyOf(speakingSigns));
const longestClaim = 40;
/** “建议修路,”|主持人念着纸条,“…”: whoever reads somebody's words out, or breaks into them. */
const interrupts = /^[这那]是|念|读着|打断|追问|插话|翻开/;
/** What the narrator says between two halves of a quotation, with the mark that goes on. */
const between = /^[^“”。!?;:\n]{2,24}[,:]“/;
/** 说这话的,|是张伟民: a comma before who it was. */
const aside = /^[^,。]{2,6}的,(?=是)/;
/** 今年市两会上,|市人大代表郑明带来…: where and when it was. */
const occasion =
  /^(?:(?:[今昨当][年天日]|近日|日前|在)[^,。:“”]{0,14}|[^,。:“”]{0,12}(?:会|审议|讨论)(?:上|中|现场|间隙|期间)),/;
const longestOccasion = 18;
/** What tells behind it that the words were his: 带来一份建议, 呼吁. */
const handing =
  /(?<!为[^,。]{0,12}|回忆[^,。]{0,12})的(?:话|发言|提议)(?:赢|引|博|激)|带来|提交|递交|建议|呼吁|提议|倡议|建言|[说道]$|表示/;

/** Who speaks in a quotation that no verb of saying gives to anybody: whom the words around it tell of. View offsets; null where they tell of nobody. */
export function quotationSpeaker(view: View, line: Span, quotation: Span): Voice | null {
  return interrupter(view, line, quotation) ?? leader(view, line, quotation) ?? speakerBehind(view, line, quotation);
}

/** “建议……。”|市民吕先生是第一个留言的人, |说这话的,是程序员张伟民: who is said, behind the quotation that opens a line, to have spoken or written; or who does anything there but listen (一楼的老邵点了根烟). */
function speakerBehind(view: View, line: Span, quotation: Span): Voice | null {
  const isParted = resumptionOf(view.chars, quotation) > quotation.end;
  if (quotation.start !== line.start && !isParted) return null;
  const opening = view.chars.slice(quotation.end, quotation.end + longestOccasion);
  const start = quotation.end + (aside.exec(opening)?.[0].length ?? occasion.exec(opening)?.[0].length ?? 0);
  const end = clauseEnd(view.chars, start, Math.min(line.end, quotation.end + longestClaim));
  const behind = view.chars.slice(quotation.end, end);
  // 近日,市委书记王强收到一封信: nobody's words.
  if (occasion.test(opening) && !handing.test(view.chars.slice(start, end))) return null;
  const topic = parseTopic(view, start, end);
  if (!topic || (isParted && !interrupts.test(behind)) || speaks.test(behind)) return topic;
  return topic.name !== null && closesSentence(view.chars, quotation) && !listening.test(behind) ? topic : null;
}

/** “所以我建议,”|张伟民竖起一根手指,“|……”: where a quotation goes on behind what the narrator says between its halves; its end where it does not. */
export function resumptionOf(chars: string, { end }: Span): number {
  if (chars.charAt(end - 2) !== ',') return end;
  return end + (between.exec(chars.slice(end, end + longestClaim))?.[0].length ?? 0);
}

/** “……。”: whether the quotation ends with its sentence. */
function closesSentence(chars: string, { end }: Span): boolean {
  return isIn(sentenceMarks, chars, end - 2);
}

/** 市长还没放下话筒,|张伯钧代表就把身子探了过来:|“我建议…”: whose clause the colon before the quotation ends. */
function leader(view: View, line: Span, quotation: Span): Voice | null {
  const colon = quotation.start - 1;
  if (view.chars.charAt(colon) !== ':') return null;
  const topic = parseTopic(view, clauseStart(view.chars, colon, line.start), colon);
  return topic?.name && (topic.posts.length > 0 || isAddress(topic.name)) ? topic : null;
}

/** “我也不是光反对,”江彩凤缓了口气,“我建议……: whoever stands between two halves of a quotation. */
function interrupter(view: View, line: Span, quotation: Span): Voice | null {
  const start = lastIndexWithin(view.chars, '”', line.start, quotation.start) + 1;
  const between = view.chars.slice(start, quotation.start);
  return start > line.start && /^[^。;!?“]{4,20}[,:]$/.test(between)
    ? parseTopic(view, start, quotation.start - 1)
    : null;
}
