import { blockRules } from './blocks/index.js';
import { callRules } from './proposals/index.js';
import { partRules } from './report/index.js';
import { refusals } from './triggers/index.js';

/** A rule of the grammar as `proposals rules` lists it. */
export interface Rule {
  readonly name: string;
  /** What it decides. */
  readonly decides: 'header or furniture' | 'who speaks' | 'no trigger' | 'a proposal' | 'no proposal';
  /** A piece of a report that it decides. */
  readonly example: string;
}

/**
 * The rules that have an example, stage by stage; refusals and calls stand in the order in which they are tried. A ledger
 * also says `verb`, `announcement`, `section-heading` and `label` of triggers, and `narrator` of what nobody says.
 */
export const rules: readonly Rule[] = [
  ...partRules.map(({ name, example }): Rule => ({ name, decides: 'header or furniture', example })),
  ...refusals.map(({ name, example }): Rule => ({ name, decides: 'no trigger', example })),
  ...blockRules.map(({ name, example }): Rule => ({ name, decides: 'who speaks', example })),
  ...callRules.map(
    ({ name, example, call }): Rule => ({ name, decides: call ? 'a proposal' : 'no proposal', example }),
  ),
];
