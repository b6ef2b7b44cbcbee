import { triggers } from '../lexicon/triggers.js';

const trigger = new RegExp(triggers.join('|'));

/** Whether words of a view hold a trigger word, whoever says it. */
export function holdsTrigger(words: string): boolean {
  return trigger.test(words);
}
