import { behindQuotationEnds, behindQuotationOpeners, phraseEnds } from '../../lexicon/phrase-openers.js';
import { isSameVoice, type Voice } from '../../mentions/voice.js';
import { anyOf } from '../../text/any-of.js';
import { isIn } from '../../text/character-set.js';
import { sentenceOrLineEnds, sentenceStart } from '../../text/sentences.js';
import { firstBehind } from '../../text/spans.js';
import type { View } from '../../text/view.js';
import type { Span } from '../../types.js';
import type { Anchor } from './anchors.js';
import { parseGroupTopic, parseTopic } from './topic.js';

/** “……。”|在办理协商会上,|阮知秋又一次建议。 “……。”|5月15日晚,社区的议事厅里,|居民邱美珍第一个开口。 */
const phrase = new RegExp(
  `^(?:(?:${anyOf(behindQuotationOpeners)}[^,。]{1,18}|[^,。]{1,20}${anyOf(behindQuotationEnds)}),){1,2}$`,
);

/** 今年两会上,|代表们纷纷建言: when or where they do. */
const setting = new RegExp(`^[^,。]{2,14}${anyOf(phraseEnds)},$`);

const toldOn = /^,(?:话音[刚未]落|并(?:当[场即]|随即|现场|带头))/;
const longestToldOn = 5;

/** No quotation that asks for something beside another one is shorter, its marks included. */
const shortestCall = 9;

/** A verb that gives the word to somebody. View offsets. */
interface Claim {
  readonly anchor: Anchor;
  /** Where the verb's clause begins. */
  readonly clause: number;
  readonly voice: Voice;
  /** The words of the attribution before it. */
  readonly before: Span | null;
}

/**
 * The content that stands before its attribution: the quotation that ends there, or the clauses before 多位代表建议。 Null
 * where it follows the verb.
 */
export function findPostPosed(view: View, line: Span, claim: Claim, quotations: readonly Span[]): Span | null {
  if (claim.voice.group !== null && agrees(view.chars, claim.anchor)) return null;
  const posed = postPosed(view, line, claim, quotations);
  return posed && isAnothers(view, line, claim, posed) ? null : posed;
}

function postPosed(
  view: View,
  line: Span,
  { anchor, clause, before, voice }: Claim,
  quotations: readonly Span[],
): Span | null {
  const { chars } = view;
  if (anchor.trigger?.kind === 'announcement' || handsOver(chars, anchor, clause)) return null;
  const quotation = quotations[firstBehind(quotations, clause - 3)];
  if (
    quotation &&
    (quotation.end === clause ||
      isParted(chars, line, anchor, quotation, clause) ||
      isSigned(chars, quotation, clause) ||
      isHalf(chars, line, anchor, quotation, clause))
  )
    return leadsTo(chars, anchor, before, quotation)
      ? null
      : { start: firstOf(chars, quotations, quotation).start + 1, end: quotation.end };
  const start = sentenceStart(chars, clause, line.start);
  const earlier = quotations[firstBehind(quotations, start - 1)];
  if (
    earlier?.end === start &&
    (phrase.test(chars.slice(start, clause)) || isTopic(view, start, clause, voice)) &&
    (/^道?(?:$|[。!?;\n]|[,:]“)/.test(chars.slice(anchor.end, anchor.end + 3)) || isToldOn(chars, anchor.end))
  )
    return { start: earlier.start + 1, end: earlier.end };
  const isWhole = anchor.trigger?.kind === 'verb' && endsSentence(chars, anchor) && start < clause;
  const isSetting = setting.test(chars.slice(start, clause));
  return isWhole && !isSetting && !(before && before.end > clause) ? { start, end: clause } : null;
}

/** “……。”|县政协委员尚官锁快人快语,|当场建议。 Whether the clauses between are of whoever speaks. */
function isTopic(view: View, start: number, clause: number, voice: Voice): boolean {
  const topic = start < clause ? (parseTopic(view, start, clause) ?? parseGroupTopic(view, start, clause)) : null;
  return topic !== null && isSameVoice(topic, voice);
}

/** “……。”——|省人大代表缪春生建议. */
function isSigned(chars: string, { end }: Span, clause: number): boolean {
  return clause - end === 2 && chars.startsWith('——', end);
}

/** “好!” is an answer. */
function isLong({ start, end }: Span): boolean {
  return end - start >= shortestCall;
}

/** “……。”|“……。”他接连提议: the first of the quotations that stand side by side before the verb. */
function firstOf(chars: string, quotations: readonly Span[], quotation: Span): Span {
  const before = quotations[quotations.indexOf(quotation) - 1];
  const isBeside = before?.end === quotation.start && !/[:,]/.test(chars.charAt(before.start - 1));
  return isBeside && isLong(before) && isLong(quotation) ? firstOf(chars, quotations, before) : quotation;
}

/** “……。”|不少网友点赞。 Those who agree have heard it. */
function agrees(chars: string, { start, end }: Anchor): boolean {
  return /^(?:点赞|赞同|附和)$/.test(chars.slice(start, end));
}

/** “……。”|三楼住户则呼吁在…, “……。”|逯平接着表示,…: what sets the words behind off from those of the quotation. */
function handsOver(chars: string, anchor: Anchor, clause: number): boolean {
  return (
    /(?:则|接着|随后)[^,。]{0,4}$/.test(chars.slice(clause, anchor.start)) &&
    !endsSentence(chars, anchor) &&
    !chars.startsWith(',“', anchor.end)
  );
}

/** “验收标准应尽快明确”,|祝小满呼吁,“……。”: half of what is said, a comma behind its mark. */
function isHalf(chars: string, line: Span, { end }: Anchor, quotation: Span, clause: number): boolean {
  return (
    quotation.end === clause - 1 &&
    chars.charAt(quotation.end) === ',' &&
    chars.startsWith(',“', end) &&
    sentenceStart(chars, quotation.start, line.start) === quotation.start
  );
}

/** “建议缩短间距”,|在路政队工作的姚志明代表说。 */
function isParted(chars: string, line: Span, anchor: Anchor, { start, end }: Span, clause: number): boolean {
  return (
    end === clause - 1 &&
    chars.charAt(end) === ',' &&
    endsSentence(chars, anchor) &&
    sentenceStart(chars, start, line.start) === start
  );
}

/** 民盟支部主委苏慧:“……。”|段学文指出,…, or 谭阿福呼吁整治…: the quotation is hers, and what he says follows. */
function isAnothers(view: View, line: Span, { anchor, voice, before }: Claim, content: Span): boolean {
  const { chars } = view;
  const colon = content.start - 2;
  if (endsSentence(chars, anchor)) return false;
  // 他提议,……,“……。”|荆川也呼吁,…: half of a sentence of him who had the word.
  if (chars.startsWith(',“', colon) && before) return sentenceStart(chars, colon, line.start) <= before.start;
  if (!chars.startsWith(':“', colon)) return false;
  const topic = parseTopic(view, sentenceStart(chars, colon, line.start), colon);
  return topic !== null && !isSameVoice(topic, voice);
}

/** Whether the quotation before a clause leads to it: 甲说“……。”乙插话问“…?” (another speaker's), “……。”他建议: (what is proposed follows). */
function leadsTo(chars: string, anchor: Anchor, before: Span | null, quotation: Span): boolean {
  const behind = chars.slice(anchor.end, anchor.end + 3);
  const claimed = before?.end === quotation.start + 1 || chars.charAt(quotation.start - 1) === ':';
  return (
    (claimed && /^[问说道]?[:,]“/.test(behind)) ||
    (/^[问说道]?:/.test(behind) && isIn(sentenceOrLineEnds, chars, quotation.end - 2))
  );
}

/** Whether a verb, 道 behind it aside, ends its sentence, or what is told of its speaker's words. */
export function endsSentence(chars: string, anchor: Anchor): boolean {
  const end = chars.charAt(anchor.end) === '道' ? anchor.end + 1 : anchor.end;
  return end >= chars.length || isIn(sentenceOrLineEnds, chars, end) || isToldOn(chars, end);
}

/** “……。”张伟民提议|,话音刚落,掌声四起; 张伟民提议|,并当场认捐: whether the narrator tells what came next. */
function isToldOn(chars: string, at: number): boolean {
  return toldOn.test(chars.slice(at, at + longestToldOn));
}
