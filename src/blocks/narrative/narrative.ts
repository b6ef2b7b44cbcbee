import { actingVerbs, askingVerbs, atOnceAdverbs, replyingVerbs } from '../../lexicon/speaking-words.js';
import { contentStart } from '../../mentions/clause.js';
import { isIntroduced } from '../../mentions/introduction.js';
import { isName, isSureName } from '../../mentions/names/name.js';
import { postEnd } from '../../mentions/posts/post.js';
import { isSameVoice, type Voice } from '../../mentions/voice.js';
import { groupNoun } from '../../mentions/words/group-words.js';
import { anyOf } from '../../text/any-of.js';
import { markerEnd } from '../../text/markers.js';
import { findQuotations } from '../../text/quotes.js';
import { clauseEnd, nextSentence, sentenceStart } from '../../text/sentences.js';
import { firstBehind, spanAround } from '../../text/spans.js';
import type { View } from '../../text/view.js';
import type { Trigger } from '../../triggers/index.js';
import type { Span } from '../../types.js';
import type { FoundBlock, Opening } from '../found-block.js';
import { type Attribution, findAttributions, opensSpeech } from './attributions.js';
import { opensWithMeeting } from './meeting-line.js';
import { parseTopic } from './topic.js';

/**
 * Finds the blocks of a narrative paragraph (李四常委建议,…。王五委员说,…), left to right. `last` is who spoke before the
 * paragraph: a 建议 without a subject, or 他建议, goes on from there.
 */
export function findNarrativeBlocks(
  view: View,
  line: Span,
  triggers: readonly Trigger[],
  last: Voice | null,
): readonly FoundBlock[] {
  const quotations = findQuotations(view.chars, line.start, line.end);
  const groups = groupByVoice(view.chars, findAttributions(view, line, triggers, quotations, last));
  return groups.map((group, i) => toBlock(view, line, groups[i - 1]?.[0], group, groups[i + 1], triggers, quotations));
}

/** 有居民代表建议…。|也有居民代表认为…: others of the kind. */
const others = /^[也亦还另]有/;

function groupByVoice(chars: string, attributions: readonly Attribution[]): readonly (readonly Attribution[])[] {
  const groups: Attribution[][] = [];
  for (const attribution of attributions) {
    const group = groups.at(-1);
    const { start } = attribution.words;
    const isAnother = attribution.voice.group !== null && others.test(chars.slice(start, start + 2));
    if (group?.[0] && !isAnother && isSameVoice(group[0].voice, attribution.voice)) group.push(attribution);
    else groups.push([attribution]);
  }
  return groups;
}

function toBlock(
  view: View,
  line: Span,
  before: Attribution | undefined,
  group: readonly Attribution[],
  next: readonly Attribution[] | undefined,
  triggers: readonly Trigger[],
  quotations: readonly Span[],
): FoundBlock {
  const first = group[0] as Attribution;
  const start = before ? handover(view.chars, before, first) : sentenceStart(view.chars, first.start, line.start);
  const limit = next ? Math.min(handover(view.chars, first, next[0] as Attribution), startOf(next)) : line.end;
  const end = Math.min(limit, narratorStart(view, group.at(-1) as Attribution, limit, quotations));
  const voices = group.map((each) => each.voice);
  const voice =
    voices.find(({ represents, posts }) => represents || posts.some(({ organization }) => organization !== null)) ??
    voices.find(({ posts }) => posts.length > 0) ??
    first.voice;
  const openings = findOpenings(view.chars, group, triggers, quotations, end);
  const rule = first.content ? 'post-posed' : first.voice.group ? 'group' : 'narrative';
  return {
    start: Math.min(start, startOf(group)),
    end,
    voice,
    rule,
    layout: 'narrative',
    openings,
    attributions: group.map(({ words, content, trigger }) => ({
      start: words.start,
      end: words.end,
      content,
      proposing: trigger !== null,
    })),
  };
}

/** Where the first words of a group begin, which may stand before its first attribution. */
function startOf(group: readonly Attribution[]): number {
  return Math.min(...group.map(({ start }) => start));
}

/** The triggers of the block: its own verbs, and those inside its quotations (“建议成立自治会。”邢楠说). */
function findOpenings(
  chars: string,
  group: readonly Attribution[],
  triggers: readonly Trigger[],
  quotations: readonly Span[],
  end: number,
): readonly Opening[] {
  const { start } = group[0] as Attribution;
  const openings = group.flatMap(({ trigger, content, words }): Opening[] =>
    trigger ? [{ start: content?.start ?? words.end, trigger }] : [],
  );
  const known = new Set(openings.map(({ trigger }) => trigger));
  for (let i = firstBehind(triggers, start); i < triggers.length; i++) {
    const trigger = triggers[i] as Trigger;
    if (trigger.start > end) break;
    if (known.has(trigger) || trigger.kind === 'refused' || trigger.start < start || trigger.end > end) continue;
    const quotation = spanAround(quotations, trigger.start, trigger.end);
    if (quotation && opensSpeech(chars, trigger, quotation))
      openings.push({ start: contentStart(chars, trigger.end, quotation.end), trigger });
  }
  return openings.filter((opening) => opening.start <= end).sort((a, b) => a.start - b.start);
}

/** Where the next speaker's words begin, its sentence's opening phrase (针对草案第二十一条,) included. */
function handover(chars: string, first: Attribution, next: Attribution): number {
  if (next.content) return next.start;
  const start = sentenceStart(chars, next.start, first.words.end);
  return start > first.words.end ? start : next.start;
}

/** 章以恒|当即拨通…: somebody whose post stands here or elsewhere in the report. */
function isKnown(view: View, { name, posts }: Voice): boolean {
  return posts.length > 0 || (name !== null && isIntroduced(view, name));
}

/** …;|高级农艺师银春生围绕规划谈了看法: that somebody else spoke, and no more. */
const spoke =
  /(?:谈|发表|提出|交流)了?[^,]{0,6}(?:看法|意见|想法|体会|建议|见解|观点)[;。]$|建言(?:献策)?[;。]$|作了?[^,]{0,4}发言[;。]$/;

/** 委员李明|家门口的路灯要修好: what asks for something is still proposed. */
const demands = /应|须|需|要(?!求)/;

/** Whether a name that surely is one has its post there, as in a list of speakers: 委员郝知远|的目光落在冷链上. */
function isPosted({ name, posts }: Voice): boolean {
  return name !== null && posts.length > 0 && name.length > 2 && isName(name) && isSureName(name);
}

/** 有学生|问及贷款的门槛, 亦有居民|投诉巴士太急: what others do who 建议 nothing; not 有居民投诉的摊点要搬迁. */
const asking = new RegExp(`^${anyOf(askingVerbs)}(?![时的者必后率件])`);

/** Those who ask are named by no more characters behind 有. */
const longestAsker = 8;

/** What asks somebody to do something. */
const calls = /应|须|需|要(?!求)|建议|不妨|希望/;

const atOnce = new RegExp(
  `^(?:${anyOf(atOnceAdverbs)}(?:就|也)?(?:作出)?${anyOf([...replyingVerbs, ...actingVerbs])}|现场${anyOf(replyingVerbs)})`,
);

/** 总理|当即回应, 省长|当场请…: somebody known by the post alone, who does something there and then. */
function answersAtOnce(chars: string, start: number, to: number): boolean {
  const end = postEnd(chars, start, to);
  return end > start && atOnce.test(chars.slice(end, end + 6));
}

/** Whether a sentence tells what others ask, and calls for nothing. */
function onlyAsks(chars: string, start: number, end: number): boolean {
  const from = start + (/^[也亦还另]?有/.exec(chars.slice(start, start + 2))?.[0].length ?? 0);
  if (from === start || calls.test(chars.slice(from, end))) return false;
  for (let at = from + 2; at <= Math.min(from + longestAsker, end); at++)
    if (groupNoun.endingAt(chars, at, from) > 1 && asking.test(chars.slice(at, at + 4))) return true;
  return false;
}

/** Where the narrator takes the word back: a sentence about the meeting, or about another person. */
function narratorStart(view: View, last: Attribution, limit: number, quotations: readonly Span[]): number {
  const { chars } = view;
  let start = nextSentence(chars, Math.max(last.words.end, last.content?.end ?? 0), limit);
  while (start < limit) {
    const end = nextSentence(chars, start, limit);
    if (opensWithMeeting(chars, start, limit)) return start;
    if (chars.charAt(start - 1) === '。' && (answersAtOnce(chars, start, limit) || onlyAsks(chars, start, end)))
      return start;
    const isQuoted = spanAround(quotations, start, start + 1) !== null;
    const clause = clauseEnd(chars, start, end);
    const topic = isQuoted ? null : parseTopic(view, start, clause);
    const isNext =
      chars.charAt(start - 1) !== ';' ||
      (topic !== null &&
        ((isPosted(topic) && markerEnd(chars, start) === start && !demands.test(chars.slice(start, clause))) ||
          (topic.posts.length > 0 && spoke.test(chars.slice(start, end)) && !demands.test(chars.slice(start, end)))));
    if (topic && isNext && !isSameVoice(topic, last.voice) && isKnown(view, topic)) return start;
    start = end;
  }
  return limit;
}
