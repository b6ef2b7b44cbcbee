import type { Voice } from '../mentions/voice.js';
import type { Trigger } from '../triggers/index.js';
import type { Span } from '../types.js';
import type { BlockRuleName } from './rules.js';

/** Where a block's scope opens: `start` is the first character behind the trigger and its punctuation. */
export interface Opening {
  readonly start: number;
  readonly trigger: Trigger;
}

/** The words that say who speaks. */
export interface AttributionWords extends Span {
  /** What is said, where it stands before them (“……。”王五建议。); else null. */
  readonly content: Span | null;
  /** Their verb is a trigger, and no mere verb of saying. */
  readonly proposing: boolean;
}

/** One speaker's words. All offsets are view offsets. */
export interface FoundBlock extends Span {
  readonly voice: Voice;
  /** The rule that found it. */
  readonly rule: BlockRuleName;
  readonly layout: 'turn' | 'narrative';
  /** The triggers with which this speaker proposes, in order; the first opens the scope. Empty where there is none. */
  readonly openings: readonly Opening[];
  /** The words inside the block that only say who speaks (他建议, 马某提出), which no proposal contains. */
  readonly attributions: readonly AttributionWords[];
}
