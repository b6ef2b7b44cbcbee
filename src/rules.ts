import { blockRules } from './blocks/index.js';
import { callRules } from './proposals/index.js';
import { partRules } from './report/index.js';
import { refusals, triggerKinds } from './triggers/index.js';

/** A rule of the grammar as `proposals rules` lists it. */
export interface Rule {
  readonly name: string;
  /** What it decides. */
  readonly decides: 'header or furniture' | 'who speaks' | 'a trigger' | 'no trigger' | 'a proposal' | 'no proposal';
  /** A piece of a report that it decides. */
  readonly example: string;
}

/** What nobody of the meeting says. */
const narrator: Rule = { name: 'narrator', decides: 'who speaks', example: '会议在热烈的气氛中结束。' };

/** All that a ledger names, stage by stage; refusals and calls stand in the order in which they are tried. */
export const rules: readonly Rule[] = [
  ...partRules.map(({ name, example }): Rule => ({ name, decides: 'header or furniture', example })),
  ...triggerKinds.map(({ name, example }): Rule => ({ name, decides: 'a trigger', example })),
  ...refusals.map(({ name, example }): Rule => ({ name, decides: 'no trigger', example })),
  ...blockRules.map(({ name, example }): Rule => ({ name, decides: 'who speaks', example })),
  narrator,
  ...callRules.map(
    ({ name, example, call }): Rule => ({ name, decides: call ? 'a proposal' : 'no proposal', example }),
  ),
];
