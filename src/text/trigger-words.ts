import { triggers } from '../lexicon/triggers.js';
import { anyOf } from './any-of.js';

const trigger = new RegExp(anyOf(triggers));

/** Whether words of a view hold a trigger word, whoever says it. */
export function holdsTrigger(words: string): boolean {
  return trigger.test(words);
}
