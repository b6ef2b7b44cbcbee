import { earnestAdverbs } from '../../lexicon/earnest-adverbs.js';
import { ownOpeners } from '../../lexicon/own-words.js';
import { clauseStart, contentStart } from '../../mentions/clause.js';
import type { Voice } from '../../mentions/voice.js';
import { anyOf } from '../../text/any-of.js';
import { sentenceStart } from '../../text/sentences.js';
import { spanAround } from '../../text/spans.js';
import type { View } from '../../text/view.js';
import type { Trigger } from '../../triggers/index.js';
import type { Span } from '../../types.js';
import { type Anchor, findAnchors } from './anchors.js';
import { withFullerName } from './full-name.js';
import { isHearsay } from './hearsay.js';
import { isMatterOf } from './matter.js';
import { findAntecedent } from './meant/antecedent.js';
import { findCounted } from './meant/named-together.js';
import { findVoiceMeant, withNounCalled } from './meant/voice-meant.js';
import { endsSentence, findPostPosed } from './post-posed.js';
import { withPostsAhead } from './posts-ahead.js';
import { quotationSpeaker, resumptionOf } from './quotation-speaker.js';
import type { SameSubject } from './same-subject.js';
import { byline } from './sentence-head.js';
import { parseMatter, parseSubject } from './subject.js';
import { parseTopic } from './topic.js';

/** What may stand before a trigger at the head of what is said. */
const ownWords = new RegExp(
  `^(?:(?:[^,。]{1,6}让我)?那?${anyOf([...ownOpeners, ...earnestAdverbs])}*|我[也还再想]?(?:(?:代表?|[替为给向])[^,。]{1,8}|(?:就|围绕|针对|结合)[^,。]{2,16})|[这那][一两二三四几]?[条点项件个][^,。]{0,4}我)$`,
);

/** 某报某地6月30日电(记者赵青田)|“……。”: what the report opens with is nobody's whom the lines above name. */
const signedOff = new RegExp(`${byline.source}$`);
const longestByline = 36;

/** Who asks at a press conference, and speaks for nobody. */
const asking = /^有[一位名]{0,2}[记記]者$/;

/** An attribution in a paragraph: whose words begin where, and with which verb. View offsets. */
export interface Attribution {
  /** From where the words are this speaker's; before the attribution where the content is post-posed. */
  readonly start: number;
  /** The words that say who speaks, verb and punctuation included. */
  readonly words: Span;
  readonly voice: Voice;
  readonly trigger: Trigger | null;
  /** Post-posed content: “……。”王五建议。 or ……,多位代表建议。 Null where the content follows the verb. */
  readonly content: Span | null;
}

/** Finds who is given the word in a line, left to right. `last` is who spoke before it. */
export function findAttributions(
  view: View,
  line: Span,
  triggers: readonly Trigger[],
  quotations: readonly Span[],
  last: Voice | null,
): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const anchor of findAnchors(view.chars, line.start, line.end, triggers)) {
    const quotation = spanAround(quotations, anchor.start, anchor.end);
    const attribution = quotation
      ? fromQuotation(view, line, anchor, quotation, found, last)
      : fromClause(view, line, anchor, quotations, found, last);
    if (attribution) found.push(attribution);
  }
  return dropClaimed(found);
}

function fromClause(
  view: View,
  line: Span,
  anchor: Anchor,
  quotations: readonly Span[],
  found: readonly Attribution[],
  last: Voice | null,
): Attribution | null {
  const clause = clauseStart(view.chars, anchor.start, line.start);
  const subject = withNounCalled(
    view.chars,
    line,
    parseSubject(view, clause, anchor.start) ??
      (anchor.trigger?.kind === 'announcement' ? parseMatter(view, clause, anchor.start) : null) ??
      (found.length > 0 ? matterAlone(view.chars, clause, anchor) : null),
  );
  const isBare = subject?.kind === 'same' && !anchor.trigger && subject.start === anchor.start;
  const led = isBare ? topicWithView(view, line, clause) : null;
  if (!subject || (isBare && !led)) return null;
  const before = found.at(-1);
  // 他主张|把费用列入企业承诺: what stands in the clause of a trigger is what is proposed.
  if (before?.trigger && !anchor.trigger && before.words.start >= clause) return null;
  if (before && isHearsay(view.chars, line, anchor, clause, subject, before.trigger !== null)) return null;
  if (!anchor.trigger && subject.kind === 'voice' && asking.test(subject.voice.group ?? '')) return null;
  const voice =
    led ??
    (subject.kind === 'voice'
      ? (findCounted(view, clause, subject.voice.group) ??
        withPostsAhead(
          view,
          line.start,
          clause,
          withFullerName(view, line, clause, subject.voice, before?.voice, isSameSentence(view.chars, before, clause)),
        ))
      : findVoiceMeant(view, line, clause, found, last, subject));
  if (!voice) return null;
  const content = findPostPosed(view, line, { anchor, clause, voice, before: before?.words ?? null }, quotations);
  const trigger = opensNothing(view.chars, anchor, content) ? null : anchor.trigger;
  const words = {
    start: Math.min(clause, content?.end ?? clause),
    end: contentStart(view.chars, anchor.end, line.end),
  };
  return { start: content?.start ?? subject.start, words, voice, trigger, content };
}

/** 张伟民则从生态角度出发,|提出…: who, in the clause before, opens the sentence, and from where he sees things; null elsewhere. */
function topicWithView(view: View, line: Span, clause: number): Voice | null {
  const start = clauseStart(view.chars, clause - 1, line.start);
  const opens = start < clause - 1 && sentenceStart(view.chars, start, line.start) === start;
  const voice = opens && viewpoint.test(view.chars.slice(start, clause)) ? parseTopic(view, start, clause - 1) : null;
  return voice?.name ? voice : null;
}
const viewpoint =
  /(?:从[^,。;]{2,16}(?:角度|方面|层面|视角|实际|经历|经验|工作|出发|入手|说起|谈起|讲起)|结合[^,。;]{2,16}|以[^,。;]{2,16}为例),$/;

/** 张伟民委员说,草案可行,|罚款数额|建议提高: whoever has the word asks, where the matter alone stands before the verb; null elsewhere. */
function matterAlone(chars: string, clause: number, { trigger }: Anchor): SameSubject | null {
  return trigger?.kind === 'verb' && isMatterOf(chars, clause, trigger)
    ? { kind: 'same', means: 'speaker', represents: null, start: clause }
    : null;
}

/** Whether a clause stands in the sentence in which somebody was given the word. */
function isSameSentence(chars: string, before: Attribution | undefined, clause: number): boolean {
  return before !== undefined && sentenceStart(chars, clause, before.words.start) === before.words.start;
}

/** “建议成立自治会。”说起这件事,她提高了嗓门: a trigger in a quotation that nobody claims belongs to whom the paragraph is about. */
function fromQuotation(
  view: View,
  line: Span,
  anchor: Anchor,
  quotation: Span,
  found: readonly Attribution[],
  last: Voice | null,
): Attribution | null {
  if (!anchor.trigger || !opensSpeech(view.chars, anchor.trigger, quotation)) return null;
  const before = found.at(-1);
  const isGiven = before?.words.start === quotation.start || before?.words.end === quotation.start + 1;
  if (isGiven || followsByline(view.chars, quotation.start)) return null;
  const subject = { kind: 'same', means: 'person', represents: null, start: quotation.start } as const;
  const voice =
    quotationSpeaker(view, line, quotation) ??
    findAntecedent({
      view,
      line,
      clause: quotation.start,
      from: before?.words.end ?? line.start,
      spoken: before?.voice ?? last,
      subject,
    });
  const content = contentStart(view.chars, anchor.end, quotation.end);
  // “我建议,”张伟民说,“…”: nothing is left of the first half, and the second one is proposed.
  const end = content < quotation.end - 1 ? content : Math.max(content, resumptionOf(view.chars, quotation));
  const words = { start: quotation.start, end };
  return voice && { start: quotation.start, words, voice, trigger: anchor.trigger, content: null };
}

function followsByline(chars: string, at: number): boolean {
  return signedOff.test(chars.slice(Math.max(0, at - longestByline), at));
}

/** Where somebody claims a quotation (“建议……。”邢楠说), its words are his, whoever was meant before. */
function dropClaimed(found: readonly Attribution[]): readonly Attribution[] {
  const claims: (Voice | undefined)[] = [];
  found.forEach(({ content, voice }, i) => {
    for (let j = i - 1; content && j >= 0 && endOf(found, j) >= content.start; j--)
      if (startOf(found, j) >= content.start - 1 && endOf(found, j) <= content.end) claims[j] ??= voice;
  });
  return found.map((attribution, i) => ({ ...attribution, voice: claims[i] ?? attribution.voice }));
}

function startOf(found: readonly Attribution[], i: number): number {
  return (found[i] as Attribution).words.start;
}

function endOf(found: readonly Attribution[], i: number): number {
  return (found[i] as Attribution).words.end;
}

/** A verb that ends its sentence has no content, unless it is post-posed. */
function opensNothing(chars: string, anchor: Anchor, content: Span | null): boolean {
  return anchor.trigger?.kind === 'verb' && content === null && endsSentence(chars, anchor);
}

/** Whether nothing but 我, 同时 and the like, or the matter, stands before a trigger in a quotation. */
export function opensSpeech(chars: string, trigger: Trigger, quotation: Span): boolean {
  const clause = clauseStart(chars, trigger.start, quotation.start + 1);
  return ownWords.test(chars.slice(clause, trigger.start)) || isMatterOf(chars, clause, trigger);
}
