import type { FoundBlock } from '../blocks/index.js';
import { leaders } from '../lexicon/leaders.js';
import type { JudgedUnit } from '../proposals/index.js';
import type { HeaderPart } from '../report/index.js';
import { anyOf } from '../text/any-of.js';
import { nextSentence } from '../text/sentences.js';
import { firstBehind, firstWithin } from '../text/spans.js';
import { originOf, type View } from '../text/view.js';
import type { Trigger } from '../triggers/index.js';
import type { Fate, LedgerEntry, Span } from '../types.js';

/** What the stages found in a report, in view offsets; the ledger accounts for every sentence by it. */
export interface Findings {
  readonly parts: readonly HeaderPart[];
  readonly triggers: readonly Trigger[];
  readonly blocks: readonly { readonly block: FoundBlock; readonly units: readonly JudgedUnit[] }[];
}

type Verdict = { readonly fate: Fate; readonly rule: string };

/** Who leads a meeting and replies, by the posts that the report gives. */
const leading = new RegExp(anyOf(leaders));

/**
 * Accounts for every sentence of a report: each has one fate, and the rule that decided it. The entries cover the text
 * without gap or overlap, in UTF-16 offsets of the text; an empty text has none.
 */
export function toLedger(view: View, findings: Findings): readonly LedgerEntry[] {
  const starts = sentenceStarts(view, findings);
  const spoken = findings.blocks.map(({ block }) => block);
  return starts.map((start, i): LedgerEntry => {
    const end = starts[i + 1] ?? view.chars.length;
    return {
      start: i === 0 ? 0 : originOf(view, start),
      end: i === starts.length - 1 ? view.text.length : originOf(view, end),
      ...judge(start, end, findings, spoken),
    };
  });
}

/** Sentences begin where the text's do, where a unit or a block does, at the page's furniture, and behind it. */
function sentenceStarts(view: View, { parts, blocks }: Findings): readonly number[] {
  const { length } = view.chars;
  if (view.text.length === 0) return [];
  const starts = new Set([0]);
  for (let at = 0; at < length; ) {
    at = nextSentence(view.chars, at, length);
    if (at < length) starts.add(at);
  }
  for (const part of parts) {
    starts.add(part.start);
    if (part.end < length && view.chars.charAt(part.end) !== '\n') starts.add(part.end);
  }
  for (const { block, units } of blocks) {
    starts.add(block.start);
    units.forEach((unit, i) => {
      if (!sharesSentence(view, units[i - 1], unit)) starts.add(unit.start);
    });
  }
  return [...starts].filter((start) => start < length || start === 0).sort((a, b) => a - b);
}

/** The first unit of a sentence shares it with its attribution (王五建议,……); only a later one starts an entry. */
function sharesSentence(view: View, before: JudgedUnit | undefined, unit: JudgedUnit): boolean {
  return !before || /[。;!?\n]/.test(view.chars.slice(before.end, unit.start));
}

function judge(start: number, end: number, { parts, triggers, blocks }: Findings, spoken: readonly Span[]): Verdict {
  const part = firstWithin(parts, start, end);
  if (part) return { fate: part.fate, rule: part.rule };
  const trigger = firstWithin(triggers, start, end);
  const found = blocks[firstBehind(spoken, start)];
  if (!found || found.block.start >= end) return { fate: 'narrator', rule: trigger?.rule ?? 'narrator' };
  const unit = decisiveUnit(found.units, start, end);
  if (unit) return { fate: unit.call ? 'proposal' : 'speech', rule: unit.rule };
  return { fate: isLeader(found.block) ? 'leader' : 'speech', rule: trigger?.rule ?? found.block.rule };
}

/** The first unit of a stretch that is a proposal, else its first. */
function decisiveUnit(units: readonly JudgedUnit[], start: number, end: number): JudgedUnit | undefined {
  const first = firstBehind(units, start);
  for (let i = first; i < units.length && (units[i] as JudgedUnit).start < end; i++)
    if (units[i]?.call) return units[i];
  return firstWithin(units, start, end);
}

/** A host's or leader's block opens no scope; who they are the posts tell. */
function isLeader({ openings, voice }: FoundBlock): boolean {
  return (
    openings.length === 0 &&
    (voice.posts.some(({ post }) => post !== null && leading.test(post)) || leading.test(voice.group ?? ''))
  );
}
