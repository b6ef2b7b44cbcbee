import type { Span } from '../types.js';
import type { Trigger } from '../triggers/index.js';
import type { Voice } from './speaker.js';

/** Where a block's scope opens: behind this trigger. `start` is the first character after it and its punctuation. */
export interface Opening {
  readonly start: number;
  /** Where the scope closes; the block's end unless the quotation or sentence closes it. */
  readonly trigger: Trigger;
}

/** One speaker's words. All offsets are view offsets. */
export interface FoundBlock extends Span {
  readonly voice: Voice;
  /** The rule that found it. */
  readonly rule: string;
  readonly layout: 'turn' | 'narrative';
  /** Null where the speaker proposes nothing. */
  readonly opening: Opening | null;
  /** The words inside the block that only say who speaks (他建议, 马某提出), which no proposal contains. */
  readonly attributions: readonly Span[];
}
