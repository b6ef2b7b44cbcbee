import { earnestAdverbs } from '../../lexicon/earnest-adverbs.js';
import { ownManners, ownMatters, ownWords } from '../../lexicon/own-words.js';
import { clauseStart, contentStart } from '../../mentions/clause.js';
import { speaksFor } from '../../mentions/own-body.js';
import { isSameVoice, type Voice } from '../../mentions/voice.js';
import { proposerLabel } from '../../mentions/words/person-words.js';
import { anyOf } from '../../text/any-of.js';
import { markerEnd } from '../../text/markers.js';
import type { View } from '../../text/view.js';
import { lastIndexWithin } from '../../text/within.js';
import type { Trigger } from '../../triggers/index.js';
import type { Opening } from '../found-block.js';
import { isMatterOf } from '../narrative/matter.js';
import { parseSubject } from '../narrative/subject.js';
import type { TurnHead } from './turn.js';

/** What a clause ends or opens with whose 建议 is the speaker's own. */
const first = new RegExp(`${anyOf([...ownWords, ...earnestAdverbs])}${anyOf(ownManners)}?$|^${anyOf(ownMatters)}`);

/** 为此,|调研组|建议: in the words of one of them. */
const ownPanel = /^(?:联合)?(?:调研|课题|起草|编写|项目)组$/;

/** No more than this before a panel tells that its proposals follow from what was said. */
const longestReason = 4;

/** What leads from reasons to what is proposed. */
const reasoned = /(?:为此|因此|对此|鉴于此|综上|所以)[^,。]{0,4},?[^,。]{0,4}$/;

/** The triggers with which the speaker of a turn proposes; `end` is the turn's. View offsets. */
export function findTurnOpenings(
  view: View,
  head: TurnHead,
  end: number,
  triggers: readonly Trigger[],
): readonly Opening[] {
  const openings = triggers
    .filter((trigger) => trigger.kind !== 'refused' && (trigger.start >= head.contentStart || isInHead(head, trigger)))
    .filter((trigger) => trigger.kind !== 'verb' || isOwnTrigger(view, head, trigger))
    .map((trigger) => ({
      start: quotationStart(view.chars, head, trigger) ?? Math.min(end, contentStart(view.chars, trigger.end, end)),
      trigger,
    }));
  const own = openings.filter(({ trigger }) => trigger.kind !== 'label');
  return own[0] && beginsAnew(view.chars, openings[0], own[0]) ? own : openings;
}

/** 张伟民委员|给出建议:|修路: whether the head itself announces what is proposed. */
function isInHead({ start, contentStart }: TurnHead, trigger: Trigger): boolean {
  return trigger.kind === 'announcement' && trigger.start > start && trigger.end < contentStart;
}

/** 建议内容:路窄。为此,建议:…: whether a trigger behind a label says itself where it is begun to propose, at once or behind reasons. */
function beginsAnew(chars: string, label: Opening | undefined, own: Opening): boolean {
  if (label?.trigger.kind !== 'label') return true;
  const before = chars.slice(label.start, own.trigger.start);
  return !/[。;!?\n]/.test(before) || reasoned.test(before);
}

/** 他又有了新想法:“……。”张伟民建议。 Where the quotation begins that the trigger claims; null where it claims none. */
function quotationStart(chars: string, head: TurnHead, trigger: Trigger): number | null {
  const clause = clauseStart(chars, trigger.start, head.contentStart);
  if (chars.charAt(clause - 1) !== '”' || chars.charAt(trigger.end) !== '。') return null;
  const open = lastIndexWithin(chars, '“', head.contentStart, clause);
  return open < 0 ? null : open + 1;
}

/** Whether the speaker of the turn is the one who 建议s: nobody, or 我, stands before the verb. */
function isOwnTrigger(view: View, head: TurnHead, trigger: Trigger): boolean {
  const clause = clauseStart(view.chars, trigger.start, head.contentStart);
  // (举起手机,翻了几张照片)|倡议…
  const aside = /^\(?[^()]*\)/.exec(view.chars.slice(clause, trigger.start))?.[0].length ?? 0;
  const start = Math.min(trigger.start, markerEnd(view.chars, clause + aside));
  const before = view.chars.slice(start, trigger.start);
  if (/^(?:在?这里|最后)?[我俺咱]/.test(before) && first.test(before)) return true;
  if (isOwnName(head.voice, before)) return true;
  const subject = parseSubject(view, start, trigger.start);
  if (!subject)
    return (
      first.test(before) ||
      !/[\u3400-\u9fff]/.test(before) ||
      (before.length > 1 && speaksFor(view, head.voice, before.replace(/这边$/, ''))) ||
      isMatterOf(view.chars, start, trigger)
    );
  if (subject.kind === 'same' || isSameVoice(subject.voice, head.voice)) return true;
  const group = subject.voice.group?.replace(/这边$/, '') ?? null;
  return (
    group !== null &&
    (/^[我本]/.test(group) ||
      (ownPanel.test(group) && reasoned.test(view.chars.slice(Math.max(0, start - longestReason), start))) ||
      (head.rule === 'turn-label' && proposerLabel.has(group)) ||
      speaksFor(view, head.voice, group))
  );
}

/** 小北提议, in the words of 龚小北; 庞大勇还提议. */
function isOwnName({ name }: Voice, before: string): boolean {
  return name !== null && (before.startsWith(name) || (name.length === 3 && before === name.slice(1)));
}
